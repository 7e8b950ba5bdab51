import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Picked } from '../logic/address.ts';
import { innermost } from '../logic/model.ts';
import { around, type Direction, neighbour } from '../logic/viewport.ts';
import { Camera } from './camera.ts';
import { legend } from './legend.ts';
import { define, Part, type Shown, stateName, transitionName } from './part.ts';
import { type Pickable, type SvgTree, svgTree } from './svg-tree.ts';

/** What the diagram shows of a walk or of a story that is played. */
export interface Scene {
  /** Ids of the states entered. */
  readonly states: readonly string[];
  /** Ids of the transitions of the last step. */
  readonly taken: readonly string[];
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The diagram, which can be moved and zoomed; its states and transitions can be picked. Tells `pick`. */
export class ReviewDiagram extends Part {
  static override properties = {
    ...Part.properties,
    scene: { attribute: false },
    picked: { attribute: false },
    follow: { state: true },
    percent: { state: true },
  };
  declare scene: Scene | null;
  declare picked: Picked | null;
  declare follow: boolean;
  declare percent: number;
  #tree: SvgTree | null = null;
  #camera: Camera | null = null;
  /** Of all elements of the diagram the one that Tab goes to. */
  #stop = 0;
  #pickedHere = false;

  constructor() {
    super();
    this.scene = null;
    this.picked = null;
    this.follow = true;
    this.percent = 100;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#camera?.disconnect();
  }

