import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClosedAction } from '../../../embed/index.ts';
import type { Words } from '../../words/index.ts';
import type { View } from '../view.ts';
import { why } from './why.ts';

/** Every step of the route that cannot be taken now, why, and what would open it. */
export function closed(view: View): TemplateResult | typeof nothing {
  const { words, description, kept } = view;
  const [first] = description.closed;
  if (first === undefined) return nothing;
  return html`
    <section class="closed" aria-labelledby="closed-title">
      <h2 id="closed-title">${words.actions.closed}</h2>
      <details>
        <summary>${words.actions.closedCount(description.closed.length)}</summary>
        ${
          // At an end all is closed for good, and the list stays the same.
          description.outcome === null
            ? cache(list(view))
            : kept.of(first, 'closed for good', () => list(view))
        }
      </details>
    </section>
  `;
}

function list({ words, description, kept }: View): TemplateResult {
  return html`
    <ul class="steps">
      ${repeat(description.closed, keyOf, (action) => kept.of(action, 'closed', () => item(action, words)))}
    </ul>
  `;
}

const keyOf = ({ key }: ClosedAction) => key;

function item({ key, label, why: obstacles }: ClosedAction, words: Words): TemplateResult {
  return html`
    <li data-event=${key} data-status="closed">
      <h3>${label}</h3>
      ${obstacles.map((obstacle) => why(obstacle, words))}
    </li>
  `;
}
