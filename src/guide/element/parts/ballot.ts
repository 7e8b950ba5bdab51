import { html, type nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../view.ts';

/** The practice ballot. Choosing a line is the mark; which line it is stays in the page. */
export function ballotPaper({ words, description, choice }: View): TemplateResult {
  const { ballot } = words;
  const isMarked = description.actions.some(({ key }) => key === 'vote.pressed');
  return html`
    <fieldset class="paper">
      <legend>${ballot.heading}</legend>
      <p class="quiet">${ballot.note}</p>
      <p>${isMarked ? ballot.again : ballot.legend}</p>
      ${ballot.candidates.map(
        (name, index) => html`
          <label class="choice">
            <input type="radio" name="candidate" value=${index} .checked=${live(choice === index)} autocomplete="off" />
            ${name}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What is chosen, where it is about to be confirmed; or that the page does not know it. */
export function chosenLine({ words, choice }: View): TemplateResult | typeof nothing {
  const { candidates, chosen, unknown } = words.ballot;
  const name = choice === null ? undefined : candidates[choice];
  if (name === undefined) return html`<p class="quiet">${unknown}</p>`;
  return html`<p class="no-print">${chosen} <b>${name}</b></p>`;
}
