import { requirements } from '../../machines/index.ts';
import type { Traced } from '../checks/index.ts';
import { notices } from '../deg/notices.ts';
import { code, page, plain, table } from './markdown.ts';
import { type Language, words } from './words.ts';

/** The matrix of requirements as a page. */
export function matrixPage(matrix: readonly Traced[], language: Language): string {
  const english = new Map<string, string>(requirements.map(({ id, en }) => [id, en]));
  const translated = language === 'en';
  const head = [
    words.id,
    words.quote,
    ...(translated ? [words.translation] : []),
    words.elements,
    words.tests,
  ];
  const rows = matrix.map(({ id, quote, elements, tests }) => [
    id,
    `«${plain(quote)}»`,
    ...(translated ? [plain(english.get(id)!)] : []),
    elements.map((element) => code(element.replace(/^journey: /, ''))).join('<br>'),
    tests.map(plain).join('<br>'),
  ]);
  return page(words.matrix[language], [
    ...notices.map((notice) => notice[language]),
    words.matrixAbout[language],
    table(
      head.map((word) => word[language]),
      rows,
    ),
  ]);
}
