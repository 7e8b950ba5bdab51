import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { numberInWords } from '../../logic/format.ts';
import { inOrder } from '../../logic/paths/goal-list.ts';
import { hasEnd, type Listing, listing } from '../../logic/paths/listing.ts';
import { everyPath, goalsOf, type PathFilter, startsIn } from '../../logic/paths/path-filter.ts';
import { define, Part, type Playing } from '../part.ts';
import { outcomeName } from './goal-name.ts';
import { pager } from './pager.ts';
import { pathFilters } from './path-filters.ts';
import './stories.ts';
import { tallyTable } from './tally.ts';

const pageSize = 20;
const sliceMs = 24;
const redrawMs = 200;

/** Lists all paths that meet conditions, in slices of time so that the page stays alive. Tells `play`. */
export class ReviewAllPaths extends Part {
  static override properties = {
    ...Part.properties,
    playing: { attribute: false },
    state: { state: true },
    filter: { state: true },
    page: { state: true },
  };
  declare playing: Playing | null;
  declare state: 'idle' | 'running' | 'stopped' | 'complete' | 'endless';
  declare filter: PathFilter;
  /** Counted from 0. */
  declare page: number;
  #listing: Listing | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = 0;

  constructor() {
    super();
    this.playing = null;
    this.#reset();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('shown');
    if (before !== undefined && before.model !== this.shown.model) this.#reset();
  }

  protected override render(): TemplateResult {
    const { words, model } = this.shown;
    const { machine } = model;
    const starts = startsIn(machine, this.filter).length;
    return html`
      <p>${words.allPathsLead} ${words.budget(model.repeats.budget)}</p>
      <h3>${words.paths.filters}</h3>
      <p class="quiet">${words.paths.filtersLead} ${words.paths.starts(starts, machine.starts.length)}</p>
      ${pathFilters(this.shown, this.filter, (filter) => this.#choose(filter))}
      <div class="buttons no-print">
        <button type="button" class="main" ?disabled=${starts === 0} @click=${() => this.#begin()}>
          ${words.findPaths}
        </button>
        <button type="button" ?disabled=${this.state !== 'running'} @click=${() => this.#stop()}>
          ${words.stopPaths}
        </button>
        <button type="button" ?disabled=${this.filter === everyPath} @click=${() => this.#choose(everyPath)}>
          ${words.paths.clear}
        </button>
      </div>
      <p role="status" class="found">${this.#said()}</p>
      ${this.#listing === null ? nothing : this.#found(this.#listing)}
    `;
  }

  /** Said when it changes: as the listing begins and as it ends, not in between. */
  #said(): string {
    const { words, model } = this.shown;
    if (this.state === 'endless') return words.paths.endless;
    if (this.#listing === null || this.state === 'idle') return '';
    if (this.state === 'running') return words.paths.walking;
    const { tally } = this.#listing;
    const [matching, walked] = [this.#number(tally.matching), this.#number(tally.walked)];
    const { classes } = model.machine.counts;
    if (classes === '') return words.paths[this.state](matching, walked);
    const total = numberInWords(classes, this.shown.language);
    const all = this.state === 'complete' && String(tally.walked) === classes;
    return `${words.paths[this.state](matching, walked)} ${all ? words.paths.allWalked(total) : words.paths.someWalked(total)}`;
  }

  #found({ tally, byOutcome, kept, full }: Listing): TemplateResult {
    const { words, model, language } = this.shown;
    const first = this.page * pageSize;
    const stories = kept.slice(first, first + pageSize);
    const number = (count: bigint) => numberInWords(String(count), language);
    return html`
      ${this.state === 'running' ? this.#progress(tally.walked) : nothing}
      ${tallyTable({
        caption: words.paths.byOutcome,
        columns: [words.paths.outcome, words.paths.matching, words.paths.walked],
        rows: inOrder(model, byOutcome.keys()).map((key) => {
          const { matching, walked } = byOutcome.get(key)!;
          return { name: outcomeName(this.shown, key), numbers: [BigInt(matching), BigInt(walked)] };
        }),
        sum: words.paths.sum,
        write: number,
      })}
      ${full ? html`<p>${words.paths.tooMany(this.#number(kept.length))}</p>` : nothing}
      ${pager(this.shown, { page: this.page, size: pageSize, length: kept.length }, (page) => {
        this.page = page;
      })}
      <review-stories
        .shown=${this.shown}
        .playing=${this.playing}
        .stories=${stories.map((story, index) => ({ story, title: words.path(first + index + 1) }))}
      ></review-stories>
    `;
  }

  #progress(walked: number): TemplateResult {
    const { words, model, language } = this.shown;
    const { classes } = model.machine.counts;
    if (classes === '') return html`<p class="quiet">${words.paths.walkedSoFar(this.#number(walked))}</p>`;
    const said = words.paths.walkedOf(this.#number(walked), numberInWords(classes, language));
    return html`
      <p>
        <progress aria-label=${words.paths.progress} max=${classes} .value=${walked}></progress>
        <span class="quiet">${said}</span>
      </p>
    `;
  }

  #number(count: number): string {
    return numberInWords(count, this.shown.language);
  }

  /** What is listed follows the conditions once there is a list. */
  #choose(filter: PathFilter): void {
    this.filter = filter;
    if (this.#listing !== null) this.#begin();
  }

  #begin(): void {
    clearTimeout(this.#timer);
    const { model } = this.shown;
    this.page = 0;
    if (!hasEnd(model)) {
      this.state = 'endless';
      return;
    }
    this.#listing = listing(model, startsIn(model.machine, this.filter), goalsOf(this.filter));
    this.state = 'running';
    this.#goOn(this.#listing);
  }

  /** Lets the page draw first. */
  #goOn(found: Listing): void {
    this.#timer = setTimeout(() => this.#slice(found), 0);
  }

  #slice(found: Listing): void {
    const until = performance.now() + sliceMs;
    if (!found.more(() => performance.now() < until)) {
      this.state = 'complete';
      return;
    }
    this.#goOn(found);
    if (until - this.#drawn < redrawMs) return;
    this.#drawn = until;
    this.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    if (this.state === 'running') this.state = 'stopped';
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#listing = null;
    this.state = 'idle';
    this.filter = everyPath;
    this.page = 0;
  }
}

define('review-all-paths', ReviewAllPaths);
