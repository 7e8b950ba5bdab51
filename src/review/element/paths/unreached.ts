import { html, nothing, type TemplateResult } from 'lit';
import { numberInWords } from '../../logic/format.ts';
import type { Model } from '../../logic/model.ts';
import { type Unreached, unreachedIn } from '../../logic/paths/reach.ts';
import type { Shown } from '../part.ts';
import { goalName } from './goal-name.ts';

const known = new WeakMap<Model, Unreached>();

/** What no path reaches, or that everything is reached, with the numbers. */
export function unreachedOf(
  shown: Shown,
  pick: (kind: 'state' | 'transition', id: string) => void,
): TemplateResult {
  const { words, model, language } = shown;
  const { machine } = model;
  const unreached = known.get(model) ?? unreachedIn(model);
  known.set(model, unreached);
  const all = {
    states: machine.chart.states.length,
    transitions: machine.chart.transitions.length,
    events: machine.events.length,
  };
  const number = (count: number) => numberInWords(count, language);
  const kinds = ['states', 'transitions', 'events'] as const;
  const element = (kind: 'state' | 'transition') => (id: string) =>
    html`
    <li><button type="button" class="link" @click=${() => pick(kind, id)}>${goalName(shown, { kind, id })}</button></li>
  `;
  const items = {
    states: unreached.states.map(element('state')),
    transitions: unreached.transitions.map(element('transition')),
    events: unreached.events.map((event) => html`<li>${machine.events[event]!.name[language]}</li>`),
  };
  return html`
    <p>${words.paths.reachLead}</p>
    ${
      kinds.every((kind) => items[kind].length === 0)
        ? html`<p>${words.paths.everything(number(all.states), number(all.transitions), number(all.events))}</p>`
        : kinds.map(
            (kind) => html`
              <h3>${words.paths.reachOf[kind]}</h3>
              <p>${words.paths.reached(number(all[kind] - items[kind].length), number(all[kind]))}.</p>
              ${items[kind].length === 0 ? nothing : html`<p>${words.paths.never[kind]}</p><ul>${items[kind]}</ul>`}
            `,
          )
    }
    ${
      unreached.beyondBudget.length === 0
        ? nothing
        : html`<p>${words.paths.beyondBudget}</p><ul>${unreached.beyondBudget.map(element('transition'))}</ul>`
    }
  `;
}
