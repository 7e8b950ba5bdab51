import { html, type TemplateResult } from 'lit';
import type { SourceId } from '../../../../machines/index.ts';
import type { Quoted } from '../../../embed/index.ts';
import type { Words } from '../../words/index.ts';

/** The ids that a text rests on, small beside it. */
export function sourceIds(words: Words, ids: readonly SourceId[]): TemplateResult {
  return html`<small class="sources">${words.sources(ids.join(words.listEnd))}</small>`;
}

/** What a source says, word for word, with its id. */
export function quotation({ id, text }: Quoted): TemplateResult {
  return html`<blockquote data-source=${id}><cite>${id}</cite><p>${text}</p></blockquote>`;
}
