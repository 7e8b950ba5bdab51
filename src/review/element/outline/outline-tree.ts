import { html, nothing, type TemplateResult } from 'lit';
import type { ChartState, ChartTransition } from '../../../chart/index.ts';
import type { Picked } from '../../logic/address.ts';
import { alsoOpenIn, comesAfterOthers, waysOut } from '../../logic/outline.ts';
import { namesSources } from '../../logic/pictures/unsourced.ts';
import { actorNames, conditionText, triggerText } from '../details/transition-words.ts';
import { type Shown, stateName } from '../part.ts';

/** What the reader has made of the outline. */
export interface OutlineView {
  readonly picked: Picked | null;
  /** Ids of the states entered in the configuration that the diagram shows. */
  readonly current: ReadonlySet<string>;
  isOpen(state: string): boolean;
  toggled(state: string, open: boolean): void;
  /** The name of an element or a source, as something that leads to it where that is possible. */
  link(to: Picked, name: string): TemplateResult | string;
}

/** For a reader without scripts: all open, and names that lead nowhere. */
const plain: OutlineView = {
  picked: null,
  current: new Set(),
  isOpen: () => true,
  toggled: () => {},
  link: (_, name) => name,
};

/**
 * The whole chart in words: nested lists of states, each a disclosure with all that holds of it.
 *
 * Lists and disclosures rather than a tree widget: a screen reader reads a tree item as nothing but its name, with the keys of
 * its reading mode switched off, while here the sentences and links inside a state are what is to be read. Lists are announced
 * with their length and depth, disclosures with their state, and both work without scripts.
 */
export function outlineOf(shown: Shown, view: OutlineView = plain): TemplateResult {
  return html`<ul class="outline-tree">${stateItem(shown, view, shown.model.machine.chart.states[0]!)}</ul>`;
}

function stateItem(shown: Shown, view: OutlineView, state: ChartState): TemplateResult {
  const { model, words } = shown;
  const { id, children } = state;
  const name = stateName(shown, id);
  return html`
    <li data-state=${id}>
      <details
        ?open=${view.isOpen(id)}
        @toggle=${(event: Event) => view.toggled(id, (event.target as HTMLDetailsElement).open)}
      >
        <summary aria-current=${isPicked(view, 'state', id)}>
          ${view.current.has(id) ? html`<span class="here-mark"></span>` : nothing}
          <span class="state-name">${name}</span>
          <span class="quiet">${kindText(shown, state)}${view.current.has(id) ? `; ${words.current}` : nothing}</span>
        </summary>
        ${about(shown, view, state)}
        ${happenings(shown, view, state)}
        ${
          children.length === 0
            ? nothing
            : html`
              <ul class="inside" aria-label=${words.outline.inside(name)}>
                ${children.map((child) => stateItem(shown, view, model.states.get(child)!))}
              </ul>
            `
        }
      </details>
    </li>
  `;
}

function kindText({ words, model }: Shown, { id, kind, children, history, parent }: ChartState): string {
  const { kinds, initial } = words.outline;
  const text = history === 'deep' ? kinds.deepHistory : kinds[kind](children.length);
  const isInitial = parent !== null && model.states.get(parent)?.initial === id;
  return isInitial ? `${initial}; ${text}` : text;
}

function about(shown: Shown, view: OutlineView, state: ChartState): TemplateResult {
  const { model, words, language } = shown;
  const text = model.machine.states[state.id]?.about[language] ?? '';
  return html`
    ${text === '' ? nothing : html`<p>${text}</p>`}
    ${
      state.initial === null
        ? nothing
        : html`<p data-fact="initial">${words.outline.begins}: ${toState(shown, view, state.initial)}.</p>`
    }
    ${effects(shown, state)}
    ${sourcesLine(shown, view, state.sources)}
  `;
}

/** What a state does by itself: actions when it is entered and left, actors that it runs. */
export function effects({ words }: Shown, state: ChartState): readonly (TemplateResult | typeof nothing)[] {
  return [
    named('entry', words.outline.entry, state.entry),
    named('exit', words.outline.exit, state.exit),
    named('invokes', words.outline.invokes, state.invokes),
  ];
}

