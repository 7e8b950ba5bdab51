import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explained } from './explained.ts';

const inOneLine = (code: string) => code.replace(/\s+/g, ' ').trim();

test('every place of which is said why a change of it survives is still in the sources, and said of once', () => {
  const gone = explained.filter(({ file, line, was }) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const lines = source.split('\n').map((each) => each.trim());
    return !lines.includes(line) || !inOneLine(source).includes(was);
  });
  expect(gone).toEqual([]);
  const changes = explained.flatMap(({ file, line, was, now }) =>
    now.map((to) => [file, line, was, to].join('\n')),
  );
  expect(new Set(changes).size).toBe(changes.length);
});
