import { html, type TemplateResult } from 'lit';
import { sourceList } from '../document/sources.ts';
import type { Shown } from '../part.ts';

/** Why an attempt was refused: the lead-in, then every reason with the words that it rests on. */
export function refusalOf(shown: Shown, reasons: readonly string[], title: string): TemplateResult {
  return html`
    <div class="refusal">
      <p><strong>${title}.</strong> ${shown.data.refusal[shown.language]}</p>
      ${sourceList(shown, reasons)}
    </div>
  `;
}