function named(kind: string, title: string, names: readonly string[]): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<p data-fact=${kind}>${title}: ${names.map(shortName).join(', ')}.</p>`;
}

/** XState's own actions are called `xstate.assign` and so on. */
function shortName(action: string): string {
  return action.replace(/^xstate\./, '');
}

function happenings(shown: Shown, view: OutlineView, { id, children }: ChartState): TemplateResult {
  const { model, words } = shown;
  const ways = waysOut(model, id);
  const also = alsoOpenIn(model, id);
  const name = stateName(shown, id);
  return html`
    ${
      ways.length === 0
        ? nothing
        : html`
          <ul class="ways" aria-label=${words.outline.happens(name)}>
            ${ways.map((transition) => wayItem(shown, view, transition))}
          </ul>
        `
    }
    ${also.length === 0 ? nothing : html`<p class="quiet">${words.outline.also}: ${listed(also.map((outer) => toState(shown, view, outer)))}.</p>`}
    ${ways.length + also.length + children.length === 0 ? html`<p class="quiet">${words.outline.nothing}</p>` : nothing}
  `;
}

/** A transition in short sentences, the event in front, so that a list of them can be skimmed by ear. */
function wayItem(shown: Shown, view: OutlineView, transition: ChartTransition): TemplateResult {
  const { model, words } = shown;
  const { id, guard, targets, reenter, sources, repeat } = transition;
  const refused = model.refusals.has(id);
  const actors = actorNames(shown, transition);
  const when = triggerText(shown, transition);
  return html`
    <li data-transition=${id} class=${refused ? 'refused' : nothing} aria-current=${isPicked(view, 'transition', id)}>
      <p><span data-fact="trigger">${view.link({ kind: 'transition', id }, when)}</span></p>
      ${refused ? html`<p data-fact="refusal"><strong>${words.isRefusal}</strong></p>` : nothing}
      ${comesAfterOthers(transition) ? html`<p data-fact="otherwise">${words.outline.otherwise}</p>` : nothing}
      ${
        guard === null
          ? nothing
          : html`<p>${words.outline.condition}: <span data-fact="guard">${conditionText(shown, guard)}</span>.</p>`
      }
      <p data-fact="targets">
        ${
          targets.length === 0
            ? words.outline.stays
            : html`${targets.length === 1 ? words.outline.leads : words.outline.leadsToAll}:
              ${listed(targets.map((target) => toState(shown, view, target)))}.`
        }
        ${reenter ? html`<span data-fact="reenter">${words.outline.reenters}</span>` : nothing}
      </p>
      ${model.machine.ownNames ? named('actions', words.outline.actions, transition.actions) : nothing}
      ${actors.length === 0 ? nothing : html`<p class="quiet">${words.outline.who}: <span data-fact="actors">${actors.join(', ')}</span>.</p>`}
      ${repeat === null ? nothing : html`<p class="quiet" data-fact="repeat">${words.repeat}</p>`}
      ${sourcesLine(shown, view, sources)}
    </li>
  `;
}

function toState(shown: Shown, view: OutlineView, id: string): TemplateResult {
  return html`<span data-to=${id}>${view.link({ kind: 'state', id }, stateName(shown, id))}</span>`;
}

/** Ids of sources; where there are sources at all, their lack is said aloud. */
function sourcesLine(
  { data, words }: Shown,
  view: OutlineView,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  if (ids.length > 0) {
    const links = ids.map((id) => html`${view.link({ kind: 'source', id }, id)}`);
    return html`<p class="quiet">${words.outline.source}: ${listed(links)}.</p>`;
  }
  return namesSources(data) ? html`<p class="unsourced">${words.noSource}</p>` : nothing;
}

function listed(items: readonly TemplateResult[]): readonly (TemplateResult | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
}

function isPicked({ picked }: OutlineView, kind: Picked['kind'], id: string) {
  return picked?.kind === kind && picked.id === id ? 'true' : nothing;
}
