import { html, type TemplateResult } from 'lit';
import type { Language } from '../data.ts';
import { type Address, type Theme, themes } from '../logic/address.ts';
import { words as allWords } from '../words.ts';
import './copy-link.ts';
import type { Shown } from './part.ts';
import './search.ts';

const languages = ['ru', 'en'] as const satisfies readonly Language[];

/** The page's name and what it is not; search, which machine is shown, the language, the colours, a link. */
export function header(shown: Shown, theme: Theme, go: (change: Partial<Address>) => void): TemplateResult {
  const { data, model, language, words } = shown;
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`
    <header>
      <h1>${data.title[language]}</h1>
      <ul class="notices" aria-label=${words.notices}>
        ${data.notices.map((notice) => html`<li>${notice[language]}</li>`)}
      </ul>
      <div class="controls no-print">
        <review-search .shown=${shown}></review-search>
        <label class="inline machines">
          <span class="unseen">${words.machine}</span>
          <select @change=${(event: Event) => go({ machine: chosen(event), picked: null })}>
            ${data.machines.map(
              ({ id, name }) => html`
                <option value=${id} .selected=${id === model.machine.id}>${name[language]}</option>
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
                @click=${() => go({ language: each })}
              >${allWords[each].languageName}</button>
            `,
          )}
        </div>
        <label class="inline">
          <span class="unseen">${words.frame.theme}</span>
          <select
            @change=${(event: Event) => {
              const wanted = chosen(event);
              go({ theme: themes.find((each) => each === wanted) ?? 'system' });
            }}
          >
            ${themes.map(
              (each) => html`
                <option value=${each} .selected=${each === theme}>${words.frame.theme}: ${words.frame.themes[each]}</option>
              `,
            )}
          </select>
        </label>
        <review-copy-link .shown=${shown}></review-copy-link>
      </div>
    </header>
  `;
}
