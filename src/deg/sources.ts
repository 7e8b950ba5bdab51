import { allSourceIds, leaflet, source } from '../../machines/index.ts';
import type { ReviewDocument, ReviewSource } from '../review/data.ts';

const kinds = {
  requirement: { ru: 'Листовка', en: 'Leaflet' },
  decision: { ru: 'Решение авторов модели', en: 'Decision of the model’s authors' },
  fact: { ru: 'Факт из другого источника', en: 'Fact from elsewhere' },
} as const;

/** The leaflet as the pages show it. */
export const leafletDocument: ReviewDocument = {
  title: { ru: 'Листовка', en: 'Leaflet' },
  language: 'ru',
  lines: leaflet,
};

/**
 * Every source of the model as the pages show it, by id.
 * @param titles of all tests; each source gets those that name it
 */
export function reviewSources(titles: readonly string[]): Readonly<Record<string, ReviewSource>> {
  return Object.fromEntries(
    allSourceIds.map((id) => {
      const tests = titles.filter((title) => new RegExp(`\\b${id}\\b`).test(title));
      return [id, { ...reviewSource(source(id)), tests }];
    }),
  );
}

type Found = ReturnType<typeof source>;

function reviewSource({ id, kind, text, entry }: Found): Omit<ReviewSource, 'tests'> {
  if ('quote' in entry) {
    const { quote: words, line } = entry;
    return {
      sort: 'quote',
      kind: kinds[kind],
      text,
      quote: { words, line, sentence: leaflet[line - 1]!, language: 'ru' },
      names: [],
    };
  }
  if ('question' in entry) {
    const { question, answer } = entry;
    return {
      sort: 'decision',
      kind: kinds[kind],
      text: question,
      answer,
      names: namedIn(id, `${question.ru} ${answer.ru}`),
    };
  }
  const { confidence, source: origin } = entry;
  return {
    sort: 'fact',
    kind: kinds[kind],
    text,
    origin: { ru: origin, en: origin },
    confidence,
    names: namedIn(id, text.ru),
  };
}

function namedIn(own: string, text: string): readonly string[] {
  const ids = text.match(/\b[RDF]-\d+\b/g) ?? [];
  return [...new Set(ids)].filter((id) => id !== own && allSourceIds.some((known) => known === id));
}
