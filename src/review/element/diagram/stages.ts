import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewStage } from '../../data.ts';
import type { Picked } from '../../logic/address.ts';
import { pictureNamed, unfolding } from '../../logic/pictures/pictures.ts';
import { falloutsOf } from '../../logic/pictures/stages.ts';
import { define, Part, type Shown, stateName } from '../part.ts';

/** Makes a link from an element's name. */
export type StageLink = (to: Picked, name: string) => TemplateResult;

/** The way in a few steps: what each is, how one may fall out of it, and where there is no way back. */
export function stageCards(shown: Shown, link: StageLink): TemplateResult {
  const { model, language } = shown;
  return html`
    <ol class="stage-cards">
      ${model.machine.stages.map((stage, index) => {
        const name = stage.name[language];
        const state = stage.states.find((id) => hasInside(shown, id)) ?? stage.states[0];
        return html`
          <li class=${classesOf(shown, stage)}>
            <h2><span class="stage-number">${index + 1}</span> ${state === undefined ? name : link({ kind: 'state', id: state }, name)}</h2>
            <p>${stage.about[language]}</p>
            ${fallouts(shown, stage, link)}
            ${irrevocable(shown, stage, link)}
          </li>
        `;
      })}
    </ol>
  `;
}

/** A card gets room for what it says. */
function classesOf({ model }: Shown, stage: ReviewStage): string {
  const loses = falloutsOf(model, stage).length > 0;
  return ['stage-card', loses ? 'has-fallouts' : '', stage.irrevocable ? 'is-irrevocable' : '']
    .join(' ')
    .trim();
}

function hasInside({ model }: Shown, id: string): boolean {
  return (model.states.get(id)?.children ?? []).length > 0;
}

function fallouts(shown: Shown, stage: ReviewStage, link: StageLink): TemplateResult | typeof nothing {
  const ends = falloutsOf(shown.model, stage);
  if (ends.length === 0) return nothing;
  return html`
    <div class="fallouts">
      <h3>${shown.words.stages.fallouts}</h3>
      <ul>${ends.map((id) => html`<li>${link({ kind: 'state', id }, stateName(shown, id))}</li>`)}</ul>
    </div>
  `;
}

function irrevocable(
  { words, language }: Shown,
  { irrevocable: point }: ReviewStage,
  link: StageLink,
): TemplateResult | typeof nothing {
  if (point === undefined) return nothing;
  return html`
    <p class="no-return">
      <strong>${words.stages.noReturn}</strong>
      ${link({ kind: 'transition', id: point.transition }, point.text[language])}
    </p>
  `;
}

/** The stages of the way above its overview; they can be folded away. Tells `pick`. */
export class ReviewStages extends Part {
  static override properties = { ...Part.properties, picked: { attribute: false } };
  declare picked: Picked | null;

  protected override render(): TemplateResult {
    const { model, words } = this.shown;
    if (model.machine.stages.length === 0) return html``;
    return html`
      <details class="stages" ?open=${this.picked === null}>
        <summary>${words.stages.title(model.machine.stages.length)}</summary>
        ${stageCards(
          this.shown,
          (to, name) => html`
            <button type="button" class="link" @click=${() => this.#open(to)}>${name}</button>
          `,
        )}
      </details>
    `;
  }

  /** A folded state is shown with its inside. */
  #open(to: Picked): void {
    const { machine } = this.shown.model;
    const picture = unfolding(machine, pictureNamed(machine, null), to.id);
    if (picture === undefined) this.tell('pick', to);
    else this.tell('go', { picture: picture.view.id, picked: to });
  }
}

define('review-stages', ReviewStages);
