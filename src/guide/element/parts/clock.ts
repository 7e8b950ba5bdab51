import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type EpochMs, OTHER_REGISTRATION } from '../../../../machines/index.ts';
import { localTimeAt } from '../../../election/index.ts';
import { momentText } from '../../logic/moments.ts';
import type { Controls, Frame } from '../view.ts';

/**
 * The demonstration date on the clock of the region of registration, and ways to move it.
 * @param next when the calendar next changes something; undefined before a journey
 */
export function clock(
  frame: Frame,
  controls: Controls,
  next: EpochMs | null | undefined,
): TemplateResult | typeof nothing {
  const { words, demonstration, registration, regionZone, now, wrongTime, lang, election } = frame;
  if (demonstration === null) return nothing;
  const place =
    registration === '' || registration === OTHER_REGISTRATION || registration === election.tver.name
      ? words.clock.elsewhere
      : words.clock.place(registration);
  return html`
    <section class="clock no-print" data-part="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">${words.clock.heading}</h2>
      <p class="moment">${momentText(now, regionZone, lang)}</p>
      <p class="quiet" id="clock-note">${words.clock.note}</p>
      <div class="field">
        <label for="clock-now">${words.clock.label(place)}</label>
        <input
          id="clock-now"
          type="datetime-local"
          name="now"
          min=${demonstration.min}
          max=${demonstration.max}
          aria-describedby=${wrongTime ? 'clock-wrong' : 'clock-zone'}
          aria-invalid=${wrongTime ? 'true' : 'false'}
          .value=${live(localTimeAt(now, regionZone))}
          @change=${controls.typeTime}
        />
        <p class="quiet" id="clock-zone">${words.clock.zone(regionZone)}</p>
        ${wrongTime ? wrong(frame, demonstration) : nothing}
      </div>
      <div class="buttons">${next === undefined ? nothing : nextButton(frame, controls, next)}
        <button type="button" data-reset @click=${controls.firstDate}>${words.clock.reset}</button>
      </div>
    </section>
  `;
}

function nextButton(
  { words, regionZone, lang }: Frame,
  controls: Controls,
  next: EpochMs | null,
): TemplateResult {
  if (next === null) return html`<span class="quiet">${words.clock.nothing}</span>`;
  return html`<button type="button" data-next @click=${controls.nextDate}>${words.clock.next(momentText(next, regionZone, lang))}</button>`;
}

function wrong(
  { words }: Frame,
  { min, max }: { readonly min: string; readonly max: string },
): TemplateResult {
  const readable = (local: string) => local.replace('T', ' ');
  return html`<p class="fault" id="clock-wrong" role="alert">${words.clock.wrong(readable(min), readable(max))}</p>`;
}
