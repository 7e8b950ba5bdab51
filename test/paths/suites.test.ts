import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { type CriterionName, gap, suiteFor } from '../../src/paths/index.ts';
import { configurationKey } from '../../src/space/index.ts';
import { exploreLoan, loan } from './synthetic.ts';

const space = exploreLoan();
const chart = chartOf(loan);

describe.each([
  { name: 'transitions', tests: 2, events: 36 },
  { name: 'mcdc', tests: 4, events: 54 },
  { name: 'edges', tests: 858, events: 10_814 },
] satisfies { name: CriterionName; tests: number; events: number }[])(
  'on a machine of 801 configurations, $name',
  ({ name, tests, events }) => {
    const suite = suiteFor(space, chart, name);

    test('have no larger a suite than was found before, and leave nothing out', () => {
      expect(suite.tests.length).toBeLessThanOrEqual(tests);
      expect(suite.events).toBeLessThanOrEqual(events);
      expect(suite.uncovered).toEqual([]);
      expect(suite.bound.tests).toBeLessThanOrEqual(suite.tests.length);
      expect(suite.bound.events).toBeLessThanOrEqual(suite.events);
    });

    test('have tests that XState follows from configuration to configuration', () => {
      const keyOf = (index: number) => configurationKey(space.configurations[index]!.snapshot);
      for (const { start, moves } of suite.tests.slice(0, 50)) {
        let [snapshot] = initialTransition(loan);
        let at = space.starts[start]!;
        for (const { event, from, to } of moves) {
          expect(from).toBe(at);
          [snapshot] = transition(loan, snapshot, space.alphabet[event]!.event);
          expect(configurationKey(snapshot)).toBe(keyOf(to));
          at = to;
        }
      }
    });
  },
);

test('every edge of the space is in the suite for edges, which is proved the smallest', () => {
  const suite = suiteFor(space, chart, 'edges', { ends: 'final' });
  const taken = new Set(suite.tests.flatMap(({ moves }) => moves.map(({ step }) => step)));
  expect(taken.size).toBe(space.stepCount);
  expect(gap(suite)).toEqual({ tests: 0, events: 0 });
  const last = suite.tests.map(({ moves }) => space.configurations[moves.at(-1)!.to]!);
  // Signed and barred, nothing can be done any more: that is an end too, though not a final state.
  expect(last.every(({ steps }) => steps.length === 0)).toBe(true);
});
