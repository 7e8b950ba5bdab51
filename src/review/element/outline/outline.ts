import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Picked } from '../../logic/address.ts';
import { around, type Model } from '../../logic/model.ts';
import { define, Part } from '../part.ts';
import { outlineOf } from './outline-tree.ts';

/** What stays open while the reader looks elsewhere. */
const lastOpened = new WeakMap<Model, ReadonlySet<string>>();

/** The whole machine in words. A name of a state leads to it here, that of a transition or a source to where it is explained. */
export class ReviewOutline extends Part {
  static override properties = {
    ...Part.properties,
    picked: { attribute: false },
    current: { attribute: false },
    opened: { state: true },
  };
  declare picked: Picked | null;
  declare current: ReadonlySet<string>;
  declare opened: ReadonlySet<string>;
  #goesTo = false;

  constructor() {
    super();
    this.opened = new Set();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { model } = this.shown;
    if (changed.has('shown') && changed.get('shown')?.model !== model) {
      this.opened = lastOpened.get(model) ?? new Set([model.machine.chart.states[0]!.id]);
    }
    if (changed.has('picked') || changed.has('shown')) {
      const at = this.#pickedState();
      if (at !== undefined) this.opened = new Set([...this.opened, ...around(model, at), at]);
    }
    lastOpened.set(model, this.opened);
  }

  protected override render(): TemplateResult {
    const { model, words, language } = this.shown;
    const all = model.machine.chart.states.map(({ id }) => id);
    return html`
      <h2>${words.view.outline}: ${model.machine.name[language]}</h2>
      <p>${words.outline.lead}</p>
      <p class="buttons no-print">
        <button type="button" @click=${() => this.#open(all)}>${words.openAll}</button>
        <button type="button" @click=${() => this.#open([])}>${words.closeAll}</button>
      </p>
      ${outlineOf(this.shown, {
        picked: this.picked,
        current: this.current,
        isOpen: (id) => this.opened.has(id),
        toggled: (id, open) => this.#toggled(id, open),
        link: (to, name) =>
          html`<button type="button" class="link" @click=${() => this.#follow(to)}>${name}</button>`,
      })}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('picked')) return;
    const marked = this.querySelector<HTMLElement>('[aria-current="true"]');
    marked?.scrollIntoView({ block: 'center' });
    if (this.#goesTo) marked?.focus();
    this.#goesTo = false;
  }

  #follow(to: Picked): void {
    this.#goesTo = to.kind === 'state';
    if (this.#goesTo) this.tell('go', { picked: to });
    else this.tell('pick', to);
  }

  #open(states: readonly string[]): void {
    this.opened = new Set(states);
  }

  #toggled(id: string, open: boolean): void {
    if (this.opened.has(id) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  /** The state in which the picked element is found. */
  #pickedState(): string | undefined {
    const { states, transitions } = this.shown.model;
    if (this.picked?.kind === 'state') return states.get(this.picked.id)?.id;
    if (this.picked?.kind === 'transition') return transitions.get(this.picked.id)?.source;
    return undefined;
  }
}

define('review-outline', ReviewOutline);
