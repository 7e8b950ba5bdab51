import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewSource } from '../../data.ts';
import { namesSources } from '../../logic/pictures/unsourced.ts';
import type { Shown, Told } from '../part.ts';

/** A disclosure with everything that an element rests on, or a sentence that stands out and says that nothing is given. */
export function sourcesOf(shown: Shown, ids: readonly string[]): TemplateResult {
  const { words } = shown;
  if (ids.length === 0)
    return namesSources(shown.data) ? html`<p class="unsourced">${words.noSource}</p>` : html``;
  return html`
    <details class="sources" open>
      <summary>${words.sources(ids.length)}</summary>
      ${sourceList(shown, ids)}
    </details>
  `;
}

/** Sources one below the other, each with its words. */
export function sourceList(shown: Shown, ids: readonly string[]): TemplateResult {
  return html`<ul class="source-list">${ids.map((id) => html`<li>${sourceItem(shown, id)}</li>`)}</ul>`;
}

/** The id of a source, which leads to the source. */
export function sourceLink(id: string): TemplateResult {
  return html`<button type="button" class="link" @click=${telling('pick', { kind: 'source', id })}>${id}</button>`;
}

/** What an element of a template does to tell the page something. */
export function telling<K extends keyof Told>(kind: K, detail: Told[K]): (event: Event) => void {
  return ({ currentTarget }) =>
    currentTarget?.dispatchEvent(
      new CustomEvent(`review-${kind}`, { detail, bubbles: true, composed: true }),
    );
}

function sourceItem(shown: Shown, id: string): TemplateResult {
  const { data, words, language } = shown;
  const source = data.sources[id];
  if (source === undefined) return html`<p class="unsourced"><b>${id}</b> ${words.unknownSource}</p>`;
  const { quote } = source;
  const text = source.text[language];
  return html`
    <p class="source-head">${sourceLink(id)} <span class="quiet">${source.kind[language]}</span></p>
    ${
      quote !== undefined && quote.words === text
        ? nothing
        : html`<p class=${source.answer === undefined ? nothing : 'asked'}>${text}</p>`
    }
    ${quote === undefined ? nothing : quoted(quote, words.line(quote.line))}
    ${source.answer === undefined ? nothing : html`<p>${words.questions.answer}: ${source.answer[language]}</p>`}
    ${provenance(shown, source)}
  `;
}

/** The words of a quote, marked in the sentence in which they stand. */
export function quoted(quote: NonNullable<ReviewSource['quote']>, line: string): TemplateResult {
  const { words, sentence, language } = quote;
  const at = sentence.indexOf(words);
  const marked =
    at < 0
      ? html`${sentence} <mark>${words}</mark>`
      : html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`;
  return html`<blockquote><span lang=${language ?? nothing}>${marked}</span> <small>${line}</small></blockquote>`;
}

/** Where a fact was found, and how sure it is. */
export function provenance({ words, language }: Shown, { origin, confidence }: ReviewSource): TemplateResult {
  const line = (title: string, text: string | undefined) =>
    text === undefined ? nothing : html`<p class="quiet">${title}: ${text}</p>`;
  return html`
    ${line(words.questions.origin, origin?.[language])}
    ${line(words.questions.confidence, confidence?.[language])}
  `;
}
