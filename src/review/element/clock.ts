import { html, nothing, type TemplateResult } from 'lit';
import { daysLater, eventIndex } from '../logic/calendar.ts';
import { momentInWords } from '../logic/format.ts';
import { comingUp, moveTo, type Walk } from '../logic/walk.ts';
import { define, Part } from './part.ts';

/** The demonstration date of a walk, and ways to move it. Sends `review-moved` with the walk that results. */
export class ReviewClock extends Part {
  static override properties = {
    ...Part.properties,
    walk: { attribute: false },
    wrong: { state: true },
  };
  declare walk: Walk;
  /** Whether the last date typed cannot be used. */
  declare wrong: boolean;

  protected override render(): TemplateResult {
    const { model, words, language } = this.shown;
    const { calendar, events } = model.machine;
    const { clock } = this.walk;
    if (calendar === null || clock === null) return html``;
    const { now, zone } = clock;
    const next = comingUp(model, this.walk)[0];
    const nextEvent = next === undefined ? undefined : events[eventIndex(events, next.event)];
    const [min, max] = [momentInWords(calendar.min, language), momentInWords(calendar.max, language)];
    return html`
      <div class="clock" role="group" aria-labelledby="demo-date-title">
        <h3 id="demo-date-title">${words.demoDate}</h3>
        <p class="moment">${momentInWords(now, language)} <span class="quiet">${this.text(zone.name)}</span></p>
        <p class="quiet" id="demo-date-note">${words.demoDateNote}</p>
        <div class="buttons">
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
        </div>
        ${this.wrong ? html`<p id="demo-date-wrong" role="alert">${words.badDate(min, max)}</p>` : nothing}
        ${
          next === undefined
            ? html`<p class="quiet">${words.nothingDue}</p>`
            : html`
              <button type="button" class="next-due" @click=${() => this.#move(next.at)}>
                ${words.nextDue(momentInWords(next.at, language), this.text(nextEvent?.name))}
              </button>
            `
        }
      </div>
    `;
  }

  #typed(value: string): void {
    const { min = '', max = '' } = this.shown.model.machine.calendar ?? {};
    const moment = value.slice(0, 16);
    this.wrong = moment === '' || moment < min || moment > max;
    if (!this.wrong) this.#move(moment);
  }

  #move(to: string): void {
    this.wrong = false;
    const moved = moveTo(this.shown.model, this.walk, to);
    this.dispatchEvent(new CustomEvent<Walk>('review-moved', { detail: moved }));
  }
}

define('review-clock', ReviewClock);
