import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Controls, Frame } from '../view.ts';

/** Whether the way is kept on this device, and how to erase it. */
export function saving(frame: Frame, controls: Controls): TemplateResult {
  const { words, isKept, isErasing, fault } = frame;
  return html`
    <section class="saving no-print" data-part="saving" aria-labelledby="saving-title">
      <h2 id="saving-title">${words.saving.heading}</h2>
      ${fault === null ? nothing : faulty(frame, controls)}
      <label class="choice">
        <input type="checkbox" name="keep" .checked=${live(isKept)} ?disabled=${fault !== null} aria-describedby="saving-note" @change=${controls.keep} />
        ${words.saving.keep}
      </label>
      <p class="quiet" id="saving-note">${words.saving.note}</p>
      ${
        isErasing
          ? html`
              <div class="asked" role="group" aria-labelledby="erase-question">
                <p id="erase-question">${words.saving.eraseQuestion}</p>
                <div class="buttons">
                  <button type="button" class="main" data-erase="yes" @click=${controls.erase}>${words.saving.eraseYes}</button>
                  <button type="button" data-erase="no" @click=${controls.dontErase}>${words.saving.eraseNo}</button>
                </div>
              </div>
            `
          : html`<button type="button" data-erase="ask" @click=${controls.askErase}>${words.saving.erase}</button>`
      }
    </section>
  `;
}

/** A stored record that was refused: why, and the offer to erase it. It is there until the visitor says so. */
function faulty({ words, fault }: Frame, controls: Controls): TemplateResult {
  return html`
    <div class="fault" data-part="record-fault" data-code=${fault}>
      <p>${words.saving.faulty} ${fault === null ? nothing : words.saving.codes[fault]}</p>
      <button type="button" data-erase="fault" @click=${controls.eraseFault}>${words.saving.faultyErase}</button>
    </div>
  `;
}

/** What has happened to the saved way; it stays until something else happens. */
export function note({ words, note: kind }: Frame): TemplateResult | typeof nothing {
  if (kind === null) return nothing;
  return html`<p class="note" data-part="note" data-note=${kind}>${words.saving[kind]}</p>`;
}
