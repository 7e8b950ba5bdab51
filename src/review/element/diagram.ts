import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Picked } from '../logic/address.ts';
import { folding, type Picture, unfolding } from '../logic/pictures.ts';
import type { Scene } from '../logic/scene.ts';
import { type Direction, neighbour } from '../logic/viewport.ts';
import { Camera } from './camera.ts';
import { legend } from './legend.ts';
import { mark, markFolds, markUnsourced } from './marks.ts';
import { Minimap } from './minimap.ts';
import { define, Part, type Shown } from './part.ts';
import { boxOfScene } from './scene-box.ts';
import { type Pickable, svgTree } from './svg-tree.ts';
import { toolbar } from './toolbar.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A picture of the machine, which can be moved and zoomed; what it shows can be picked, folded and unfolded. Tells `pick` and
 * `go`.
 */
export class ReviewDiagram extends Part {
  static override properties = {
    ...Part.properties,
    picture: { attribute: false },
    scene: { attribute: false },
    picked: { attribute: false },
    follow: { state: true },
    showsUnsourced: { state: true },
    percent: { state: true },
  };
  declare picture: Picture;
  declare scene: Scene | null;
  declare picked: Picked | null;
  declare follow: boolean;
  declare showsUnsourced: boolean;
  declare percent: number;
  #pickables: readonly Pickable[] = [];
  #camera: Camera | null = null;
  #minimap: Minimap | null = null;
  /** Of all elements of the diagram the one that Tab goes to. */
  #stop = 0;
  #pickedHere = false;

  constructor() {
    super();
    this.scene = null;
    this.picked = null;
    this.follow = true;
    this.showsUnsourced = false;
    this.percent = 100;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#camera?.disconnect();
  }

