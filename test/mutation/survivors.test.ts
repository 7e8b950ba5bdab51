import { expect, test } from 'vitest';
import { explained } from './explained.ts';
import { pageOf } from './page.ts';
import { type MutatedFile, parseReport } from './stryker-report.ts';
import { survivorsIn, unexplainedIn, unmetIn } from './survivors.ts';

const source = ['export const open = (', '  at: number,', ') => at < 5;', ''].join('\n');

const mutant = (
  status: MutatedFile['mutants'][number]['status'],
  [line, column]: readonly [number, number],
  [endLine, endColumn]: readonly [number, number],
  replacement: string,
): MutatedFile['mutants'][number] => ({
  mutatorName: 'Some',
  replacement,
  status,
  location: { start: { line, column }, end: { line: endLine, column: endColumn } },
});

const files = new Map<string, MutatedFile>([
  [
    'machines/open.ts',
    {
      source,
      mutants: [
        mutant('Survived', [1, 21], [3, 12], '() => undefined'),
        mutant('NoCoverage', [3, 6], [3, 12], 'at <= 5'),
        mutant('Killed', [3, 6], [3, 12], 'true'),
        mutant('Timeout', [3, 6], [3, 12], 'false'),
        mutant('Ignored', [3, 6], [3, 12], 'at > 5'),
      ],
    },
  ],
]);

test('what survived is told by its line and the code that was changed, over several lines too', () => {
  expect(survivorsIn(files).map(({ line, was, now }) => [line, was, now])).toEqual([
    ['export const open = (', '( at: number, ) => at < 5', '() => undefined'],
    [') => at < 5;', 'at < 5', 'at <= 5'],
  ]);
});

test('a survivor that nobody explains is told, and so is an explanation without a survivor', () => {
  expect(unexplainedIn(survivorsIn(files))).toHaveLength(2);
  const [first] = explained;
  const killed = new Map([[first!.file, { source: '', mutants: [] }]]);
  expect(unmetIn([], killed)).toContain(first);
  expect(unmetIn([], files)).toEqual([]);
});

test('the page counts what is killed, outrun, alive and ignored, and names the files that were not run', () => {
  const page = pageOf({ files, sources: ['machines/open.ts', 'machines/shut.ts'], version: '9' });
  expect(page).toContain('| `machines/open.ts` | 4 | 1 | 1 | 2 | 0 | 0 | 1 | 50.0 % |');
  expect(page).toContain('**Not run yet:** `machines/shut.ts`.');
});

test('what is no report of StrykerJS is refused by its name', () => {
  expect(() => parseReport('{}', 'some.json')).toThrow(/report of StrykerJS in some\.json/);
  expect(() => parseReport('{', 'some.json')).toThrow(/report of StrykerJS in some\.json/);
});
