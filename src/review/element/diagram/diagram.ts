import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Picked } from '../../logic/address.ts';
import { folding, type Picture, pictureOfStep, unfolding } from '../../logic/pictures/pictures.ts';
import type { Scene } from '../../logic/pictures/scene.ts';
import type { Direction } from '../../logic/pictures/viewport.ts';
import { define, Part, type Shown } from '../part.ts';
import { Camera } from './camera.ts';
import { legend } from './legend.ts';
import { mark, markFolds, markUnsourced } from './marks.ts';
import { Minimap } from './minimap.ts';
import { Roving } from './roving.ts';
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
  readonly #elements = new Roving();
  #camera: Camera | null = null;
  #minimap: Minimap | null = null;
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
    if (changed.has('scene')) this.#followStep();
    if (changed.has('picked')) this.#showPicked();
  }

  #draw(another: boolean, before: Picture | undefined): void {
    const { language } = this.shown;
    const canvas = this.querySelector<HTMLElement>('.canvas')!;
    const focused = canvas.querySelector(':focus');
    const { svg, size, pickables } = svgTree(this.shown, this.picture);
    this.#elements.take(pickables);
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
    const { stop } = this.#elements;
    if (focused !== null) stop?.group.focus({ preventScroll: true });
    if (stop !== undefined && before !== undefined && this.#turned(before, stop)) {
      this.#camera.approach(stop.box);
    } else if (this.picked !== null) this.#showPicked();
    else this.#followScene();
  }

  /** Whether a state has been folded or unfolded since the picture before. */
  #turned(before: Picture, { picked: { id } }: Pickable): boolean {
    const folded = ({ view }: Picture) => view.kinds.get(id) === 'folded';
    return this.picture.boxOf.get(id) === id && folded(before) !== folded(this.picture);
  }

  #mark(): void {
    mark(this.shown, this.#elements.all, this);
  }

  /** A step that this picture hides is shown in another. */
  #followStep(): void {
    const { scene, picture } = this;
    if (!this.follow || scene === null) return;
    const showing = pictureOfStep(this.shown.model.machine, picture, scene.taken);
    if (showing === picture) this.#followScene();
    else this.tell('follow', showing.view.id);
  }

  #followScene(): void {
    const { scene } = this;
    if (!this.follow || scene === null) return;
    const box = boxOfScene(this.shown.model, this.#elements.all, scene);
    if (box !== null) this.#camera?.approach(box);
  }

  /** What was picked elsewhere is brought into sight; what was picked here is in sight already. */
  #showPicked(): void {
    const element = this.picked === null || this.#pickedHere ? undefined : this.#elements.find(this.picked);
    this.#pickedHere = false;
    if (element === undefined) return;
    this.scrollIntoView({ block: 'nearest' });
    this.#camera?.approach(element.box);
  }

  #pick(element: Pickable): void {
    this.#pickedHere = true;
    this.#elements.moveTo(element);
    this.tell('pick', element.picked);
  }

  /** @returns whether the state could be folded or unfolded */
  #turn(element: Pickable, how: typeof folding): boolean {
    const { picked } = element;
    if (picked.kind !== 'state') return false;
    const picture = how(this.shown.model.machine, this.picture, picked.id);
    if (picture === undefined) return false;
    this.#elements.moveTo(element);
    this.tell('go', { picture: picture.view.id });
    return true;
  }

  #fit(): void {
    this.follow = this.scene === null;
    this.#camera?.fit();
  }

  #click(event: MouseEvent): void {
    const element = this.#elements.under(event);
    if (element !== undefined && event.detail < 2 && !this.#camera?.wasDragged()) this.#pick(element);
  }

  /** What the first click picked: the page may have moved under the pointer since. */
  #doubleClick(): void {
    const element = this.picked === null ? undefined : this.#elements.find(this.picked);
    if (element !== undefined) this.#turn(element, unfolding);
  }

  #focusin(event: Event): void {
    const element = this.#elements.under(event);
    if (element === undefined) return;
    this.#elements.moveTo(element);
    const { group, box, point } = element;
    if (group.matches(':focus-visible')) this.#camera?.reveal(small(box) ? box : { ...point, w: 1, h: 1 });
  }

  #keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const element = this.#elements.under(event);
    const meant = element === undefined ? this.#camera?.key(event.key) : this.#keyOn(element, event.key);
    if (meant) event.preventDefault();
  }

  #keyOn(element: Pickable, key: string): boolean {
    const direction = arrows[key];
    if (direction !== undefined) this.#elements.focusNext(element, direction);
    else if ((key === ' ' || key === '+') && this.#turn(element, unfolding)) return true;
    else if ((key === ' ' || key === '-') && this.#turn(element, folding)) return true;
    else if (key === 'Enter' || key === ' ') this.#pick(element);
    else if (key === 'Escape') this.querySelector<HTMLElement>('.canvas')?.focus();
    else return this.#camera?.key(key) ?? false;
    return true;
  }
}

function small({ w, h }: { readonly w: number; readonly h: number }): boolean {
  return w < 400 && h < 300;
}

define('review-diagram', ReviewDiagram);
