import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReviewSource } from '../../data.ts';
import type { Picked } from '../../logic/address.ts';
import { entriesOf, speakingOf } from '../../logic/document/document.ts';
import { questionsIn } from '../../logic/document/questions.ts';
import { define, Part } from '../part.ts';
import { restingOn } from './resting.ts';
import { provenance, sourceList } from './sources.ts';

/** The decisions, then the facts from elsewhere: each with what it speaks of and what hangs on it, to go through one by one. */
export class ReviewQuestions extends Part {
  static override properties = {
    ...Part.properties,
    picked: { attribute: false },
    search: { state: true },
  };
  declare picked: Picked | null;
  declare search: string;
  #goesTo = false;

  constructor() {
    super();
    this.search = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const id = this.#pickedId();
    if (changed.has('picked') && id !== null && !this.#all().includes(id)) this.search = '';
  }

  protected override render(): TemplateResult {
    const { data, words, language } = this.shown;
    const { decisions, facts } = questionsIn(data.sources, this.search, language);
    if (this.search === '' && decisions.length + facts.length === 0) {
      return html`<h2>${words.view.questions}</h2><p>${words.questions.none}</p>`;
    }
    return html`
      <h2>${words.view.questions}</h2>
      <p>${words.questions.lead}</p>
      ${this.#bar([...decisions, ...facts])}
      ${this.#contents([...decisions, ...facts])}
      ${this.#section(words.questions.decisions, decisions)}
      ${this.#section(words.questions.facts, facts)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('picked')) return;
    const marked = this.querySelector<HTMLElement>('[aria-current="true"]');
    marked?.scrollIntoView({ block: 'start' });
    if (this.#goesTo) marked?.focus();
    this.#goesTo = false;
  }

  #bar(ids: readonly string[]): TemplateResult {
    const { data, words } = this.shown;
    const all = entriesOf(data.sources, ({ sort }) => sort !== 'quote').length;
    return html`
      <label class="field no-print">
        <span>${words.questions.search}</span>
        <input
          type="search"
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      <p class="quiet" aria-live="polite">${this.search === '' ? nothing : words.questions.shown(ids.length, all)}</p>
      ${ids.includes(this.#pickedId() ?? '') ? nothing : this.#steps(ids)}
    `;
  }

  /** Below the heading of the picked one, so that by keys it is the next stop; above all while none is picked. */
  #steps(ids: readonly string[]): TemplateResult {
    const { words } = this.shown;
    const at = ids.indexOf(this.#pickedId() ?? '');
    const step = (to: string | undefined, name: string) => html`
      <button type="button" ?disabled=${to === undefined} @click=${() => to !== undefined && this.#go(to)}>${name}</button>
    `;
    return html`
      <div class="questions-bar no-print">
        ${step(ids[at - 1], words.questions.previous)}
        ${step(ids[at + 1], words.questions.next)}
        ${at < 0 ? nothing : html`<span class="quiet">${words.questions.position(at + 1, ids.length)}</span>`}
      </div>
    `;
  }

  #contents(ids: readonly string[]): TemplateResult {
    const { data, model, language, words } = this.shown;
    const href = (id: string) =>
      `#${new URLSearchParams({ machine: model.machine.id, lang: language, view: 'questions', source: id })}`;
    return html`
      <details class="contents no-print">
        <summary>${words.questions.contents(ids.length)}</summary>
        <ul>
          ${ids.map(
            (id) => html`
              <li>
                <a
                  href=${href(id)}
                  @click=${(event: MouseEvent) => {
                    event.preventDefault();
                    this.#go(id);
                  }}
                ><b>${id}</b> ${this.text(data.sources[id]?.text)}</a>
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  #section(title: string, ids: readonly string[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    return html`
      <section class="questions">
        <h3>${title}</h3>
        ${ids.map((id) => this.#entry(id))}
      </section>
    `;
  }

  #entry(id: string): TemplateResult {
    const { data, words } = this.shown;
    const source = data.sources[id]!;
    const { names, answer } = source;
    const picked = this.#pickedId() === id;
    const speaking = speakingOf(data.sources, id);
    return html`
      <article class=${picked ? 'question picked' : 'question'}>
        <h4 tabindex="-1" aria-current=${picked ? 'true' : nothing}>
          <span class="question-id">${id}</span> ${this.text(source.text)}
        </h4>
        ${picked ? this.#steps(this.#all()) : nothing}
        ${answer === undefined ? nothing : html`<p><b>${words.questions.answer}:</b> ${this.text(answer)}</p>`}
        ${provenance(this.shown, source)}
        ${names.length === 0 ? nothing : html`<p class="part-title">${words.questions.speaksOf}</p>${sourceList(this.shown, names)}`}
        ${this.#silent(source) ? html`<p class="quiet">${words.questions.silent}</p>` : nothing}
        ${
          source.sort !== 'fact' || speaking.length === 0
            ? nothing
            : html`<p class="part-title">${words.document.speaking}</p>${sourceList(this.shown, speaking)}`
        }
        <p class="part-title">${words.questions.hangs}</p>
        ${restingOn(this.shown, id)}
      </article>
    `;
  }

  /** Whether a decision speaks of no sentence. */
  #silent({ sort, names }: ReviewSource): boolean {
    const { sources } = this.shown.data;
    return sort === 'decision' && !names.some((id) => sources[id]?.sort === 'quote');
  }

  #go(id: string): void {
    this.#goesTo = true;
    this.tell('go', { picked: { kind: 'source', id } });
  }

  #all(): readonly string[] {
    const { data, language } = this.shown;
    const { decisions, facts } = questionsIn(data.sources, this.search, language);
    return [...decisions, ...facts];
  }

  #pickedId(): string | null {
    const { picked } = this;
    if (picked?.kind !== 'source') return null;
    const source = this.shown.data.sources[picked.id];
    return source === undefined || source.sort === 'quote' ? null : picked.id;
  }
}

define('review-questions', ReviewQuestions);
