import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../space/index.ts';
import { endingOf, innermost, isRefused } from '../../logic/model.ts';
import { choicesOf } from '../../logic/paths/story.ts';
import { go, type History, historyOf, redo, undo } from '../../logic/walk/history.ts';
import { begin, reached, take, type Walk } from '../../logic/walk/walk.ts';
import './clock.ts';
import { define, Part } from '../part.ts';
import { logOf } from './log.ts';
import { closedEvents, openEvents } from './open-events.ts';
import './profile-form.ts';
import type { Chosen } from './profile-form.ts';
import { refusalOf } from './reasons.ts';

/** A walk by hand: choose how it begins, then take what is open, step by step. Tells `walk`. */
export class ReviewWalk extends Part {
  static override properties = { ...Part.properties, history: { attribute: false } };
  declare history: History<Walk> | null;
  /** Whether what is now is to get the focus, since what had it may be gone. */
  #focusNow = false;

  protected override render(): TemplateResult {
    if (this.history === null) return this.#profile();
    const { words, model } = this.shown;
    const walk = this.history.present;
    const at = reached(model, walk);
    const situation = model.space.configurations[at]!;
    const ending = endingOf(model, at);
    const last = walk.log.at(-1)?.step;
    return html`
      ${this.#summary(walk)}
      <review-clock
        .shown=${this.shown}
        .walk=${walk}
        @review-moved=${(event: CustomEvent<Walk>) => this.#go(event.detail)}
      ></review-clock>
      <section class="walk-now" aria-labelledby="walk-now">
        <h3 id="walk-now" tabindex="-1">${ending === null ? words.now : words.outcome}</h3>
        ${this.#buttons(this.history)}
        <div aria-live="polite">
          ${ending === null ? this.#now(innermost(model, situation.states)) : this.#ending(ending)}
          ${
            situation.reasons.length === 0
              ? nothing
              : last !== undefined && isRefused(model, last)
                ? refusalOf(this.shown, situation.reasons, words.refusal)
                : html`
                  <details>
                    <summary>${words.lastRefusal}</summary>
                    ${refusalOf(this.shown, situation.reasons, words.lastRefusal)}
                  </details>
                `
          }
        </div>
      </section>
      <section class="open-events" aria-labelledby="walk-open">
        <h3 id="walk-open">${words.open}</h3>
        ${openEvents(this.shown, walk, (step) => this.#take(step))}
        ${closedEvents(this.shown, situation.closed)}
      </section>
      <section aria-labelledby="walk-log">
        <h3 id="walk-log">${words.log}</h3>
        ${logOf(this.shown, walk)}
        <p class="quiet no-print">${words.walkLink.linkNote}</p>
      </section>
    `;
  }

  protected override updated(): void {
    if (!this.#focusNow) return;
    this.#focusNow = false;
    const heading = this.querySelector<HTMLElement>('#walk-now');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  #profile(): TemplateResult {
    const { words, model } = this.shown;
    if (model.machine.starts.length === 0) return html`<p>${words.walkLink.notExplored}</p>`;
    return html`
      <h2 id="walk-now" tabindex="-1">${words.profile}</h2>
      <review-profile-form
        id="walk-profile"
        .shown=${this.shown}
        .withZone=${true}
        action=${words.start}
        @review-chosen=${({ detail }: CustomEvent<Chosen>) => {
          this.#focusNow = true;
          this.tell('walk', historyOf(begin(model, detail.start, detail.zone)));
        }}
      ></review-profile-form>
    `;
  }

  #summary({ start }: Walk): TemplateResult {
    const { model, words } = this.shown;
    const choices = choicesOf(model.machine.form, model.machine.starts[start]!.values);
    return html`
      <div class="heading">
        <h2>${words.profile}</h2>
        <button
          type="button"
          @click=${() => {
            this.#focusNow = true;
            this.tell('walk', null);
          }}
        >${words.changeProfile}</button>
      </div>
      ${
        choices.length === 0
          ? nothing
          : html`
            <details class="choices">
              <summary>${words.answers(choices.length)}</summary>
              <ul>${choices.map(({ label, value }) => html`<li>${this.text(label)}: ${this.text(value)}</li>`)}</ul>
            </details>
          `
      }
    `;
  }

  #buttons(history: History<Walk>): TemplateResult {
    const { words, model } = this.shown;
    const { start, clock } = history.present;
    return html`
      <div class="buttons no-print">
        <button type="button" ?disabled=${history.past.length === 0} @click=${() => this.#turn(undo(history))}>
          ${words.undo}
        </button>
        <button type="button" ?disabled=${history.future.length === 0} @click=${() => this.#turn(redo(history))}>
          ${words.redo}
        </button>
        <button type="button" @click=${() => this.#set(historyOf(begin(model, start, clock?.zone)))}>
          ${words.restart}
        </button>
      </div>
    `;
  }

  #now(states: readonly string[]): TemplateResult {
    return html`<ul class="now">${states.map((id) => html`<li>${this.#state(id)}</li>`)}</ul>`;
  }

  #ending(states: readonly string[]): TemplateResult {
    const { model, words } = this.shown;
    return html`
      <div class="ending">
        ${states.map(
          (id) => html`
            <p><strong>${this.#state(id)}</strong></p>
            <p>${this.text(model.machine.states[id]?.about)}</p>
          `,
        )}
        <p class="quiet">${words.finished}</p>
      </div>
    `;
  }

  #state(id: string): TemplateResult {
    return html`
      <span class="here-mark"></span>
      <button type="button" class="link" @click=${() => this.tell('pick', { kind: 'state', id })}>
        ${this.stateName(id)}
      </button>
    `;
  }

  #take(step: Step): void {
    if (this.history === null) return;
    this.#focusNow = true;
    this.#go(take(this.history.present, step));
  }

  #go(walk: Walk): void {
    if (this.history !== null) this.#set(go(this.history, walk));
  }

  /** Takes back or restores; a button that can do no more gives the focus away. */
  #turn(history: History<Walk>): void {
    this.#focusNow = history.past.length === 0 || history.future.length === 0;
    this.#set(history);
  }

  #set(history: History<Walk>): void {
    this.tell('walk', history);
  }
}

define('review-walk', ReviewWalk);