  protected override render(): TemplateResult {
    const { words, model, language } = this.shown;
    return html`
      ${toolbar(this.shown, this, {
        picture: (id) => this.tell('go', { picture: id }),
        zoom: (factor) => this.#camera?.zoom(factor),
        fit: () => this.#fit(),
        full: () => this.#camera?.full(),
        follow: (follow) => {
          this.follow = follow;
          this.#followScene();
        },
        showUnsourced: (shows) => {
          this.showsUnsourced = shows;
        },
      })}
      <div class="view">
        <div
          class=${this.showsUnsourced ? 'canvas shows-unsourced' : 'canvas'}
          tabindex="0"
          role="group"
          aria-label=${words.diagram(model.machine.name[language])}
          aria-describedby="diagram-help"
          @keydown=${this.#keydown}
          @click=${this.#click}
          @dblclick=${this.#doubleClick}
          @focusin=${this.#focusin}
        ></div>
        <div class="minimap no-print" aria-hidden="true" hidden></div>
      </div>
      ${legend(words)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('shown') as Shown | undefined;
    const another = changed.has('picture');
    if (another || (changed.has('shown') && before?.language !== this.shown.language)) {
      this.#draw(another, changed.get('picture') as Picture | undefined);
      return;
    }
    if (changed.has('scene') || changed.has('picked')) this.#mark();
    if (changed.has('scene')) this.#followScene();
    if (changed.has('picked')) this.#showPicked();
  }

  #draw(another: boolean, before: Picture | undefined): void {
    const { language } = this.shown;
    const canvas = this.querySelector<HTMLElement>('.canvas')!;
    const [stop, focused] = [this.#pickables[this.#stop], canvas.querySelector(':focus')];
    const { svg, size, pickables } = svgTree(this.shown, this.picture);
    this.#pickables = pickables;
    canvas.replaceChildren(svg);
    markUnsourced(this.shown, pickables);
    markFolds(this.shown, this.picture, pickables);
    this.#mark();
    this.#camera ??= new Camera(canvas, (view, frame) => {
      this.percent = Math.round(view.scale * 100);
      this.#minimap?.follow(view, frame);
    });
    this.#minimap ??= new Minimap(this.querySelector<HTMLElement>('.minimap')!, (to) =>
      this.#camera?.centre(to),
    );
    this.#minimap.show(this.picture.laidOut.geometry[language]);
    this.#camera.show({ svg, size }, another);
    this.#moveStop(Math.max(0, stop === undefined ? 0 : this.#indexOf(stop.picked)));
    if (focused !== null) this.#pickables[this.#stop]?.group.focus({ preventScroll: true });
    this.#showAfter(stop, before);
  }

  /** After a picture of the same machine comes what was picked, or what was folded or unfolded, or what is played. */
  #showAfter(stop: Pickable | undefined, before: Picture | undefined): void {
    const turned =
      stop?.picked.kind === 'state' && before !== undefined && this.#turns(before, stop.picked.id);
    if (turned) this.#camera?.approach(this.#pickables[this.#stop]!.box);
    else if (this.picked !== null) this.#showPicked();
    else this.#followScene();
  }

  /** Whether a state stands with its inside in one of the two pictures only. */
  #turns(before: Picture, state: string): boolean {
    const folded = ({ view }: Picture) => view.kinds.get(state) === 'folded';
    return this.picture.boxOf.get(state) === state && folded(before) !== folded(this.picture);
  }

  #mark(): void {
    mark(this.shown, this.#pickables, this);
  }

  #followScene(): void {
    const { scene } = this;
    if (!this.follow || scene === null) return;
    const box = boxOfScene(this.shown.model, this.#pickables, scene);
    if (box !== null) this.#camera?.approach(box);
  }

  /** What was picked elsewhere is brought into sight; what was picked here is in sight already. */
  #showPicked(): void {
    const index = this.picked === null || this.#pickedHere ? -1 : this.#indexOf(this.picked);
    this.#pickedHere = false;
    if (index < 0) return;
    this.scrollIntoView({ block: 'nearest' });
    this.#camera?.approach(this.#pickables[index]!.box);
  }

  #pick(index: number): void {
    this.#pickedHere = true;
    this.#moveStop(index);
    this.tell('pick', this.#pickables[index]!.picked);
  }

  /** @returns whether the state could be folded or unfolded */
  #turn(index: number, how: typeof folding): boolean {
    const { picked } = this.#pickables[index]!;
    if (picked.kind !== 'state') return false;
    const picture = how(this.shown.model.machine, this.picture, picked.id);
    if (picture === undefined) return false;
    this.#moveStop(index);
    this.tell('go', { picture: picture.view.id });
    return true;
  }

  #fit(): void {
    this.follow = this.scene === null;
    this.#camera?.fit();
  }

  #indexOf({ kind, id }: Picked): number {
    return this.#pickables.findIndex(({ picked, stands }) => picked.kind === kind && stands.includes(id));
  }

  #at(event: Event): number {
    const group = event.target instanceof Element ? event.target.closest('[role="button"]') : null;
    return this.#pickables.findIndex((each) => each.group === group);
  }

  #click(event: Event): void {
    const index = this.#at(event);
    if (index < 0 || this.#camera?.wasDragged()) return;
    this.#pick(index);
  }

  #doubleClick(event: Event): void {
    const index = this.#at(event);
    if (index >= 0) this.#turn(index, unfolding);
  }

  #focusin(event: Event): void {
    const index = this.#at(event);
    if (index < 0) return;
    this.#moveStop(index);
    const { group, box, point } = this.#pickables[index]!;
    if (group.matches(':focus-visible')) this.#camera?.reveal(small(box) ? box : { ...point, w: 1, h: 1 });
  }

  #keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = this.#at(event);
    if (!(index < 0 ? this.#camera?.key(event.key) : this.#keyOn(index, event.key))) return;
    event.preventDefault();
  }

  #keyOn(index: number, key: string): boolean {
    const direction = arrows[key];
    if (direction !== undefined) {
      const points = this.#pickables.map(({ point }) => point);
      const next = neighbour(points, points[index]!, direction);
      this.#pickables[next]?.group.focus({ preventScroll: true });
      return true;
    }
    if ((key === ' ' || key === '+') && this.#turn(index, unfolding)) return true;
    if ((key === ' ' || key === '-') && this.#turn(index, folding)) return true;
    if (key === 'Enter' || key === ' ') this.#pick(index);
    else if (key === 'Escape') this.querySelector<HTMLElement>('.canvas')?.focus();
    else return this.#camera?.key(key) ?? false;
    return true;
  }

  #moveStop(index: number): void {
    this.#pickables[this.#stop]?.group.setAttribute('tabindex', '-1');
    this.#pickables[index]?.group.setAttribute('tabindex', '0');
    this.#stop = index;
  }
}

function small({ w, h }: { readonly w: number; readonly h: number }): boolean {
  return w < 400 && h < 300;
}

define('review-diagram', ReviewDiagram);
