import { html, type TemplateResult } from 'lit';
import type { Language } from '../data.ts';
import { words as allWords } from '../words.ts';
import type { Shown } from './part.ts';

const languages = ['ru', 'en'] as const satisfies readonly Language[];

/** What can be changed in the header. */
export interface HeaderActions {
  machine(id: string): void;
  language(language: Language): void;
}

/** The page's name and what it is not, the language, and which machine is shown. */
export function header({ data, model, language, words }: Shown, actions: HeaderActions): TemplateResult {
  const { machine } = model;
  return html`
    <header>
      <h1>${data.title[language]}</h1>
      <ul class="notices" aria-label=${words.notices}>
        ${data.notices.map((notice) => html`<li>${notice[language]}</li>`)}
      </ul>
      <div class="controls no-print">
        <label class="inline">
          <span>${words.machine}</span>
          <select @change=${(event: Event) => actions.machine((event.target as HTMLSelectElement).value)}>
            ${data.machines.map(
              ({ id, name }) => html`
                <option value=${id} .selected=${id === machine.id}>${name[language]}</option>
              `,
            )}
          </select>
        </label>
        <div class="languages" role="group" aria-label=${words.languageLabel}>
          ${languages.map(
            (each) => html`
              <button
                type="button"
                lang=${each}
                aria-pressed=${each === language ? 'true' : 'false'}
                @click=${() => actions.language(each)}
              >${allWords[each].languageName}</button>
            `,
          )}
        </div>
      </div>
      <div class="about">
        <p class="print-only machine-name">${machine.name[language]}</p>
        <p>${machine.about[language]}</p>
      </div>
    </header>
  `;
}
