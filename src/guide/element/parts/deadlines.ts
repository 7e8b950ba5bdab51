import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Deadline } from '../../../embed/index.ts';
import type { Words } from '../../words/index.ts';
import type { View } from '../view.ts';
import { sourceIds } from './sources.ts';
import { bothTimes } from './times.ts';

/** Every date of the calendar on both clocks, past ones too. */
export function deadlines({ words, description }: View): TemplateResult {
  return html`
    <section class="deadlines" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">${words.deadlines.heading}</h2>
      <ul data-part="deadlines">
        ${description.deadlines.map((deadline) => {
          const { isPast, name, inRegion, own } = deadline;
          return guard([name, isPast, inRegion, own], () => boundary(deadline, words));
        })}
      </ul>
    </section>
  `;
}

function boundary(deadline: Deadline, words: Words): TemplateResult {
  const { id, name, isPast, sources } = deadline;
  return html`
    <li data-boundary=${id} data-past=${isPast ? 'true' : 'false'}>
      <p><b>${name}</b> <span class="quiet">— ${isPast ? words.deadlines.past : words.deadlines.coming}</span></p>
      ${bothTimes(deadline)} ${sourceIds(words, sources)}
    </li>
  `;
}
