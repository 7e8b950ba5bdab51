import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { guard } from 'lit/directives/guard.js';
import { actions } from './parts/actions.ts';
import { clock } from './parts/clock.ts';
import { closed } from './parts/closed.ts';
import { deadlines } from './parts/deadlines.ts';
import { form } from './parts/form.ts';
import { header } from './parts/header.ts';
import { memo, memoHead } from './parts/memo.ts';
import { now } from './parts/now.ts';
import { note, saving } from './parts/saving.ts';
import { ahead, progress, travelled } from './parts/way.ts';
import type { Controls, FormState, Frame, View } from './view.ts';

/** The page before a journey: the questions with which it begins. */
export function beginning(frame: Frame, state: FormState, controls: Controls): TemplateResult {
  return html`
    ${skip(frame.words.skipToForm, controls)} ${heading(frame, controls)}
    <main>
      <div class="column">${note(frame)} ${form(frame, state, controls)}</div>
      <div class="column side">
        ${clock(frame, controls, undefined)} ${frame.fault === null ? nothing : saving(frame, controls)}
      </div>
    </main>
  `;
}

/** The page of a journey: what matters now first, then what is closed, and beside it the way, the dates and the clock. */
export function journeyPage(view: View, controls: Controls): TemplateResult {
  return html`
    ${skip(view.words.skip, controls)} ${heading(view, controls)}
    <main>
      <div class="column">
        ${memoHead(view)} ${note(view)} ${now(view)} ${cache(actions(view, controls))} ${cache(closed(view))}
      </div>
      <div class="column side">
        ${guard([view.words, view.now, view.next, view.wrongTime, view.sitting.standing.registration], () => clock(view, controls, view.next))}
        ${progress(view)} ${guard([view.words, view.sitting.steps], () => travelled(view))} ${ahead(view)} ${deadlines(view)} ${memo(view, controls)}
        ${saving(view, controls)}
      </div>
    </main>
  `;
}

function skip(text: string, controls: Controls): TemplateResult {
  return html`<button type="button" class="skip" @click=${controls.skip}>${text}</button>`;
}

/** What stays the same while the language does. */
function heading(frame: Frame, controls: Controls) {
  return guard([frame.words, frame.election, frame.demonstration], () => header(frame, controls));
}
