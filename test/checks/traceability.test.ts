import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { requirements } from '../../machines/index.ts';
import { chartOf } from '../../src/chart/index.ts';
import { elementFindings, requirementFindings, testTitles, traceMatrix } from '../../src/checks/index.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import { matrixOf, reportOn } from '../../src/deg/report.ts';
import { subjects } from '../../src/deg/subjects.ts';

const tests = testTitles(fileURLToPath(new URL('..', import.meta.url)));
const analyses = subjects.map(({ id }) => analysisOf(id));

test('the journey has an element and a test for every one of the 62 requirements', () => {
  const journey = analyses.filter(({ subject }) => subject.id === 'journey');
  const matrix = matrixOf(journey, tests);
  expect(matrix).toHaveLength(62);
  expect(requirementFindings(matrix)).toEqual([]);
});

test.each(analyses.map((analysis) => ({ id: analysis.subject.id, analysis })))(
  '$id: no state or transition without a source and a text, nothing unreachable, nothing stuck',
  ({ analysis }) => {
    expect(reportOn(analysis, matrixOf(analyses, tests)).findings).toEqual([]);
  },
);

describe('the check of sources and texts names', () => {
  const chart = chartOf(
    createMachine({
      id: 'door',
      initial: 'open',
      meta: { sources: ['R-01'] },
      states: {
        open: { meta: { sources: ['R-99'] }, on: { push: { target: 'shut' } } },
        shut: { meta: { sources: ['R-02'] } },
      },
    }),
  );
  const catalogue = {
    sources: new Set(['R-01', 'R-02']),
    missingTexts: ({ id }: { id: string }) => (id === 'door.shut' ? ['There is no English text.'] : []),
  };

  test('an unknown source, a missing source and a missing text', () => {
    expect(elementFindings(chart, catalogue).map(({ check, where }) => `${check} ${where}`)).toEqual([
      'source door.open',
      'text door.shut',
      'source door.open/push/0',
    ]);
  });

  test('a requirement without an element, and one without a test', () => {
    const needed = [
      { id: 'R-02', quote: 'shut' },
      { id: 'R-03', quote: 'locked' },
    ];
    const matrix = traceMatrix(
      needed,
      [{ machine: 'door', chart }],
      ['door.test.ts: a door can be locked (R-03)'],
    );
    expect(requirementFindings(matrix).map(({ check, where }) => `${check} ${where}`)).toEqual([
      'tested R-02',
      'traced R-03',
    ]);
  });

  test('no requirement by the beginning of a longer id', () => {
    const matrix = traceMatrix([{ id: 'R-01', quote: '' }], [], ['a title that names R-011 only']);
    expect(matrix[0]!.tests).toEqual([]);
  });
});

test('every id in a test’s title is a requirement, decision or fact of the model', () => {
  const known = new Set<string>(requirements.map(({ id }) => id));
  const unknown = tests
    .filter((title) => !title.startsWith('checks/'))
    .flatMap((title) => title.match(/\bR-\d+\b/g) ?? [])
    .filter((id) => !known.has(id));
  expect(unknown).toEqual([]);
});
