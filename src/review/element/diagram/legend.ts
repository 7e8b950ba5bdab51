import { html, type TemplateResult } from 'lit';
import type { Words } from '../../words.ts';

/** What the signs of the diagram mean and how it is used. */
export function legend(words: Words): TemplateResult {
  const signs = [
    ['here', words.legendCurrent],
    ['taken', words.legendTaken],
    ['picked', words.legendPicked],
    ['resting', words.legendResting],
    ['refusal', words.legendRefusal],
    ['always', words.legendAlways],
    ['region', words.legendRegion],
    ['final', words.legendFinal],
    ['folded', words.legendFolded],
    ['out', words.legendOut],
    ['in', words.legendIn],
  ];
  return html`
    <details class="legend">
      <summary>${words.legend}</summary>
      <ul>
        ${signs.map(
          ([sign, meaning]) => html`
            <li><span class=${`sign sign-${sign}`} aria-hidden="true"></span> ${meaning}</li>
          `,
        )}
      </ul>
      <div class="no-print">
        <p><strong>${words.diagramHelpTitle}</strong></p>
        <p>${words.diagramHelpPointer}</p>
        <p id="diagram-help">${words.diagramHelp}</p>
      </div>
    </details>
  `;
}
