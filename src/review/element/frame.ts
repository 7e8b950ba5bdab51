import { html, nothing, type TemplateResult } from 'lit';
import type { Address, View } from '../logic/address.ts';
import type { Picture } from '../logic/pictures/pictures.ts';
import type { Scene } from '../logic/pictures/scene.ts';
import type { History } from '../logic/walk/history.ts';
import type { Walk } from '../logic/walk/walk.ts';
import './booklet/booklet.ts';
import './paths/counts.ts';
import './details/details.ts';
import './diagram/diagram.ts';
import './document/document.ts';
import { header } from './header.ts';
import './outline/outline.ts';
import type { Playing, Shown } from './part.ts';
import './paths/paths.ts';
import './walk/player.ts';
import './document/questions.ts';
import './diagram/stages.ts';
import { sectionName, tabs } from './tabs.ts';
import './walk/walk.ts';

/** All that the page shows at a moment. */
export interface FrameState {
  readonly shown: Shown;
  readonly address: Address;
  readonly picture: Picture;
  readonly scene: Scene | null;
  readonly playing: Playing | null;
  readonly walk: History<Walk> | null;
  /** The section from which the reader was led to this one. */
  readonly returnTo: View | null;
}

export interface FrameActions {
  go(change: Partial<Address>): void;
  section(view: View): void;
  back(view: View): void;
}

/** The page: header, tabs, the stages above the first picture, the diagram, and beside it the chosen section. */
export function frame(state: FrameState, actions: FrameActions): TemplateResult {
  const { shown, address, picture, scene, playing } = state;
  const { view, picked } = address;
  const isFirst = view === 'diagram' && picture.laidOut === shown.model.machine.views[0];
  return html`
    ${header(shown, address.theme, actions.go)}
    <main data-view=${view}>
      ${tabs(shown, view, actions.section)}
      ${isFirst ? html`<review-stages .shown=${shown} .picked=${picked}></review-stages>` : nothing}
      <div class="stage">
        <review-diagram .shown=${shown} .picture=${picture} .scene=${scene} .picked=${picked}></review-diagram>
        <review-player .shown=${shown} .playing=${view === 'walk' ? null : playing}></review-player>
      </div>
      <div class="panel" role="tabpanel" id="panel" tabindex="0" aria-labelledby=${`tab-${view}`}>
        ${panel(state, actions)}
      </div>
    </main>
    <review-booklet .shown=${shown}></review-booklet>
  `;
}

function panel(
  { shown, address, picture, scene, playing, walk, returnTo }: FrameState,
  { back }: FrameActions,
): TemplateResult {
  const { view, picked } = address;
  const current = new Set(scene?.states ?? []);
  switch (view) {
    case 'diagram':
      return html`
        ${
          returnTo === null
            ? nothing
            : html`
              <p class="no-print">
                <button type="button" @click=${() => back(returnTo)}>${shown.words.backTo(sectionName(shown, returnTo))}</button>
              </p>
            `
        }
        <review-details .shown=${shown} .picture=${picture} .picked=${picked} .current=${current}></review-details>
      `;
    case 'walk':
      return html`<review-walk .shown=${shown} .history=${walk}></review-walk>`;
    case 'outline':
      return html`<review-outline .shown=${shown} .picked=${picked} .current=${current}></review-outline>`;
    case 'document':
      return html`<review-document .shown=${shown} .picked=${picked}></review-document>`;
    case 'questions':
      return html`<review-questions .shown=${shown} .picked=${picked}></review-questions>`;
    case 'paths':
      return html`<review-paths .shown=${shown} .playing=${playing}></review-paths>`;
    case 'counts':
      return html`<review-counts .shown=${shown}></review-counts>`;
  }
}
