import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Story } from '../../data.ts';
import { goalsIn } from '../../logic/paths/goal-list.ts';
import type { Goal } from '../../logic/paths/paths-goal.ts';
import { shortestTo } from '../../logic/paths/shortest.ts';
import { define, Part, type Playing } from '../part.ts';
import { goalName } from './goal-name.ts';
import './stories.ts';

const kinds = ['outcome', 'state', 'transition', 'refusal'] as const;

/** Asks what a path is to lead to, and shows the shortest one. Tells `play`. */
export class ReviewShortest extends Part {
  static override properties = {
    ...Part.properties,
    playing: { attribute: false },
    goal: { state: true },
  };
  declare playing: Playing | null;
  declare goal: Goal | null;
  #found: Story | null = null;

  constructor() {
    super();
    this.playing = null;
    this.goal = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('shown');
    if (before !== undefined && before.model !== this.shown.model) this.goal = null;
    if (changed.has('goal')) this.#found = this.goal && shortestTo(this.shown.model, this.goal);
  }

  protected override render(): TemplateResult {
    const { words, model } = this.shown;
    const goals = goalsIn(model);
    const name = this.goal === null ? '' : goalName(this.shown, this.goal);
    return html`
      <p>${words.paths.shortestLead}</p>
      <label class="field no-print">
        <span>${words.paths.goal}</span>
        <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${this.goal === null}>${words.paths.choose}</option>
          ${kinds
            .filter((kind) => goals[kind].length > 0)
            .map(
              (kind) => html`
                <optgroup label=${words.paths.goals[kind]}>
                  ${goals[kind].map(
                    (id) => html`
                      <option
                        value=${`${kind} ${id}`}
                        .selected=${this.goal?.kind === kind && this.goal.id === id}
                      >${goalName(this.shown, { kind, id })}</option>
                    `,
                  )}
                </optgroup>
              `,
            )}
        </select>
      </label>
      <p role="status">${this.#said(name)}</p>
      ${
        this.#found === null
          ? nothing
          : html`
            <review-stories
              .shown=${this.shown}
              .playing=${this.playing}
              .firstOpen=${true}
              .stories=${[{ title: words.paths.shortestTo(name), story: this.#found }]}
            ></review-stories>
          `
      }
    `;
  }

  #said(name: string): string {
    const { words } = this.shown;
    if (this.goal === null) return '';
    return this.#found === null
      ? words.paths.shortestNone(name)
      : words.paths.shortestFound(this.#found.steps.length);
  }

  #choose(value: string): void {
    const kind = kinds.find((each) => value.startsWith(`${each} `));
    this.goal = kind === undefined ? null : { kind, id: value.slice(kind.length + 1) };
  }
}

define('review-shortest', ReviewShortest);
