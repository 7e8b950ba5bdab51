import { html, nothing, type TemplateResult } from 'lit';
import type { Deadline } from '../../../embed/index.ts';
import type { View } from '../view.ts';
import { sourceIds } from './sources.ts';
import { bothTimes } from './times.ts';
import { why } from './why.ts';

/** Where the visitor stands: the situation, the calendar, the next date, and the last refusal. */
export function now(view: View): TemplateResult {
  const { words, description } = view;
  const { title, explanation, outcome, phase, deadline, situations } = description;
  return html`
    <section class="now" aria-labelledby="situation">
      <p class="kicker" aria-hidden="true">${outcome === null ? words.now.here : words.now.outcome}</p>
      <h2 id="situation" data-part="title" tabindex="-1">${title}</h2>
      <div data-part=${outcome === null ? nothing : 'outcome'} data-outcome=${outcome === null ? nothing : outcome.id}>
        <p data-part="explanation">${explanation}</p>
        ${sourcesOf(view)}
        ${outcome?.id === 'voted' ? html`<p class="fault">${words.now.practice}</p>` : nothing}
      </div>
      ${situations.length < 2 ? nothing : moreSituations(view)}
      <p class="phase"><span class="quiet">${words.now.phase}:</span> <span data-part="phase">${phase.text}</span></p>
      ${deadline === null ? (outcome === null ? html`<p>${words.now.noDeadline}</p>` : nothing) : nextDate(view, deadline)}
    </section>
    ${refusal(view)}
  `;
}

/** What the explanation rests on. */
function sourcesOf({ words, description }: View): TemplateResult | typeof nothing {
  const { title, situations, outcome } = description;
  const told = outcome ?? situations.find(({ name }) => name === title);
  return told === undefined ? nothing : sourceIds(words, told.sources);
}

function moreSituations({ words, description }: View): TemplateResult {
  return html`
    <details class="situations">
      <summary>${words.now.situations}</summary>
      <dl>
        ${description.situations.map(
          ({ id, name, about, sources }) => html`
            <div data-situation=${id}><dt>${name}</dt><dd>${about} ${sourceIds(words, sources)}</dd></div>
          `,
        )}
      </dl>
    </details>
  `;
}

function nextDate({ words }: View, deadline: Deadline): TemplateResult {
  return html`
    <div class="deadline" data-part="deadline" data-deadline=${deadline.id}>
      <h3>${words.now.deadline}: ${deadline.name}</h3>
      ${bothTimes(deadline)} ${sourceIds(words, deadline.sources)}
    </div>
  `;
}

function refusal({ words, kept, description: { reasons } }: View): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`
    <section class="refusal" data-part="refusal" aria-labelledby="refusal-title">
      <h2 id="refusal-title">${words.now.refusal}</h2>
      <p class="quiet">${words.now.refusalReasons(reasons.length)}</p>
      ${reasons.map((reason) => kept.of(reason, 'refusal', () => why(reason, words)))}
    </section>
  `;
}
