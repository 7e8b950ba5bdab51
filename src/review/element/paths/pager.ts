import { html, type TemplateResult } from 'lit';
import { numberInWords } from '../../logic/format.ts';
import type { Shown } from '../part.ts';

/** What part of a long list is shown; pages are counted from 0. */
export interface Paged {
  readonly page: number;
  readonly size: number;
  readonly length: number;
}

/** Goes through a long list page by page, or to a page by its number. */
export function pager(
  { words, language }: Shown,
  { page, size, length }: Paged,
  go: (page: number) => void,
): TemplateResult {
  const pages = Math.ceil(length / size);
  if (pages < 2) return html``;
  const number = (count: number) => numberInWords(count, language);
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const wanted = Math.min(Math.max(Math.round(Number(input.value)) || 1, 1), pages);
    input.value = String(wanted);
    go(wanted - 1);
  };
  return html`
    <p class="quiet" role="status">
      ${words.paths.shown(number(page * size + 1), number(Math.min((page + 1) * size, length)), number(length))}
    </p>
    <div class="buttons no-print">
      <button type="button" ?disabled=${page === 0} @click=${() => go(page - 1)}>${words.paths.previous}</button>
      <button type="button" ?disabled=${page === pages - 1} @click=${() => go(page + 1)}>${words.paths.next}</button>
      <label class="inline">
        <span>${words.paths.page}</span>
        <input type="number" min="1" max=${pages} .value=${String(page + 1)} @change=${typed} />
        <span>${words.paths.pageOf(number(pages))}</span>
      </label>
    </div>
  `;
}
