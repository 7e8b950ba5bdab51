import { html, nothing, type TemplateResult } from 'lit';
import { viewWords } from '../../../views/index.ts';
import { type BookletPicture, pageOf } from '../../logic/booklet/pictures.ts';
import { namesSources } from '../../logic/pictures/unsourced.ts';
import type { Shown } from '../part.ts';

/** A line of the contents. */
export interface Entry {
  readonly title: string;
  readonly page: number;
}

/** What the booklet is, what it is not, and where everything stands in it. */
export function front(
  shown: Shown,
  pictures: readonly BookletPicture[],
  entries: readonly Entry[],
): TemplateResult {
  const { data, model, language, words } = shown;
  const { name, about, remarks } = model.machine;
  return html`
    <h1>${data.title[language]}</h1>
    <ul class="said">${data.notices.map((notice) => html`<li>${notice[language]}</li>`)}</ul>
    <p class="machine">${name[language]}</p>
    <p>${about[language]}</p>
    <p>${words.booklet.what(name[language], namesSources(data))}</p>
    ${remarks.map((remark) => html`<p>${remark[language]}</p>`)}
    ${steps(shown, pictures)}
    <p class="machine">${words.booklet.contents}</p>
    <ol class="entries">
      ${entries.map(
        ({ title, page }) => html`
          <li>
            <span>${title}</span>
            <span class="dots"></span>
            <span class="at">${page}</span>
          </li>
        `,
      )}
    </ol>
  `;
}

/** The way in a few steps, each with the page on which it is drawn; nothing where nobody has told it so. */
function steps({ model, language, words }: Shown, pictures: readonly BookletPicture[]) {
  const { stages } = model.machine;
  if (stages.length === 0) return nothing;
  const drawnOn = (states: readonly string[]) => {
    const pages = new Set(states.flatMap((id) => pageOf(pictures, id) ?? []));
    return [...pages].map(viewWords[language].page).join(', ');
  };
  return html`
    <p class="machine">${words.booklet.steps}</p>
    <ol class="in-short">
      ${stages.map(
        ({ name, about, states, irrevocable }) => html`
          <li>
            <strong>${name[language]}</strong> <small>(${drawnOn(states)})</small>
            <br />${about[language]}
            ${irrevocable && html`<strong>${irrevocable.text[language]}</strong>`}
          </li>
        `,
      )}
    </ol>
  `;
}
