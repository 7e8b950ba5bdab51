import type { Language, ReviewData } from '../../data.ts';
import { entriesOf } from './document.ts';

/** What a reader goes through one by one: the decisions, then the facts. */
export interface Questions {
  readonly decisions: readonly string[];
  readonly facts: readonly string[];
}

/**
 * The decisions and facts in which every word of a search is found, whatever its case; all where nothing is looked for.
 * @param search words to be found in the id or in any text, in the page's language
 */
export function questionsIn(sources: ReviewData['sources'], search: string, language: Language): Questions {
  const wanted = plain(search).split(/\s+/);
  const of = (sort: 'decision' | 'fact') =>
    entriesOf(sources, (source) => source.sort === sort).filter((id) => {
      const { text, answer, origin } = sources[id]!;
      const all = plain([id, text, answer, origin].map((one) => wordsOf(one, language)).join(' '));
      return wanted.every((word) => all.includes(word));
    });
  return { decisions: of('decision'), facts: of('fact') };
}

function wordsOf(text: string | ReviewData['title'] | undefined, language: Language): string {
  return typeof text === 'string' ? text : (text?.[language] ?? '');
}

/** In Russian ё is often typed as е. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е');
}
