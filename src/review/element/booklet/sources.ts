import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewSource } from '../../data.ts';
import { type BookletSource, bookletSources } from '../../logic/booklet/sources.ts';
import { type Shown, stateName, transitionName } from '../part.ts';
import type { Section } from './section.ts';

/** Every quoted sentence with what rests on it; null where nothing is quoted. */
export function matrix(shown: Shown): Section | null {
  const quotes = sourcesOf(shown, 'quote');
  if (quotes.length === 0) return null;
  const { words, language, data } = shown;
  const { booklet } = words;
  return {
    title: booklet.matrix,
    body: html`
      ${data.document === null ? nothing : html`<p>${booklet.matrixLead(data.document.title[language])}</p>`}
      <table>
        <thead>
          <tr><td></td><th>${booklet.quoted}</th><th>${booklet.inDiagram}</th><th>${booklet.tests}</th></tr>
        </thead>
        <tbody>
          ${quotes.map(
            (each) => html`
              <tr>
                <th>${each.id}</th>
                <td>${quoted(shown, each.source)}</td>
                <td>${each.elements.length === 0 ? words.none : elementsOf(shown, each)}</td>
                <td class="count">${each.source.tests.length}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `,
  };
}

/** Every question that the document leaves open, and its answer; null where there is none. */
export function decisions(shown: Shown): Section | null {
  const { words, language } = shown;
  return list(
    shown,
    'decision',
    words.booklet.decisions,
    html`<p>${words.booklet.decisionsLead}</p>`,
    ({ source }) => html`
      <p class="asked">${source.text[language]}</p>
      <p><strong>${source.answer?.[language]}</strong></p>
    `,
  );
}

/** Every fact from elsewhere, where it was found and how sure it is; null where there is none. */
export function facts(shown: Shown): Section | null {
  const { words, language } = shown;
  const { booklet } = words;
  return list(
    shown,
    'fact',
    booklet.facts,
    html``,
    ({ source: { text, origin, confidence } }) => html`
      <p>${text[language]}</p>
      ${origin && html`<p class="quiet">${booklet.origin}: ${origin[language]}</p>`}
      ${confidence && html`<p class="quiet">${booklet.confidence}: ${confidence[language]}</p>`}
    `,
  );
}

function list(
  shown: Shown,
  sort: ReviewSource['sort'],
  title: string,
  lead: TemplateResult,
  content: (each: BookletSource) => TemplateResult,
): Section | null {
  const found = sourcesOf(shown, sort);
  if (found.length === 0) return null;
  const { booklet } = shown.words;
  return {
    title,
    body: html`
      ${lead}
      <div class="two">
        ${found.map(
          (each) => html`
            <article>
              <h3>${each.id}</h3>
              ${content(each)}
              ${each.source.names.length === 0 ? nothing : html`<p class="quiet">${booklet.speaksOf}: ${each.source.names.join(', ')}</p>`}
              ${
                each.elements.length === 0
                  ? nothing
                  : html`
                    <p class="quiet">${booklet.dependsOnIt}:</p>
                    ${elementsOf(shown, each)}
                  `
              }
            </article>
          `,
        )}
      </div>
    `,
  };
}

function sourcesOf(shown: Shown, sort: ReviewSource['sort']): readonly BookletSource[] {
  return bookletSources(shown.model, shown.data).filter(({ source }) => source.sort === sort);
}

/** The words as they stand in the document, and their translation where the page speaks another language. */
function quoted({ words, language }: Shown, { text, quote }: ReviewSource): TemplateResult {
  if (quote === undefined) return html`${text[language]}`;
  return html`
    <span lang=${quote.language ?? nothing}>«${quote.words}»</span>
    <small>${words.line(quote.line)}</small>
    ${quote.words === text[language] ? nothing : html`<p class="quiet">${text[language]}</p>`}
  `;
}

function elementsOf(shown: Shown, { elements }: BookletSource): TemplateResult {
  const { booklet } = shown.words;
  const names = (kind: 'state' | 'transition', nameOf: typeof stateName) => {
    const ids = elements.filter((element) => element.kind === kind).map(({ id }) => id);
    return [...new Set(ids.map((id) => nameOf(shown, id)))].join('; ');
  };
  const line = (label: string, names: string) =>
    names === '' ? nothing : html`<p class="quiet"><i>${label}:</i> ${names}</p>`;
  return html`
    ${line(booklet.states, names('state', stateName))}
    ${line(booklet.transitions, names('transition', transitionName))}
  `;
}
