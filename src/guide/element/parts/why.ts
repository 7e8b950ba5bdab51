import { html, nothing, type TemplateResult } from 'lit';
import type { Why } from '../../../embed/index.ts';
import type { Words } from '../../words/index.ts';
import { quotation, sourceIds } from './sources.ts';

/** One reason: what stands in the way, the sentence that it rests on, and what would open it. */
export function why(reason: Why<string>, words: Words): TemplateResult {
  const { id, text, quoted, remedy, remedySources, canOpen } = reason;
  return html`
    <div class="why" data-why=${id}>
      <p>${text}</p>
      <p class="remedy" data-part="remedy" data-open=${canOpen ? 'true' : 'false'}>
        <b>${canOpen ? words.now.remedy : words.now.noRemedy}:</b> ${remedy}
        ${remedySources.length === 0 ? nothing : sourceIds(words, remedySources)}
      </p>
      ${quoted.map(quotation)}
    </div>
  `;
}
