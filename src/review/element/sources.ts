import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewSource } from '../data.ts';
import type { Shown } from './part.ts';

/** A disclosure with everything that an element rests on, or a sentence that says that nothing is given. */
export function sourcesOf(shown: Shown, ids: readonly string[]): TemplateResult {
  const { words } = shown;
  if (ids.length === 0) return html`<p class="quiet">${words.noSource}</p>`;
  return html`
    <details class="sources">
      <summary>${words.sources(ids.length)}</summary>
      ${sourceList(shown, ids)}
    </details>
  `;
}

/** Sources one below the other, each with its words. */
export function sourceList(shown: Shown, ids: readonly string[]): TemplateResult {
  return html`<ul class="source-list">${ids.map((id) => html`<li>${sourceItem(shown, id)}</li>`)}</ul>`;
}

function sourceItem({ data, words, language }: Shown, id: string): TemplateResult {
  const source = data.sources[id];
  if (source === undefined) return html`<p><b>${id}</b> ${words.unknownSource}</p>`;
  const { quote } = source;
  const text = source.text[language];
  return html`
    <p class="source-head"><b>${id}</b> <span class="quiet">${source.kind[language]}</span></p>
    ${
      quote !== undefined && quote.words === text
        ? nothing
        : html`<p class=${source.answer === undefined ? nothing : 'asked'}>${text}</p>`
    }
    ${quote === undefined ? nothing : quoted(quote, words.line(quote.line))}
    ${source.answer === undefined ? nothing : html`<p>${source.answer[language]}</p>`}
    ${source.origin === undefined ? nothing : html`<p class="quiet">${source.origin[language]} ${source.confidence?.[language]}</p>`}
  `;
}

function quoted(quote: NonNullable<ReviewSource['quote']>, line: string): TemplateResult {
  const { words, sentence, language } = quote;
  const at = sentence.indexOf(words);
  const marked =
    at < 0
      ? html`${sentence} <mark>${words}</mark>`
      : html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`;
  return html`<blockquote><span lang=${language ?? nothing}>${marked}</span> <small>${line}</small></blockquote>`;
}