  protected override render(): TemplateResult {
    const { words, model, language } = this.shown;
    return html`
      <div class="buttons toolbar no-print">
        <button type="button" @click=${() => this.#camera?.zoom(1 / 1.25)}>
          <span aria-hidden="true">−</span><span class="unseen">${words.zoomOut}</span>
        </button>
        <output class="percent" aria-label=${words.zoomNow(this.percent)}>${this.percent} %</output>
        <button type="button" @click=${() => this.#camera?.zoom(1.25)}>
          <span aria-hidden="true">+</span><span class="unseen">${words.zoomIn}</span>
        </button>
        <button type="button" @click=${() => this.#fit()}>${words.zoomFit}</button>
        <button type="button" @click=${() => this.#camera?.full()}>${words.zoomFull}</button>
        <label class="inline">
          <input
            type="checkbox"
            .checked=${this.follow}
            @change=${(event: Event) => {
              this.follow = (event.target as HTMLInputElement).checked;
              this.#followScene();
            }}
          />
          ${words.follow}
        </label>
      </div>
      <div
        class="canvas"
        tabindex="0"
        role="group"
        aria-label=${words.diagram(model.machine.name[language])}
        aria-describedby="diagram-help"
        @keydown=${this.#keydown}
        @click=${this.#click}
        @focusin=${this.#focusin}
      ></div>
      ${legend(words)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('shown') as Shown | undefined;
    const { model, language } = this.shown;
    if (changed.has('shown') && (before?.model !== model || before.language !== language)) {
      const another = before?.model !== model;
      this.#draw(another);
      this.#mark();
      if (this.picked === null) this.#followScene();
      else this.#showPicked();
      return;
    }
    if (changed.has('scene') || changed.has('picked')) this.#mark();
    if (changed.has('scene')) this.#followScene();
    if (changed.has('picked')) this.#showPicked();
  }

  #draw(another: boolean): void {
    const canvas = this.querySelector<HTMLElement>('.canvas')!;
    this.#tree = svgTree(this.shown);
    canvas.replaceChildren(this.#tree.svg);
    this.#camera ??= new Camera(canvas, (percent) => {
      this.percent = percent;
    });
    this.#camera.show(this.#tree, another);
    if (another) this.#stop = 0;
  }

  #mark(): void {
    const { words, model } = this.shown;
    const entered = new Set(this.scene?.states ?? []);
    const here = new Set(innermost(model, this.scene?.states ?? []));
    const taken = new Set(this.scene?.taken ?? []);
    for (const [index, { picked, group }] of (this.#tree?.pickables ?? []).entries()) {
      const { kind, id } = picked;
      const isPicked = this.picked?.kind === kind && this.picked.id === id;
      const isState = kind === 'state';
      group.classList.toggle('is-here', isState && here.has(id));
      group.classList.toggle('is-around', isState && entered.has(id) && !here.has(id));
      group.classList.toggle('is-taken', !isState && taken.has(id));
      group.classList.toggle('is-picked', isPicked);
      group.setAttribute('tabindex', index === this.#stop ? '0' : '-1');
      group.setAttribute('aria-pressed', String(isPicked));
      const note = isState ? (entered.has(id) ? words.current : '') : taken.has(id) ? words.taken : '';
      const name = isState ? stateName(this.shown, id) : this.#transitionLabel(id);
      const label = `${isState ? words.state : words.transition}: ${name}`;
      group.setAttribute('aria-label', note === '' ? label : `${label} — ${note}`);
    }
  }

  #transitionLabel(id: string): string {
    const { source, targets } = this.shown.model.transitions.get(id)!;
    const to = targets.map((target) => stateName(this.shown, target)).join(', ');
    return `${transitionName(this.shown, id)} (${stateName(this.shown, source)} — ${to || this.shown.words.staysHere})`;
  }

  #followScene(): void {
    const { scene } = this;
    if (!this.follow || scene === null || this.#tree === null) return;
    const taken = new Set(scene.taken);
    const here = new Set(innermost(this.shown.model, scene.states));
    const targets = new Set(scene.taken.flatMap((id) => this.shown.model.transitions.get(id)?.targets ?? []));
    const of = ({ picked: { kind, id } }: Pickable) =>
      kind === 'transition' ? taken.has(id) : here.has(id) && (targets.size === 0 || targets.has(id));
    const box = around(this.#tree.pickables.filter(of).map((element) => element.box));
    if (box !== null) this.#camera?.approach(box);
  }

  /** What was picked elsewhere is brought into sight; what was picked here is in sight already. */
  #showPicked(): void {
    const found = this.picked === null || this.#pickedHere ? undefined : this.#find(this.picked);
    this.#pickedHere = false;
    if (found) this.#camera?.approach(found.box);
  }

  #pick(index: number): void {
    this.#pickedHere = true;
    this.#moveStop(index);
    this.tell('pick', this.#tree!.pickables[index]!.picked);
  }

  #fit(): void {
    this.follow = this.scene === null;
    this.#camera?.fit();
  }

  #find(picked: Picked): Pickable | undefined {
    return this.#tree?.pickables.find(
      (each) => each.picked.kind === picked.kind && each.picked.id === picked.id,
    );
  }

  #at(event: Event): number {
    const group = event.target instanceof Element ? event.target.closest('[role="button"]') : null;
    return (this.#tree?.pickables ?? []).findIndex((each) => each.group === group);
  }

  #click(event: Event): void {
    const index = this.#at(event);
    if (index < 0 || this.#camera?.wasDragged()) return;
    this.#pick(index);
  }

  #focusin(event: Event): void {
    const index = this.#at(event);
    if (index < 0) return;
    this.#moveStop(index);
    const { group, box, point } = this.#tree!.pickables[index]!;
    if (group.matches(':focus-visible')) this.#camera?.reveal(small(box) ? box : { ...point, w: 1, h: 1 });
  }

  #keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = this.#at(event);
    if (!(index < 0 ? this.#camera?.key(event.key) : this.#keyOn(index, event.key))) return;
    event.preventDefault();
  }

  #keyOn(index: number, key: string): boolean {
    const pickables = this.#tree!.pickables;
    const direction = arrows[key];
    if (direction !== undefined) {
      const points = pickables.map(({ point }) => point);
      const next = neighbour(points, points[index]!, direction);
      pickables[next]?.group.focus();
      return true;
    }
    if (key === 'Enter' || key === ' ') this.#pick(index);
    else if (key === 'Escape') this.querySelector<HTMLElement>('.canvas')?.focus();
    else return this.#camera?.key(key) ?? false;
    return true;
  }

  #moveStop(index: number): void {
    const pickables = this.#tree?.pickables ?? [];
    pickables[this.#stop]?.group.setAttribute('tabindex', '-1');
    pickables[index]?.group.setAttribute('tabindex', '0');
    this.#stop = index;
  }
}

function small({ w, h }: { readonly w: number; readonly h: number }): boolean {
  return w < 400 && h < 300;
}

define('review-diagram', ReviewDiagram);
