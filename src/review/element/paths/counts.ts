import { html, nothing, type TemplateResult } from 'lit';
import { numberInWords } from '../../logic/format.ts';
import { inOrder } from '../../logic/paths/goal-list.ts';
import { classesByOutcome } from '../../logic/paths/outcome-counts.ts';
import { define, Part } from '../part.ts';
import { outcomeName } from './goal-name.ts';
import { tallyTable } from './tally.ts';

/** What has been counted, each number with what it means. */
export class ReviewCounts extends Part {
  protected override render(): TemplateResult {
    const { model, words } = this.shown;
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
      ${machine.remarks.map((remark) => html`<p>${this.text(remark)}</p>`)}
      <dl class="numbers">
        ${kinds.map(
          (kind) => html`
            <div>
              <dt>${words.countNames[kind]}</dt>
              <dd class="number">${this.#number(numbers[kind])}</dd>
              <dd class="quiet">
                ${words.countTexts[kind]}${kind === 'configurations' ? this.#distinct() : nothing}
              </dd>
            </div>
          `,
        )}
      </dl>
      ${starts.length === 0 || counts.classes === '' ? nothing : this.#byOutcome()}
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

  /** Starts share configurations; the count may tell them apart. */
  #distinct(): string {
    const { model, words, language } = this.shown;
    const distinct = model.space.configurations.length;
    if (distinct === model.machine.counts.configurations) return '';
    return `. ${words.paths.distinct(numberInWords(distinct, language))}`;
  }

  #number(count: number | string): string {
    const { words, language } = this.shown;
    return count === '' ? words.paths.notCounted : numberInWords(count, language);
  }

  /** Counted in the page by another way than the total that the data holds: the sum is a check. */
  #byOutcome(): TemplateResult {
    const { model, words, language } = this.shown;
    const counts = classesByOutcome(model);
    return html`
      <h3>${words.paths.addUp}</h3>
      ${tallyTable({
        caption: words.paths.addUpLead,
        columns: [words.paths.outcome, words.paths.paths],
        rows: inOrder(model, counts.keys()).map((key) => ({
          name: outcomeName(this.shown, key),
          numbers: [counts.get(key)!],
        })),
        sum: words.paths.sum,
        write: (number) => numberInWords(String(number), language),
      })}
    `;
  }
}

define('review-counts', ReviewCounts);
