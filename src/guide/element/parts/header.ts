import { html, type TemplateResult } from 'lit';
import { notices } from '../../../deg/notices.ts';
import { words as allWords } from '../../words/index.ts';
import type { Controls, Frame } from '../view.ts';

const languages = ['ru', 'en'] as const;

/** The page's name, for which election, what the page is not, and the language. */
export function header({ words, lang, election, demonstration }: Frame, controls: Controls): TemplateResult {
  const [study, names, over] = notices;
  const dates = demonstration === null ? words.otherDates : over![lang];
  return html`
    <header>
      <div class="name">
        <h1>${words.title}</h1>
        <p>${election.name[lang]}</p>
      </div>
      <div class="languages" role="group" aria-label=${words.languageLabel} @click=${controls.chooseLanguage}>
        ${languages.map(
          (each) =>
            html`<button type="button" lang=${each} data-lang=${each} aria-pressed=${each === lang ? 'true' : 'false'}>${allWords[each].languageName}</button>`,
        )}
      </div>
      <ul class="notices" aria-label=${words.notices}>
        <li>${study![lang]}</li>
        <li>${names![lang]}</li>
        <li>${dates}</li>
      </ul>
    </header>
  `;
}
