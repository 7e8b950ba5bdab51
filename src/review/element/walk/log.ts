import { html, nothing, type TemplateResult } from 'lit';
import { momentInWords } from '../../logic/format.ts';
import { lineOf } from '../../logic/paths/story.ts';
import type { Walk } from '../../logic/walk/walk.ts';
import type { Shown } from '../part.ts';

/** The steps of a walk as sentences, with the demonstration dates on which they were taken. */
export function logOf(shown: Shown, { log }: Walk): TemplateResult {
  const { model, language, words, data } = shown;
  if (log.length === 0) return html`<p class="quiet">${words.logEmpty}</p>`;
  return html`
    <ol class="story">
      ${log.map(({ step, at }) => {
        const { text, refused } = lineOf(model, step);
        return html`
          <li>
            ${text[language]}
            ${at === null ? nothing : html`<span class="quiet">${momentInWords(at, language)}</span>`}
            ${
              refused === null
                ? nothing
                : html`
                  <ul class="refusal">
                    ${refused.map((id) => html`<li>${data.sources[id]?.text[language] ?? id}</li>`)}
                  </ul>
                `
            }
          </li>
        `;
      })}
    </ol>
  `;
}
