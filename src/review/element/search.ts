import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Entry, entriesOf, type Found, search } from '../logic/search.ts';
import { define, Part } from './part.ts';

/** So many results of a kind are shown. */
const most = 6;

/**
 * Finds states, transitions and sources by their words: a combobox with a list, as the ARIA Authoring Practices describe it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Tells `pick`.
 */
export class ReviewSearch extends Part {
  static override properties = {
    ...Part.properties,
    query: { state: true },
    open: { state: true },
    active: { state: true },
  };
  declare query: string;
  declare open: boolean;
  /** The place of the result that Enter picks; -1 where none is. */
  declare active: number;
  #entries: readonly Entry[] | null = null;

  constructor() {
    super();
    this.query = '';
    this.open = false;
    this.active = -1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#anywhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#anywhere);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) this.#entries = null;
  }

  protected override render(): TemplateResult {
    const { frame } = this.shown.words;
    const found = this.open ? this.#found() : [];
    const count = found.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
    const isOpen = this.open && this.query.trim() !== '';
    return html`
      <label class="inline">
        <span class="unseen">${frame.search}</span>
        <input
          type="search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-activedescendant=${isOpen && this.active >= 0 ? `found-${this.active}` : nothing}
          aria-keyshortcuts="/ Control+K"
          placeholder=${frame.searchHint}
          .value=${this.query}
          @input=${(event: Event) => this.#typed((event.target as HTMLInputElement).value)}
          @keydown=${this.#keydown}
          @focus=${() => {
            this.open = true;
          }}
          @blur=${() => {
            this.open = false;
          }}
        />
      </label>
      <span class="unseen" role="status">${isOpen ? frame.foundCount(count) : ''}</span>
      <div id="found" class="found-list" role="listbox" aria-label=${frame.results} ?hidden=${!isOpen || count === 0}>
        ${this.#groups(found)}
      </div>
      ${isOpen && count === 0 ? html`<p class="found-list">${frame.nothingFound}</p>` : nothing}
    `;
  }

  #groups(found: readonly Found[]): readonly TemplateResult[] {
    const { frame } = this.shown.words;
    let place = 0;
    return found.map(
      ({ kind, entries, more }) => html`
        <div role="group" aria-label=${frame.kinds[kind]}>
          <p class="quiet" role="presentation">${frame.kinds[kind]}${more > 0 ? `, ${frame.more(more)}` : ''}</p>
          ${entries.map((entry) => this.#option(entry, place++))}
        </div>
      `,
    );
  }

  #option(entry: Entry, place: number): TemplateResult {
    return html`
      <div
        id=${`found-${place}`}
        role="option"
        aria-selected=${place === this.active ? 'true' : 'false'}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#pick(entry)}
      >${entry.title} <span class="quiet">${entry.note}</span></div>
    `;
  }

  protected override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #found(): readonly Found[] {
    const { data, model, language } = this.shown;
    this.#entries ??= entriesOf(data, model, language);
    return search(this.#entries, this.query, most);
  }

  #typed(query: string): void {
    this.query = query;
    this.open = true;
    this.active = this.#found().length === 0 ? -1 : 0;
  }

  #pick({ picked }: Entry): void {
    this.query = '';
    this.open = false;
    this.tell('pick', picked);
  }

  #keydown(event: KeyboardEvent): void {
    const entries = this.#found().flatMap((found) => found.entries);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && entries.length > 0) {
      this.open = true;
      this.active = (this.active + by + entries.length) % entries.length;
    } else if (event.key === 'Enter' && this.open && entries[this.active] !== undefined) {
      this.#pick(entries[this.active]!);
    } else if (event.key === 'Escape' && this.query !== '') {
      this.query = '';
    } else return;
    event.preventDefault();
  }

  /** Ctrl+K or «/» from anywhere but a field where one types. */
  readonly #anywhere = (event: KeyboardEvent): void => {
    const [from] = event.composedPath();
    const types =
      from instanceof HTMLElement &&
      from.matches('input:not([type=radio], [type=checkbox]), select, textarea');
    const wanted = event.key === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !types && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!wanted && !slash) return;
    event.preventDefault();
    this.querySelector('input')!.select();
    this.querySelector('input')!.focus();
  };
}

define('review-search', ReviewSearch);
