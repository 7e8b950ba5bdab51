import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClosedAction } from '../../../embed/index.ts';
import type { View } from '../view.ts';
import { whys } from './why.ts';

/** Every step of the route that cannot be taken now, why, and what would open it. */
export function closed(view: View): TemplateResult | typeof nothing {
  const { words, description } = view;
  if (description.closed.length === 0) return nothing;
  return html`
    <section class="closed" aria-labelledby="closed-title">
      <h2 id="closed-title">${words.actions.closed}</h2>
      <details>
        <summary>${words.actions.closedCount(description.closed.length)}</summary>
        <ul class="steps">${repeat(description.closed, keyOf, (action) => guard([words, action.label, ...action.why], () => item(view, action)))}</ul>
      </details>
    </section>
  `;
}

const keyOf = ({ key }: ClosedAction) => key;

function item({ words }: View, { key, label, why: obstacles }: ClosedAction): TemplateResult {
  return html`
    <li data-event=${key} data-status="closed">
      <h3>${label}</h3>
      ${whys(obstacles, words)}
    </li>
  `;
}
