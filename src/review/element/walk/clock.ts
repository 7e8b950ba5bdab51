import { html, nothing, type TemplateResult } from 'lit';
import type { Calendar } from '../../data.ts';
import { momentInWords } from '../../logic/format.ts';
import { daysLater, eventIndex, minutesBetween, minutesLater } from '../../logic/walk/calendar.ts';
import { type Mark, marksOf } from '../../logic/walk/timeline.ts';
import { comingUp, moveTo, type Walk } from '../../logic/walk/walk.ts';
import { define, Part } from '../part.ts';
import { timelineAround } from './timeline.ts';

/** By key how many days the slider moves. */
const days: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** The demonstration date of a walk on a time line, and ways to move it. Sends `review-moved` with the walk that results. */
export class ReviewClock extends Part {
  static override properties = {
    ...Part.properties,
    walk: { attribute: false },
    wrong: { state: true },
    dragged: { state: true },
  };
  declare walk: Walk;
  /** Whether the last date typed cannot be used. */
  declare wrong: boolean;
  /** Where the slider is while it is dragged; the date moves when it is let go. */
  declare dragged: string | null;

  constructor() {
    super();
    this.wrong = false;
    this.dragged = null;
  }

  protected override render(): TemplateResult {
    const { model, words, language } = this.shown;
    const { calendar } = model.machine;
    const { clock } = this.walk;
    if (calendar === null || clock === null) return html``;
    const marks = marksOf(model, this.walk);
    return html`
      <div class="clock" role="group" aria-labelledby="demo-date-title">
        <h3 id="demo-date-title">${words.demoDate}</h3>
        <p class="moment">
          ${momentInWords(this.dragged ?? clock.now, language)} <span class="quiet">${this.text(clock.zone.name)}</span>
        </p>
        <p class="quiet" id="demo-date-note">${words.demoDateNote}</p>
        ${timelineAround(this.shown, calendar, this.walk, marks, this.#slider(calendar, clock.now))}
        <p class="quiet" aria-hidden="true">${words.walkLink.line}</p>
        ${this.#typing(calendar, clock.now)}
        ${this.#moments(marks)}
      </div>
    `;
  }

  #slider(calendar: Calendar, now: string): TemplateResult {
    const { words, language } = this.shown;
    const at = this.dragged ?? now;
    const read = (event: Event) =>
      minutesLater(calendar.min, Number((event.target as HTMLInputElement).value));
    return html`
      <input
        type="range"
        aria-label=${words.walkLink.slider}
        aria-description=${words.walkLink.sliderHelp}
        aria-valuetext=${momentInWords(at, language)}
        min="0"
        max=${minutesBetween(calendar.min, calendar.max)}
        step="60"
        .value=${String(minutesBetween(calendar.min, at))}
        @keydown=${(event: KeyboardEvent) => {
          const by = days[event.key];
          if (by === undefined) return;
          event.preventDefault();
          this.#move(daysLater(now, by));
        }}
        @input=${(event: Event) => {
          this.dragged = read(event);
        }}
        @change=${(event: Event) => this.#move(read(event))}
      />
    `;
  }

  #typing(calendar: Calendar, now: string): TemplateResult {
    const { words, language } = this.shown;
    const [min, max] = [momentInWords(calendar.min, language), momentInWords(calendar.max, language)];
    return html`
      <div class="buttons no-print">
        <input
          type="datetime-local"
          aria-label=${words.demoDate}
          aria-describedby=${this.wrong ? 'demo-date-wrong' : 'demo-date-note'}
          aria-invalid=${this.wrong ? 'true' : 'false'}
          min=${calendar.min}
          max=${calendar.max}
          .value=${now}
          @change=${(event: Event) => this.#typed((event.target as HTMLInputElement).value)}
        />
        <button type="button" ?disabled=${now <= calendar.min} @click=${() => this.#move(daysLater(now, -1))}>
          ${words.dayBack}
        </button>
        <button type="button" ?disabled=${now >= calendar.max} @click=${() => this.#move(daysLater(now, 1))}>
          ${words.dayForward}
        </button>
        ${this.#next()}
      </div>
      ${this.wrong ? html`<p id="demo-date-wrong" role="alert">${words.badDate(min, max)}</p>` : nothing}
    `;
  }

  #next(): TemplateResult {
    const { words, language, model } = this.shown;
    const next = comingUp(model, this.walk)[0];
    if (next === undefined) return html`<span class="quiet">${words.nothingDue}</span>`;
    return html`
      <button type="button" class="next-due" @click=${() => this.#toNext(next.at)}>
        ${words.nextDue(momentInWords(next.at, language), this.#eventName(next.event))}
      </button>
    `;
  }

  #moments(marks: readonly Mark[]): TemplateResult {
    const { words, language } = this.shown;
    return html`
      <h4 id="demo-moments">${words.walkLink.moments}</h4>
      <ol class="moments" aria-labelledby="demo-moments">
        ${marks.map(({ event, at, past }) => {
          const [when, what] = [momentInWords(at, language), this.#eventName(event)];
          return html`
            <li>
              <button
                type="button"
                class="link"
                aria-label=${words.walkLink.goTo(when, what)}
                @click=${() => this.#move(at)}
              >${when}</button>
              ${what} <span class="quiet">— ${past ? words.walkLink.past : words.walkLink.ahead}</span>
            </li>
          `;
        })}
      </ol>
    `;
  }

  #eventName(key: string): string {
    const { events } = this.shown.model.machine;
    return this.text(events[eventIndex(events, key)]?.name);
  }

  /** After the last moment there is no button any more that could keep the focus. */
  #toNext(at: string): void {
    this.#move(at);
    void this.updateComplete.then(() => {
      if (this.querySelector('.next-due') === null) this.querySelector('input')?.focus();
    });
  }

  #typed(value: string): void {
    const { min = '', max = '' } = this.shown.model.machine.calendar ?? {};
    const moment = value.slice(0, 16);
    this.wrong = moment === '' || moment < min || moment > max;
    if (!this.wrong) this.#move(moment);
  }

  #move(to: string): void {
    this.wrong = false;
    this.dragged = null;
    const moved = moveTo(this.shown.model, this.walk, to);
    this.dispatchEvent(new CustomEvent<Walk>('review-moved', { detail: moved }));
  }
}

define('review-clock', ReviewClock);
