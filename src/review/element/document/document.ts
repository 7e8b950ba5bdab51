import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReviewDocument as Document } from '../../data.ts';
import type { Picked } from '../../logic/address.ts';
import {
  type AnnotatedLine,
  annotatedLines,
  entriesOf,
  machinesRestingOn,
  type Stretch,
  speakingOf,
} from '../../logic/document/document.ts';
import { define, Part } from '../part.ts';
import { restingOn } from './resting.ts';
import { sourceList } from './sources.ts';

/** The text that the machines follow, line by line; every passage that a source quotes opens what rests on it. */
export class ReviewDocument extends Part {
  static override properties = {
    ...Part.properties,
    picked: { attribute: false },
    onlyMissing: { state: true },
  };
  declare picked: Picked | null;
  /** Whether only lines with a passage that no machine has are shown. */
  declare onlyMissing: boolean;
  #missing: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.onlyMissing = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) {
      const { sources, machines } = this.shown.data;
      const implemented = machinesRestingOn(machines);
      const quotes = entriesOf(sources, ({ quote }) => quote !== undefined);
      this.#missing = new Set(quotes.filter((id) => !implemented.has(id)));
    }
    if (changed.has('picked') && this.#pickedId() !== null) this.onlyMissing = false;
  }

  protected override render(): TemplateResult {
    const { document } = this.shown.data;
    const { words } = this.shown;
    return document === null
      ? html`<h2>${words.view.document}</h2><p>${words.document.none}</p>`
      : this.#document(document);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('picked'))
      this.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
  }

  #document(document: Document): TemplateResult {
    const { data, words } = this.shown;
    const lines = annotatedLines(document.lines, data.sources).filter(({ stretches, quotedBy }) =>
      this.onlyMissing ? quotedBy.some((id) => this.#missing.has(id)) : stretches.length > 0,
    );
    return html`
      <h2>${this.text(document.title)}</h2>
      <p>${words.document.lead}</p>
      ${this.#counts()}
      ${this.#filter()}
      ${lines.length === 0 ? html`<p>${words.document.noneMissing}</p>` : nothing}
      <ol class="document-lines">${lines.map((line) => this.#line(line, document.language))}</ol>
    `;
  }

  #counts(): TemplateResult {
    const { data, words } = this.shown;
    const quotes = entriesOf(data.sources, ({ quote }) => quote !== undefined);
    const tested = quotes.filter((id) => data.sources[id]!.tests.length > 0);
    const count = (number: number, name: string) => html`<li>${name} <b>${number}</b></li>`;
    return html`
      <ul class="document-counts" aria-label=${words.document.counts}>
        ${count(quotes.length, words.document.passages)}
        ${count(quotes.length - this.#missing.size, words.document.implemented)}
        ${count(tested.length, words.document.tested)}
      </ul>
    `;
  }

  #filter(): TemplateResult {
    const { words } = this.shown;
    const choice = (onlyMissing: boolean, label: string) => html`
      <label class="choice">
        <input
          type="radio"
          name="document-filter"
          .checked=${this.onlyMissing === onlyMissing}
          @change=${() => {
            this.onlyMissing = onlyMissing;
          }}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      <fieldset class="no-print">
        <legend>${words.document.filter}</legend>
        <div class="options">
          ${choice(false, words.document.all)}
          ${choice(true, words.document.missing(this.#missing.size))}
        </div>
      </fieldset>
    `;
  }

  #line({ number, stretches, quotedBy }: AnnotatedLine, documentLanguage: string): TemplateResult {
    const { language } = this.shown;
    const picked = this.#pickedId();
    return html`
      <li value=${number}>
        <p lang=${documentLanguage}>${stretches.map((stretch) => this.#stretch(stretch))}</p>
        ${language === documentLanguage ? nothing : quotedBy.map((id) => this.#translation(id))}
        ${picked !== null && quotedBy.includes(picked) ? this.#explained(picked) : nothing}
      </li>
    `;
  }

  #stretch({ text, within, begins }: Stretch): TemplateResult {
    const innermost = within.at(-1);
    if (innermost === undefined) return html`${text}`;
    const classes = [
      'passage',
      ...(this.#missing.has(innermost) ? ['missing'] : []),
      ...(within.includes(this.#pickedId() ?? '') ? ['picked'] : []),
    ].join(' ');
    // The number is the button: read aloud, the words of the text stay text. For the mouse the words do as well.
    return html`${begins.map((id) => this.#number(id))}<mark class=${classes} @click=${() => this.#pick(innermost)}>${text}</mark>`;
  }

  #number(id: string): TemplateResult {
    const { words, language } = this.shown;
    const picked = this.#pickedId() === id;
    return html`<button
      type="button"
      class="passage-number"
      lang=${language}
      aria-current=${picked ? 'true' : nothing}
      aria-expanded=${picked ? 'true' : 'false'}
      @click=${() => this.#pick(id)}
    >${[id, ...speakingOf(this.shown.data.sources, id)].join(' · ')}${this.#missing.has(id) ? html` <span class="missing-note">${words.document.notImplemented}</span>` : nothing}</button>`;
  }

  #translation(id: string): TemplateResult {
    return html`<p class="translation"><b>${id}</b> ${this.text(this.shown.data.sources[id]?.text)}</p>`;
  }

  #explained(id: string): TemplateResult {
    const { data, words } = this.shown;
    const speaking = speakingOf(data.sources, id);
    return html`
      <section class="explained" aria-label=${id}>
        <h3>${id}</h3>
        ${restingOn(this.shown, id)}
        ${
          speaking.length === 0
            ? nothing
            : html`<p class="part-title">${words.document.speaking}</p>${sourceList(this.shown, speaking)}`
        }
      </section>
    `;
  }

  /** Picking what is picked closes it. */
  #pick(id: string): void {
    this.tell('go', { picked: this.#pickedId() === id ? null : { kind: 'source', id } });
  }

  #pickedId(): string | null {
    const { picked } = this;
    return picked?.kind === 'source' && this.shown.data.sources[picked.id]?.quote !== undefined
      ? picked.id
      : null;
  }
}

define('review-document', ReviewDocument);
