import { html, type TemplateResult } from 'lit';
import { datesAhead } from '../../logic/dates-ahead.ts';
import { momentText } from '../../logic/moments.ts';
import type { Controls, View } from '../view.ts';

/** «Моя памятка»: the page on paper, and its dates as a calendar file. */
export function memo({ words, description, sitting }: View, controls: Controls): TemplateResult {
  const hasDates = datesAhead(description.deadlines, sitting.standing.snapshot.context.route).length > 0;
  return html`
    <section class="memo no-print" data-part="memo" aria-labelledby="memo-title">
      <h2 id="memo-title">${words.memo.heading}</h2>
      <p class="quiet">${words.memo.note}</p>
      <div class="buttons">
        <button type="button" data-memo="print" @click=${controls.print}>${words.memo.print}</button>
        ${
          hasDates
            ? html`<button type="button" data-memo="calendar" @click=${controls.calendarFile}>${words.memo.calendar}</button>`
            : html`<span class="quiet">${words.memo.noCalendar}</span>`
        }
      </div>
    </section>
  `;
}

/** What stands above the printed note only. */
export function memoHead({ words, now, regionZone, lang }: View): TemplateResult {
  return html`<p class="print-only"><b>${words.memo.heading}.</b> ${words.memo.made(`${momentText(now, regionZone, lang)} (${regionZone})`)}</p>`;
}
