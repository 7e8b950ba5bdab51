import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Independence, independenceOf } from '../../paths/index.ts';
import { numberInWords } from '../logic/format.ts';
import { type Listing, listing } from '../logic/listing.ts';
import type { Model } from '../logic/model.ts';
import { define, Part, type Playing } from './part.ts';
import './profile-form.ts';
import type { Chosen } from './profile-form.ts';
import { storyOf } from './story.ts';

const page = 20;
const sliceMs = 12;
const independences = new WeakMap<Model, Independence>();

/** Lists all paths from a chosen beginning, in slices of time so that the page stays alive. Tells `play`. */
export class ReviewAllPaths extends Part {
  static override properties = {
    ...Part.properties,
    playing: { attribute: false },
    state: { state: true },
    filter: { state: true },
    visible: { state: true },
    opened: { state: true },
  };
  declare playing: Playing | null;
  declare state: 'idle' | 'running' | 'stopped' | 'complete';
  /** The key of the ending that is shown; empty for all. */
  declare filter: string;
  declare visible: number;
  declare opened: ReadonlySet<number>;
  #listing: Listing | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    return html`
      <h2>${words.allPaths}</h2>
      <p>${words.allPathsLead} ${words.budget(model.repeats.budget)}</p>
      <review-profile-form
        id="paths-profile"
        class="no-print"
        .shown=${this.shown}
        action=${words.findPaths}
        @review-chosen=${({ detail }: CustomEvent<Chosen>) => this.#begin(detail.start)}
      ></review-profile-form>
      ${this.#listing === null ? nothing : this.#found(this.#listing)}
    `;
  }

  #found(found: Listing): TemplateResult {
    const { words } = this.shown;
    const paths = this.filter === '' ? found.all : (found.byEnding.get(this.filter) ?? []);
    const shownPaths = paths.slice(0, this.visible);
    return html`
      <p aria-live="polite" class="found">${this.#progress(found)}</p>
      ${
        this.state === 'running'
          ? html`<button type="button" @click=${() => this.#stop()}>${words.stopPaths}</button>`
          : nothing
      }
      ${this.#endings(found)}
      ${shownPaths.map((story, index) => {
        const title = words.path(index + 1);
        return storyOf(this.shown, story, {
          title,
          open: this.opened.has(index),
          position: this.playing?.story === story ? this.playing.position : null,
          toggled: (open) => {
            const opened = new Set(this.opened);
            if (open) opened.add(index);
            else opened.delete(index);
            this.opened = opened;
          },
          play: () => this.tell('play', { title, story, position: 0, running: true }),
        });
      })}
      <p class="quiet">${words.shownOf(this.#number(shownPaths.length), this.#number(paths.length))}</p>
      ${
        shownPaths.length < paths.length
          ? html`
            <button
              type="button"
              class="no-print"
              @click=${() => {
                this.visible += page;
              }}
            >${words.more(Math.min(page, paths.length - shownPaths.length))}</button>
          `
          : nothing
      }
    `;
  }

  #progress(found: Listing): string {
    const { words, model } = this.shown;
    const count = this.#number(found.count());
    const said = {
      idle: '',
      running: words.found(count),
      stopped: words.stopped(count),
      complete: words.foundAll(count),
    }[this.state];
    return `${said} ${words.ofTotal(numberInWords(model.machine.counts.classes, this.shown.language))}`;
  }

  #endings(found: Listing): TemplateResult {
    const { words } = this.shown;
    const name = (key: string) =>
      key
        .split(' ')
        .map((id) => this.stateName(id))
        .join(', ');
    return html`
      <label class="field no-print">
        <span>${words.outcomeFilter}</span>
        <select
          @change=${(event: Event) => {
            this.filter = (event.target as HTMLSelectElement).value;
            this.visible = page;
            this.opened = new Set();
          }}
        >
          <option value="" .selected=${this.filter === ''}>${words.anyOutcome(this.#number(found.count()))}</option>
          ${[...found.byEnding].map(
            ([key, paths]) => html`
              <option value=${key} .selected=${this.filter === key}>
                ${name(key)} (${this.#number(paths.length)})
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #number(count: number): string {
    return numberInWords(count, this.shown.language);
  }

  #begin(start: number): void {
    const { model } = this.shown;
    this.#reset();
    const independence = independences.get(model) ?? independenceOf(model.space);
    independences.set(model, independence);
    this.#listing = listing(model, start, independence);
    this.state = 'running';
    this.#slice(this.#listing);
  }

  #slice(found: Listing): void {
    const until = performance.now() + sliceMs;
    const more = found.more(() => performance.now() < until);
    if (more) this.#timer = setTimeout(() => this.#slice(found), 8);
    else this.state = 'complete';
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
    this.filter = '';
    this.visible = page;
    this.opened = new Set();
  }
}

define('review-all-paths', ReviewAllPaths);
