import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { countRuns, type Repeats, repeatsOf, runGraph } from '../../src/paths/index.ts';
import { unfold } from '../../src/paths/unfold.ts';
import type { StepGraph } from '../../src/space/index.ts';
import { graphOf } from './graphs.ts';

/** Go on to the end, or come back in one of two ways before. */
const twoWaysBack = graphOf([
  [0, 0, 1],
  [1, 1, 0],
  [1, 2, 0],
  [1, 3, 2],
]);

function repeatsWith(each: number, budget: number): Repeats {
  return { items: ['first', 'second'], ofLabel: [0, 1, 2, 0], each, budget };
}

const runs = (repeats: Repeats) => countRuns(runGraph(twoWaysBack, [0], repeats))[0];

describe('a path takes', () => {
  test('an item at most so often as is allowed for each', () => {
    // Orders of going back: none, a, b, and with each once ab, ba.
    expect(runs(repeatsWith(1, 9))).toBe(5n);
    // With each twice the words over aabb: 1 + 2 + 4 + 6 + 6.
    expect(runs(repeatsWith(2, 9))).toBe(19n);
  });

  test('no more items in all than the budget', () => {
    expect(runs(repeatsWith(9, 0))).toBe(1n);
    expect(runs(repeatsWith(9, 2))).toBe(7n);
  });

  test('all items of a step that has several', () => {
    expect(runs({ ...repeatsWith(1, 2), ofLabel: [0, 3, 2, 0] })).toBe(3n);
    expect(runs({ ...repeatsWith(1, 1), ofLabel: [0, 3, 2, 0] })).toBe(2n);
  });

  test('what leads on until the budget is spent, and ends there if nothing else leads on', () => {
    const circle = graphOf([
      [0, 0, 1],
      [1, 1, 0],
    ]);
    const graph = runGraph(circle, [0], { items: ['back'], ofLabel: [0, 1], each: 2, budget: 2 });
    expect(countRuns(graph)).toEqual([1n]);
    expect(graph.nodes).toHaveLength(6);
  });
});

test('a cycle without an item is told by its events and transitions', () => {
  const alphabet = ['go', 'back', 'again', 'end'].map((type) => ({ key: type, event: { type } }));
  expect(() =>
    runGraph({ ...twoWaysBack, alphabet }, [0], { items: ['back'], ofLabel: [0, 1, 0, 0], budget: 1 }),
  ).toThrow(
    'Configuration 0 leads back to itself without an item of the repeat set: go (t0), then again (t2). ' +
      'Name an item for one of these transitions (meta.repeat).',
  );
});

describe('the repeats of a chart', () => {
  const lamp = (repeat?: string) =>
    chartOf(
      createMachine({
        id: 'lamp',
        initial: 'off',
        states: {
          off: { on: { press: 'on' } },
          on: { on: { press: { target: 'off', ...(repeat === undefined ? {} : { meta: { repeat } }) } } },
        },
      }),
    );
  const transitions = lamp().transitions.map(({ id }) => id);
  const space: StepGraph = {
    labels: transitions.map((id) => ({ event: 0, transitions: [id] })),
    configurations: transitions.map((id, index) => ({
      index,
      steps: [{ from: index, to: 1 - index, event: 0, label: index, transitions: [id] }],
    })),
  };

  test('are those that it declares', () => {
    expect(repeatsOf(lamp('dark again'), space, 1)).toEqual({
      items: ['dark again'],
      ofLabel: [0, 1],
      each: 1,
      budget: 1,
    });
  });

  test('are those proposed where it declares none, which lead back to what was found before', () => {
    expect(repeatsOf(lamp(), space, 3, 2)).toEqual({
      items: [transitions[1]],
      ofLabel: [0, 1],
      each: 2,
      budget: 3,
    });
  });

  test('are one item where more are proposed than a mask holds', () => {
    const loops = graphOf(Array.from({ length: 40 }, (_, label) => [0, label, 0] as const));
    const { items, ofLabel } = repeatsOf(lamp(), loops, 1);
    expect(items).toEqual(['repeat']);
    expect(ofLabel).toEqual(Array(40).fill(1));
  });
});

test('a graph of runs that grows too large is refused, with what can be done', () => {
  const everyRun = { words: 0, bits: new Uint32Array(0) };
  const nodes = unfold(twoWaysBack, [0], repeatsWith(1, 2), everyRun).nodes.length;
  expect(unfold(twoWaysBack, [0], repeatsWith(1, 2), everyRun, nodes).nodes).toHaveLength(nodes);
  expect(() => unfold(twoWaysBack, [0], repeatsWith(1, 2), everyRun, nodes - 1)).toThrow(
    `With 2 repeats in one path, 1 of a kind, paths make a graph of more than ${nodes - 1} nodes`,
  );
});
