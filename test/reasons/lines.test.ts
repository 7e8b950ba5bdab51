import { expect, test } from 'vitest';
import { linesOf } from '../../src/reasons/lines.ts';

async function textsOf(...pieces: string[]) {
  async function* input() {
    yield* pieces;
  }
  const texts: string[] = [];
  for await (const { number, text } of linesOf(input())) texts[number - 1] = text;
  return texts;
}

test('a line ends at LF or CRLF and nowhere else', async () => {
  expect(await textsOf('a\nb\r\nc\rd\u2028e\u0085f\u000bg\n\n h \n')).toEqual([
    'a',
    'b',
    'c\rd\u2028e\u0085f\u000bg',
    '',
    ' h ',
  ]);
});

test('pieces are put together, also where CR and LF come apart', async () => {
  expect(await textsOf('a', 'b\r', '\nc', '', 'd')).toEqual(['ab', 'cd']);
});
