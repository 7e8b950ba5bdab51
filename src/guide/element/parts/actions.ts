import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventKey } from '../../../../machines/index.ts';
import type { Action, RefusedAction } from '../../../embed/index.ts';
import type { Controls, View } from '../view.ts';
import { ballotPaper, chosenLine } from './ballot.ts';
import { why } from './why.ts';

/** What the visitor can do, most useful first: what leads on, what others report, what else there is, what would be refused. */
export function actions(view: View, controls: Controls): TemplateResult {
  const { words, description, demonstration, sitting } = view;
  const { next, refused, outcome } = description;
  if (outcome !== null) {
    return html`<p class="no-print"><button type="button" data-part="again" @click=${controls.again}>${words.now.again}</button></p>`;
  }
  const available = description.actions.filter(({ actor }) => actor !== 'clock');
  const own = available.filter(({ actor }) => actor === 'voter');
  // The ballot keeps its place while its mark is changed.
  const marking = own.filter(({ key }) => key === 'ballot.marked');
  const leading = [
    ...marking,
    ...next.flatMap((key) => own.find((action) => action.key === key && !marking.includes(action)) ?? []),
  ];
  const also = own.filter((action) => !leading.includes(action));
  const reports = available.filter(({ actor }) => actor !== 'voter');
  // In Tver Oblast choosing a way to vote is all there is to do (R-33, D-28).
  const isLastChoice = sitting.standing.snapshot.context.route === 'tver' && leading.length > 0;
  const nothingToDo = leading.length + reports.length === 0;
  return html`
    <section class="actions" @click=${controls.press} @change=${controls.mark}>
      <h2>${words.actions.next}</h2>
      ${nothingToDo ? html`<p>${demonstration === null ? words.actions.waiting : words.actions.waitingDemonstration}</p>` : nothing}
      ${list(view, leading, 'main')}
      ${isLastChoice ? html`<p class="quiet">${words.actions.lastChoice}</p>` : nothing}
      ${
        reports.length === 0
          ? nothing
          : html`<h3>${words.actions.reports}</h3><p class="quiet">${words.actions.reportsNote}</p>${list(view, reports, '')}`
      }
      ${also.length === 0 ? nothing : html`<h3>${words.actions.also}</h3>${list(view, also, '')}`}
      ${
        refused.length === 0
          ? nothing
          : html`
              <h3>${words.actions.refused}</h3>
              <p class="quiet">${words.actions.refusedNote}</p>
              <ul class="steps">${repeat(refused, keyOf, (action) =>
                view.kept.of(action, 'refused', () => refusedItem(view, action)),
              )}</ul>
            `
      }
    </section>
  `;
}

const keyOf = ({ key }: Action) => key;

function list(view: View, items: readonly Action[], look: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="steps">${repeat(items, keyOf, (action) =>
    tellsChoice.has(action.key)
      ? item(view, action, look)
      : view.kept.of(action, look, () => item(view, action, look)),
  )}</ul>`;
}

/** What shows the line that is marked, which changes. */
const tellsChoice: ReadonlySet<EventKey> = new Set(['ballot.marked', 'vote.pressed', 'choice.confirmed']);

function item(view: View, action: Action, look: string): TemplateResult {
  const { key, label, sources } = action;
  const { words } = view;
  return html`
    <li data-event=${key} data-status="available">
      ${
        key === 'ballot.marked'
          ? ballotPaper(view)
          : html`${tellsChoice.has(key) ? chosenLine(view) : nothing}<button type="button" class=${look}>${label}</button>`
      }
      <small class="sources">${words.sources(sources.join(words.listEnd))}</small>
    </li>
  `;
}

function refusedItem({ words }: View, { key, label, sources, reasons }: RefusedAction): TemplateResult {
  return html`
    <li data-event=${key} data-status="refused">
      <button type="button">${label}</button>
      <small class="sources">${words.sources(sources.join(words.listEnd))}</small>
      ${reasons.map((reason) => why(reason, words))}
    </li>
  `;
}
