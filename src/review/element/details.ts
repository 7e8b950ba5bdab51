import { html, nothing, type TemplateResult } from 'lit';
import type { ChartState, ChartTransition, Trigger } from '../../chart/index.ts';
import type { Picked } from '../logic/address.ts';
import { guardInWords } from '../logic/guard-words.ts';
import { around } from '../logic/model.ts';
import { define, Part } from './part.ts';
import { sourcesOf } from './sources.ts';

/** What is known about the picked state or transition; all states in a list where nothing is picked. */
export class ReviewDetails extends Part {
  static override properties = {
    ...Part.properties,
    picked: { attribute: false },
    current: { attribute: false },
  };
  declare picked: Picked | null;
  /** Ids of the states entered in the configuration that the diagram shows. */
  declare current: ReadonlySet<string>;

  protected override render(): TemplateResult {
    const { model, words } = this.shown;
    const { states, transitions } = model;
    const state = this.picked?.kind === 'state' ? states.get(this.picked.id) : undefined;
    const transition = this.picked?.kind === 'transition' ? transitions.get(this.picked.id) : undefined;
    return html`
      ${state ? this.#state(state) : transition ? this.#transition(transition) : html`<p>${words.pickSomething}</p>`}
      <details class="outline" ?open=${state === undefined && transition === undefined}>
        <summary>${words.allStates}</summary>
        <ul class="tree">${this.#branch(model.machine.chart.states[0]!)}</ul>
      </details>
    `;
  }

  #state(state: ChartState): TemplateResult {
    const { model, words } = this.shown;
    const { transitions } = model.machine.chart;
    const outer = around(model, state.id);
    return html`
      <article>
        ${this.#heading(words.state, this.stateName(state.id))}
        ${this.current.has(state.id) ? html`<p><span class="here-mark"></span> ${words.current}</p>` : nothing}
        <p>${this.text(model.machine.states[state.id]?.about)}</p>
        <dl>
          <dt>${words.kinds[state.kind]}</dt>
          ${
            outer.length === 0
              ? nothing
              : html`<dt>${words.partOf}</dt><dd>${outer.map((id) => html`${this.#stateButton(id)} `)}</dd>`
          }
          ${
            state.children.length === 0
              ? nothing
              : html`<dt>${words.parts}</dt>
                <dd>${state.children.map((id) => html`${this.#stateButton(id)} `)}</dd>`
          }
        </dl>
        ${sourcesOf(this.shown, state.sources)}
        <h3>${words.waysOut}</h3>
        ${this.#ways(transitions.filter(({ source }) => source === state.id))}
        <h3>${words.waysIn}</h3>
        ${this.#ways(transitions.filter(({ targets }) => targets.includes(state.id)))}
      </article>
    `;
  }

  #transition(transition: ChartTransition): TemplateResult {
    const { model, words } = this.shown;
    const { id, source, targets, guard, sources, description, repeat } = transition;
    const events = (model.eventsOf.get(id) ?? []).map((index) => model.machine.events[index]!);
    const actors = [...new Set(events.map(({ actor }) => actor))];
    return html`
      <article>
        ${this.#heading(words.transition, this.transitionName(id))}
        ${model.refusals.has(id) ? html`<p class="refusal"><strong>${words.isRefusal}</strong></p>` : nothing}
        ${repeat === null ? nothing : html`<p>${words.repeat}</p>`}
        ${description === null ? nothing : html`<p>${description}</p>`}
        <dl>
          <dt>${words.from}</dt>
          <dd>${this.#stateButton(source)}</dd>
          <dt>${words.to}</dt>
          <dd>
            ${targets.length === 0 ? words.staysHere : targets.map((target) => html`${this.#stateButton(target)} `)}
          </dd>
          <dt>${words.happensWhen}</dt>
          ${this.#when(
            transition.trigger,
            events.map(({ name }) => this.text(name)),
          )}
          ${
            actors.length === 0
              ? nothing
              : html`<dt>${words.actor}</dt>
                <dd>${actors.map((actor) => this.text(this.shown.data.actors[actor]) || actor).join(', ')}</dd>`
          }
          <dt>${words.guard}</dt>
          <dd>${guard === null ? words.unconditional : guardInWords(guard, this.#guardWords())}</dd>
        </dl>
        ${sourcesOf(this.shown, sources)}
      </article>
    `;
  }

  #heading(kind: string, name: string): TemplateResult {
    const { words } = this.shown;
    return html`
      <div class="heading">
        <h2 tabindex="-1"><span class="kind">${kind}</span> ${name}</h2>
        <button type="button" @click=${() => this.tell('pick', null)}>${words.close}</button>
      </div>
    `;
  }

  #when(trigger: Trigger, events: readonly string[]): TemplateResult {
    const { words } = this.shown;
    switch (trigger.kind) {
      case 'always':
        return html`<dd>${words.byItself}</dd>`;
      case 'done':
        return html`<dd>${words.whenDone(this.stateName(trigger.of))}</dd>`;
      case 'error':
        return html`<dd>${words.whenFailed(this.stateName(trigger.of))}</dd>`;
      case 'after':
        return html`<dd>${words.afterDelay(trigger.delay)}</dd>`;
      case 'event':
        return events.length === 0
          ? html`<dd>${words.neverTaken} (${trigger.type})</dd>`
          : html`${events.map((name) => html`<dd>${name}</dd>`)}`;
    }
  }

  #guardWords() {
    const { words, model, language } = this.shown;
    return {
      and: words.and,
      or: words.or,
      not: words.not,
      inState: (id: string) => words.inState(this.stateName(id.replace(/^#/, ''))),
      named: (name: string, holds: boolean) =>
        model.machine.guards?.[name]?.[holds ? 'is' : 'isNot'][language],
    };
  }

  #ways(transitions: readonly ChartTransition[]): TemplateResult {
    const { words } = this.shown;
    if (transitions.length === 0) return html`<p class="quiet">${words.none}</p>`;
    return html`
      <ul>
        ${transitions.map(
          ({ id, source, targets }) => html`
            <li>
              <button type="button" class="link" @click=${() => this.tell('pick', { kind: 'transition', id })}>
                ${this.transitionName(id)}
              </button>
              <span class="quiet">
                ${this.stateName(source)} — ${
                  targets.length === 0
                    ? words.staysHere
                    : targets.map((target) => this.stateName(target)).join(', ')
                }
              </span>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #branch(state: ChartState): TemplateResult {
    const { states } = this.shown.model;
    return html`
      <li>
        ${this.current.has(state.id) ? html`<span class="here-mark"></span>` : nothing}
        ${this.#stateButton(state.id)}
        ${
          state.children.length === 0
            ? nothing
            : html`<ul>${state.children.map((id) => this.#branch(states.get(id)!))}</ul>`
        }
      </li>
    `;
  }

  #stateButton(id: string): TemplateResult {
    const picked = this.picked?.kind === 'state' && this.picked.id === id;
    return html`
      <button
        type="button"
        class="link"
        aria-current=${picked ? 'true' : nothing}
        @click=${() => this.tell('pick', { kind: 'state', id })}
      >${this.stateName(id)}</button>
    `;
  }
}

define('review-details', ReviewDetails);
