import { html, nothing, type TemplateResult } from 'lit';
import type { ChartState, ChartTransition } from '../../../chart/index.ts';
import type { Picked } from '../../logic/address.ts';
import { around } from '../../logic/model.ts';
import { alone, folding, type Picture, unfolding } from '../../logic/pictures/pictures.ts';
import { namesSources, unsourcedIn } from '../../logic/pictures/unsourced.ts';
import { waysOf } from '../../logic/pictures/ways.ts';
import { sourcesOf } from '../document/sources.ts';
import { effects } from '../outline/outline-tree.ts';
import { define, Part } from '../part.ts';
import { actorNames, conditionText, triggerText } from './transition-words.ts';

/** What is known about the picked state or transition; about the machine where nothing is picked. Tells `pick` and `go`. */
export class ReviewDetails extends Part {
  static override properties = {
    ...Part.properties,
    picture: { attribute: false },
    picked: { attribute: false },
    current: { attribute: false },
  };
  /** The picture that the diagram shows. */
  declare picture: Picture;
  declare picked: Picked | null;
  /** Ids of the states entered in the configuration that the diagram shows. */
  declare current: ReadonlySet<string>;

  protected override render(): TemplateResult {
    const { states, transitions } = this.shown.model;
    const state = this.picked?.kind === 'state' ? states.get(this.picked.id) : undefined;
    const transition = this.picked?.kind === 'transition' ? transitions.get(this.picked.id) : undefined;
    if (state !== undefined) return this.#state(state);
    return transition === undefined ? this.#machine() : this.#transition(transition);
  }

  #machine(): TemplateResult {
    const { model, words } = this.shown;
    const { name, about, remarks } = model.machine;
    return html`
      <h2>${this.text(name)}</h2>
      <p>${this.text(about)}</p>
      ${namesSources(this.shown.data) && unsourcedIn(this.shown.data, model.machine.chart) === 0 ? html`<p>${words.pictures.allSourced}</p>` : nothing}
      ${remarks.map((remark) => html`<p class="remark">${this.text(remark)}</p>`)}
      <p class="quiet">${words.pickSomething}</p>
    `;
  }

  #state(state: ChartState): TemplateResult {
    const { model, words } = this.shown;
    const outer = around(model, state.id);
    const ways = waysOf(model, state.id);
    return html`
      <article>
        ${this.#heading(words.state, this.stateName(state.id))}
        ${this.current.has(state.id) ? html`<p><span class="here-mark"></span> ${words.current}</p>` : nothing}
        <p>${this.text(model.machine.states[state.id]?.about)}</p>
        ${this.#otherPictures(state.id)}
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
        ${effects(this.shown, state)}
        ${sourcesOf(this.shown, state.sources)}
        <h3 class="way-out">${words.waysOut}</h3>
        ${this.#ways(ways.out)}
        ${
          ways.outAround.length === 0
            ? nothing
            : html`<h3 class="way-out">${words.waysOutAround}</h3>${this.#ways(ways.outAround)}`
        }
        <h3 class="way-in">${words.waysIn}</h3>
        ${this.#ways(ways.in)}
      </article>
    `;
  }

  /** Where else the state can be seen: with its inside, without it, alone. */
  #otherPictures(state: string): TemplateResult | typeof nothing {
    const { words, model } = this.shown;
    const apart = alone(model.machine, state);
    const others = [
      [words.pictures.unfold, unfolding(model.machine, this.picture, state)],
      [words.pictures.fold, folding(model.machine, this.picture, state)],
      [words.pictures.showAlone, apart === this.picture ? undefined : apart],
    ] as const;
    const offered = others.flatMap(([label, picture]) => (picture === undefined ? [] : [{ label, picture }]));
    if (offered.length === 0) return nothing;
    return html`
      <p class="buttons no-print">
        ${offered.map(
          ({ label, picture }) => html`
            <button type="button" @click=${() => this.tell('go', { picture: picture.view.id })}>${label}</button>
          `,
        )}
      </p>
    `;
  }

  #transition(transition: ChartTransition): TemplateResult {
    const { model, words } = this.shown;
    const { id, source, targets, guard, sources, description, repeat } = transition;
    const actors = actorNames(this.shown, transition);
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
          <dd>${triggerText(this.shown, transition)}</dd>
          ${
            actors.length === 0
              ? nothing
              : html`<dt>${words.actor}</dt>
                <dd>${actors.join(', ')}</dd>`
          }
          <dt>${words.guard}</dt>
          <dd>${guard === null ? words.unconditional : conditionText(this.shown, guard)}</dd>
        </dl>
        ${sourcesOf(this.shown, sources)}
        ${this.#drawnTogether(id)}
      </article>
    `;
  }

  /** The transitions for which the picture has one arrow. */
  #drawnTogether(transition: string): TemplateResult | typeof nothing {
    const { model, words } = this.shown;
    const together = this.picture.view.arrows.get(this.picture.arrowOf.get(transition) ?? '') ?? [];
    if (together.length < 2) return nothing;
    return html`
      <h3>${words.pictures.standsFor(together.length)}</h3>
      ${this.#ways(together.map((id) => model.transitions.get(id)!))}
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
