import { describe, expect, test } from 'vitest';
import { viewOf, viewSpecs } from '../../src/views/index.ts';
import { flat, nested, trip } from './machines.ts';

const foldedIn = (chart: Parameters<typeof viewSpecs>[0], stages?: readonly string[]) =>
  viewSpecs(chart, stages).map(({ id, folded }) => [id, ...folded]);

describe('The views of a chart', () => {
  test('are the overview, one with each stage unfolded, and the whole', () => {
    expect(foldedIn(nested(2, 2, 1), ['nested.part0', 'nested.part1.group0'])).toEqual([
      ['overview', 'nested.part0', 'nested.part1.group0'],
      ['unfolded:nested.part0', 'nested.part1.group0'],
      ['unfolded:nested.part1.group0', 'nested.part0'],
      ['whole'],
    ]);
  });

  test('unfold what is around a stage together with it', () => {
    expect(foldedIn(nested(2, 2, 1), ['nested.part0', 'nested.part0.group1'])).toContainEqual([
      'unfolded:nested.part0.group1',
    ]);
  });

  test('are only the whole where that can be read at once', () => {
    expect(foldedIn(trip)).toEqual([['whole']]);
  });

  test('are only the whole where there is nothing to fold', () => {
    expect(foldedIn(flat(400))).toEqual([['whole']]);
  });

  test('cannot fold a state that the chart lacks', () => {
    expect(() => viewSpecs(trip, ['nowhere'])).toThrow('The chart "trip" has no state "nowhere".');
  });
});

describe.each([
  ['ten parts', nested(10, 4, 9)],
  ['one part around all', nested(1, 20, 3)],
  ['many small groups', nested(3, 12, 1)],
])('An overview of %s whose stages nobody has named', (_, chart) => {
  const overview = viewOf(chart, viewSpecs(chart)[0]!);

  test('has 25 boxes at most', () => {
    expect(overview.kind).toBe('overview');
    expect(overview.boxes.size).toBeLessThanOrEqual(25);
  });

  test('leaves at least two boxes beside each other', () => {
    const leaves = overview.chart.states.filter(({ children }) => children.length === 0);
    expect(leaves.length).toBeGreaterThan(1);
  });
});
