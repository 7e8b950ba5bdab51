import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSourceIds, requirements } from '../../machines/index.ts';
import { chartOf } from '../../src/chart/index.ts';
import { elementFindings, traceMatrix } from '../../src/checks/index.ts';
import { subjects } from '../../src/deg/subjects.ts';

const charts = subjects.map(({ id, machine }) => ({ machine: id, chart: chartOf(machine) }));
const catalogue = { sources: new Set<string>(allSourceIds), missingTexts: () => [] };

test.each(charts)('$machine: an element that loses its sources is named, whichever it is', ({ chart }) => {
  for (const { id } of [...chart.states, ...chart.transitions]) {
    const without = <T extends { readonly id: string }>(elements: readonly T[]) =>
      elements.map((element) => (element.id === id ? { ...element, sources: [] } : element));
    const planted = { ...chart, states: without(chart.states), transitions: without(chart.transitions) };
    expect(elementFindings(planted, catalogue).map(({ where }) => where)).toEqual([id]);
  }
});

test('every requirement is carried by the elements that the committed matrix lists, and by no other', () => {
  const page = readFileSync(new URL('../../docs/matrix.en.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| R-\d\d /.test(line));
  const listed = rows.map((row) => {
    const [, id, , , elements] = row.split('|').map((cell) => cell.trim());
    return { id, elements: elements!.match(/[^`]+(?=`(<br>|$))/g) ?? [] };
  });
  const journey = charts.filter(({ machine }) => machine === 'journey');
  const carried = traceMatrix(requirements, journey, []).map(({ id, elements }) => ({
    id,
    elements: elements.map((element) => element.replace('journey: ', '')),
  }));
  expect(listed).toHaveLength(62);
  expect(listed).toEqual(carried);
});
