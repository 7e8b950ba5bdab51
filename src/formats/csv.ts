import { capitalised, type Language, type Words } from '../run/index.ts';
import type { ToldTest } from './tell.ts';

/**
 * Tests as a table, a row for each start and each step, for the spreadsheets of manual testers: UTF-8 with a byte order mark
 * and semicolons, which Excel opens as a table where the comma is the decimal sign; otherwise as RFC 4180 has it.
 */
export function* csv(tests: Iterable<ToldTest>, { language }: Words): Generator<string> {
  const { head, nothing } = texts[language];
  yield `\uFEFF${row(head)}`;
  for (const { number, id, name, given, start, steps } of tests) {
    const test = [String(number), id, name];
    yield row([...test, '0', capitalised(given), capitalised(start.text), '']);
    for (const [index, step] of steps.entries()) {
      const expected = step.nothing ? nothing : capitalised(step.after.text);
      yield row([...test, String(index + 1), step.text, expected, step.event]);
    }
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(';')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, «CSV Injection»). */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const texts = {
  ru: {
    head: ['Тест', 'Код', 'Название', 'Шаг', 'Действие', 'Ожидаемый результат', 'Событие'],
    nothing: 'Ничего не меняется',
  },
  en: {
    head: ['Test', 'Id', 'Name', 'Step', 'Action', 'Expected result', 'Event'],
    nothing: 'Nothing changes',
  },
} as const satisfies Record<Language, unknown>;
