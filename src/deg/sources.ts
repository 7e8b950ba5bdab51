import { allSourceIds, leaflet, source } from '../../machines/index.ts';
import type { ReviewSource } from '../review/data.ts';

const kinds = {
  requirement: { ru: 'Листовка', en: 'Leaflet' },
  decision: { ru: 'Решение авторов модели', en: 'Decision of the model’s authors' },
  fact: { ru: 'Факт из другого источника', en: 'Fact from elsewhere' },
} as const;

/** Every source of the model as the pages show it, by id. */
export function reviewSources(): Readonly<Record<string, ReviewSource>> {
  return Object.fromEntries(allSourceIds.map((id) => [id, reviewSource(source(id))]));
}

function reviewSource({ kind, text, entry }: ReturnType<typeof source>): ReviewSource {
  if ('quote' in entry) {
    return {
      kind: kinds[kind],
      text,
      quote: { words: entry.quote, line: entry.line, sentence: leaflet[entry.line - 1]!, language: 'ru' },
    };
  }
  if ('question' in entry) return { kind: kinds[kind], text: entry.question, note: entry.answer };
  const { confidence, source: found } = entry;
  return {
    kind: kinds[kind],
    text,
    note: {
      ru: `Источник: ${found}. Достоверность: ${confidence.ru}.`,
      en: `Source: ${found}. Confidence: ${confidence.en}.`,
    },
  };
}
