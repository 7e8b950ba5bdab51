import { html, type TemplateResult } from 'lit';
import type { Calendar } from '../../data.ts';
import { monthInWords } from '../../logic/format.ts';
import { type Mark, monthsOf, shareOf } from '../../logic/walk/timeline.ts';
import type { Walk } from '../../logic/walk/walk.ts';
import type { Shown } from '../part.ts';

/**
 * The drawing around the slider of the time line: months, moments of the calendar by their number, the steps taken. For the
 * eye alone: the same is said in words by the slider, the list of moments and the log.
 */
export function timelineAround(
  { language }: Shown,
  calendar: Calendar,
  { log }: Walk,
  marks: readonly Mark[],
  slider: TemplateResult,
): TemplateResult {
  return html`
    <div class="timeline">
      <div class="marks" aria-hidden="true">
        ${marks.map(
          ({ share, past }, index) =>
            html`<span class=${past ? 'mark is-past' : 'mark'} .style=${left(share)}>${index + 1}</span>`,
        )}
      </div>
      ${slider}
      <div class="taken" aria-hidden="true">
        ${log.map(({ at }) => html`<span .style=${left(at === null ? 0 : shareOf(calendar, at))}></span>`)}
      </div>
      <div class="months" aria-hidden="true">
        ${monthsOf(calendar).map(
          (at) => html`<span .style=${left(shareOf(calendar, at))}>${monthInWords(at, language)}</span>`,
        )}
      </div>
    </div>
  `;
}

/** Set as a property: the page's security policy has no place for styles in markup. */
function left(share: number): string {
  return `left:${(100 * share).toFixed(2)}%`;
}
