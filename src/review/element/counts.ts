import { html, nothing, type TemplateResult } from 'lit';
import { numberInWords } from '../logic/format.ts';
import { define, Part } from './part.ts';

/** What has been counted, each number with what it means. */
export class ReviewCounts extends Part {
  protected override render(): TemplateResult {
    const { model, words, language } = this.shown;
    const { machine } = model;
    const { counts, repeats, starts, events } = machine;
    const numbers = {
      states: counts.states,
      transitions: counts.transitions,
      starts: starts.length,
      events: events.length,
      configurations: counts.configurations,
      steps: counts.steps,
      classes: counts.classes,
      runs: counts.runs,
    };
    const kinds = Object.keys(numbers) as (keyof typeof numbers)[];
    return html`
      <h2>${words.counts}</h2>
      <p>${words.countsLead}</p>
      <dl class="numbers">
        ${kinds.map(
          (kind) => html`
            <div>
              <dt>${words.countNames[kind]}</dt>
              <dd class="number">${numberInWords(numbers[kind], language)}</dd>
              <dd class="quiet">${words.countTexts[kind]}</dd>
            </div>
          `,
        )}
      </dl>
      ${
        repeats.items.length === 0
          ? nothing
          : html`
            <h3>${words.repeats}</h3>
            <p>${words.repeatsLead(repeats.budget)}</p>
            <ul>${repeats.items.map((item) => html`<li>${this.text(item)}</li>`)}</ul>
          `
      }
    `;
  }
}

define('review-counts', ReviewCounts);
