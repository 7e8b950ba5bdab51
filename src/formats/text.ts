import { capitalised, type Language, type Words } from '../run/index.ts';
import type { ToldTest } from './tell.ts';

/** Tests as numbered stories to be read. */
export function* text(tests: Iterable<ToldTest>, { language, title }: Words): Generator<string> {
  const { nothing, end } = texts[language];
  yield `${title}\n`;
  for (const test of tests) {
    yield `\n${test.number}. ${test.name} [${test.id}]\n   ${capitalised(test.given)}\n`;
    for (const [index, step] of test.steps.entries()) {
      yield `   ${index + 1}) ${step.nothing ? `${step.text.replace(/\.$/, '')} — ${nothing}` : step.text}\n`;
    }
    yield `   ${end}: ${test.end.text}\n`;
  }
}

const texts = {
  ru: { nothing: 'ничего не меняется', end: 'Итог' },
  en: { nothing: 'nothing changes', end: 'In the end' },
} as const satisfies Record<Language, unknown>;
