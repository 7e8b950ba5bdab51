import { expect, test } from 'vitest';
import { ballotIn, ballotSuite, ballotWords, hostile } from './suites.ts';

/** Reads CSV as RFC 4180 has it, with semicolons; anything that is not strictly so is an error. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell, quoted or plain, and what ends it.
  const cell = /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, content, end] = cell.exec(text) ?? [];
    if (content === undefined) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)!.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const mark = '\uFEFF';

test('a table begins with a byte order mark and has a row for every start and every step', () => {
  const text = ballotIn('csv', ballotWords('ru'));
  expect(text.startsWith(`${mark}Тест;Код;Название;Шаг;Действие;Ожидаемый результат;Событие\r\n`)).toBe(true);
  const [, ...rows] = rowsOf(text.slice(mark.length));
  expect(rows).toHaveLength(ballotSuite.events + ballotSuite.tests.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
});

test('a row says what is done and what is expected', () => {
  const [, ...rows] = rowsOf(ballotIn('csv', ballotWords('en')).slice(mark.length));
  const index = ballotSuite.tests.findIndex(({ moves }) => moves.length === 1 && moves[0]!.step === null);
  const taken = ballotSuite.tests.findIndex(({ moves }) => moves.length === 1 && moves[0]!.step !== null);
  const steps = (test: number) =>
    rows.filter(([number]) => number === String(test + 1)).map((row) => row.slice(3));
  expect(steps(index)[1]![2]).toBe('Nothing changes');
  expect(steps(taken)).toEqual([
    ['0', 'Of full age on 17 March 2024: yes', 'The situation is «Not signed in», «Filing not open yet»', ''],
    [
      '1',
      'It became 00:00 Moscow time on 29 January 2024: filing opened.',
      'The situation is «Not signed in», «Filing open»',
      'filing.opened',
    ],
  ]);
});

test('no cell can be taken for a formula, and whatever a text holds stays in its cell', () => {
  const [, ...rows] = rowsOf(ballotIn('csv', hostile).slice(mark.length));
  expect(rows).toHaveLength(ballotSuite.events + ballotSuite.tests.length);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  expect(rows[0]![4]).toBe("'=1+1 # language: en");
  expect(rows[1]![4]).toMatch(/^'@[a-zA-Z.]+ Тогда \| <x> \\ """ ; "[a-zA-Z.]+"$/);
});
