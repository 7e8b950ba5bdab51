import { html, nothing, type TemplateResult } from 'lit';
import { type Picture, pictures, unfoldedIn } from '../../logic/pictures/pictures.ts';
import type { Scene } from '../../logic/pictures/scene.ts';
import { unsourcedIn } from '../../logic/pictures/unsourced.ts';
import { type Shown, stateName } from '../part.ts';

/** What of the diagram the toolbar shows. */
export interface ToolbarState {
  readonly picture: Picture;
  readonly scene: Scene | null;
  readonly follow: boolean;
  readonly showsUnsourced: boolean;
  readonly percent: number;
}

export interface ToolbarActions {
  picture(id: string): void;
  zoom(factor: number): void;
  fit(): void;
  full(): void;
  follow(follow: boolean): void;
  showUnsourced(shows: boolean): void;
}

/** Which picture is shown, how large, and what is marked in it. */
export function toolbar(shown: Shown, state: ToolbarState, actions: ToolbarActions): TemplateResult {
  const { words } = shown;
  return html`
    <div class="buttons toolbar no-print">
      ${choice(shown, state.picture, actions)}
      <div class="buttons zoom" role="group" aria-label=${words.pictures.scale}>
        <button type="button" @click=${() => actions.zoom(1 / 1.25)}>
          <span aria-hidden="true">−</span><span class="unseen">${words.zoomOut}</span>
        </button>
        <output class="percent" aria-label=${words.zoomNow(state.percent)}>${state.percent} %</output>
        <button type="button" @click=${() => actions.zoom(1.25)}>
          <span aria-hidden="true">+</span><span class="unseen">${words.zoomIn}</span>
        </button>
        <button type="button" @click=${actions.fit}>${words.zoomFit}</button>
        <button type="button" @click=${actions.full}>${words.zoomFull}</button>
      </div>
      ${state.scene === null ? nothing : checkbox(words.follow, state.follow, actions.follow)}
      ${unsourced(shown, state, actions)}
    </div>
  `;
}

function choice(shown: Shown, picture: Picture, actions: ToolbarActions): TemplateResult | typeof nothing {
  const { words, model } = shown;
  const all = pictures(model.machine);
  if (all.length < 2) return nothing;
  const isAlone = ({ view }: Picture) => view.kind === 'alone';
  const names = all.map((each) => pictureName(shown, each));
  const option = (each: Picture) => {
    const name = pictureName(shown, each);
    const state = unfoldedIn(each) ?? each.view.root;
    const parent =
      names.filter((other) => other === name).length > 1 ? model.states.get(state)?.parent : null;
    return html`
      <option value=${each.view.id} .selected=${each === picture}
        >${parent ? `${name} (${stateName(shown, parent)})` : name}</option>
    `;
  };
  return html`
    <label class="inline">
      <span>${words.pictures.picture}</span>
      <select @change=${(event: Event) => actions.picture((event.target as HTMLSelectElement).value)}>
        ${all.filter((each) => !isAlone(each)).map(option)}
        ${
          all.some(isAlone)
            ? html`<optgroup label=${words.pictures.aloneGroup}>${all.filter(isAlone).map(option)}</optgroup>`
            : nothing
        }
      </select>
    </label>
  `;
}

/** What a picture is called where one is chosen. */
function pictureName(shown: Shown, picture: Picture): string {
  const { words } = shown;
  const unfolded = unfoldedIn(picture);
  if (unfolded !== null) return words.pictures.unfolded(stateName(shown, unfolded));
  return picture.view.kind === 'alone'
    ? stateName(shown, picture.view.root)
    : words.pictures[kindName(picture)];
}

function kindName({ view }: Picture): 'overview' | 'whole' {
  return view.kind === 'overview' ? 'overview' : 'whole';
}

function unsourced(
  { model, words, data }: Shown,
  { showsUnsourced }: ToolbarState,
  actions: ToolbarActions,
): TemplateResult | typeof nothing {
  const count = unsourcedIn(data, model.machine.chart);
  if (count === 0) return nothing;
  return checkbox(words.pictures.showUnsourced(count), showsUnsourced, actions.showUnsourced);
}

function checkbox(label: string, checked: boolean, act: (checked: boolean) => void): TemplateResult {
  return html`
    <label class="inline">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => act((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>
  `;
}
