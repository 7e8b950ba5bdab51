import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../space/index.ts';
import { momentInWords } from '../../logic/format.ts';
import { isRefused } from '../../logic/model.ts';
import { clockEvents } from '../../logic/walk/calendar.ts';
import { comingUp, reached, type Walk } from '../../logic/walk/walk.ts';
import type { Shown } from '../part.ts';
import { byActor } from './actors.ts';

/** What can happen now, by actor. What the calendar sends is listed, not offered. */
export function openEvents(shown: Shown, walk: Walk, take: (step: Step) => void): TemplateResult {
  const { model, data, language, words } = shown;
  const { machine, space } = model;
  const { steps } = space.configurations[reached(model, walk)]!;
  const fromClock = clockEvents(machine.calendar);
  const coming = comingUp(model, walk);
  if (steps.length === 0) return html`<p class="quiet">${words.nothingOpen}</p>`;
  const item = (step: Step): TemplateResult => {
    const { key, name } = machine.events[step.event]!;
    if (fromClock.has(key)) {
      const due = coming.find(({ event }) => event === key);
      const when =
        due === undefined ? words.comesByCalendar : words.comesByClock(momentInWords(due.at, language));
      return html`<li>${name[language]} <span class="quiet">— ${when}</span></li>`;
    }
    return html`
      <li>
        <button type="button" class="event" data-event=${key} @click=${() => take(step)}>
          ${name[language]}
          ${isRefused(model, step) ? html`<span class="refused-note">${words.endsInRefusal}</span>` : nothing}
        </button>
        ${isRefused(model, step) ? reasonsAhead(shown, space.configurations[step.to]!.reasons) : nothing}
      </li>
    `;
  };
  return html`
    ${byActor(
      shown,
      steps.map(({ event }) => event),
    ).map(
      ({ actor, events }) => html`
        <h4>${data.actors[actor]?.[language] ?? actor}</h4>
        <ul class="events">
          ${steps.filter(({ event }) => events.includes(event)).map(item)}
        </ul>
      `,
    )}
  `;
}

/** Why an attempt would be refused. */
function reasonsAhead({ data, language, words }: Shown, reasons: readonly string[]): TemplateResult {
  if (reasons.length === 0) return html``;
  return html`
    <details class="reasons-ahead">
      <summary>${words.walkLink.wouldRefuse(reasons.length)}</summary>
      <ul>${reasons.map((id) => html`<li>${data.sources[id]?.text[language] ?? id}</li>`)}</ul>
    </details>
  `;
}

/** What cannot happen now, by actor, and why: what is closed for one reason stands together. */
export function closedEvents(shown: Shown, closed: readonly number[]): TemplateResult {
  const { model, data, language, words } = shown;
  const { machine } = model;
  const indexes = [...closed.keys()].filter((index) => closed[index]! >= 0);
  if (indexes.length === 0) return html``;
  return html`
    <details class="closed">
      <summary>${words.closed(indexes.length)}</summary>
      ${byActor(shown, indexes).map(
        ({ actor, events }) => html`
          <h4>${data.actors[actor]?.[language] ?? actor}</h4>
          <dl>
            ${[...new Set(events.map((index) => closed[index]!))].map(
              (why) => html`
                ${events
                  .filter((index) => closed[index] === why)
                  .map(
                    (index) =>
                      html`<dt data-closed=${machine.events[index]!.key}>${machine.events[index]!.name[language]}</dt>`,
                  )}
                <dd>${machine.space.whys[why]?.[language]}</dd>
              `,
            )}
          </dl>
        `,
      )}
    </details>
  `;
}
