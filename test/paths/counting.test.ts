import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  classGraph,
  classPaths,
  countByEnd,
  countClasses,
  countRuns,
  countSimplePaths,
  independenceOf,
  normalForm,
  numberingOf,
  pathsIn,
  proposeRepeats,
  type Repeats,
  runGraph,
  simplePaths,
} from '../../src/paths/index.ts';
import type { Step, StepGraph } from '../../src/space/index.ts';
import { anyGraph, graphOf, listRuns, regions } from './graphs.ts';

const MOST = 3000;
const keysOf = (path: readonly Step[]) => path.map(({ label }) => label).join(' ');

/** A graph with a repeat set that breaks every cycle, and perhaps with one item more. */
const withRepeats = fc
  .record({
    space: fc.oneof(regions, anyGraph),
    more: fc.nat(8),
    each: fc.integer({ min: 1, max: 2 }),
    budget: fc.nat(3),
  })
  .map(({ space, more, each, budget }) => {
    const { transitions } = proposeRepeats(space);
    const items = [...new Set([...transitions, `t${more}`])];
    const ofLabel = space.labels
      .map(({ transitions: [id] }) => items.indexOf(id!))
      .map((item) => (item < 0 ? 0 : 1 << item));
    const repeats: Repeats = { items, ofLabel, each, budget };
    return { space, repeats, independence: independenceOf(space) };
  });

test('classes by walking, by their graph and by normal forms of all runs are as many; runs are as many as listed', () => {
  let several = 0;
  fc.assert(
    fc.property(withRepeats, ({ space, repeats, independence }) => {
      const runs = listRuns(space, 0, repeats, MOST);
      fc.pre(runs.length <= MOST);
      const forms = new Set(
        runs.map((run) =>
          JSON.stringify(
            normalForm(
              run.map(({ label }) => label),
              independence,
            ),
          ),
        ),
      );
      const graph = classGraph(space, [0], independence, repeats);
      const { classes, byEnd } = countClasses(space, 0, independence, repeats);
      expect(classes).toBe(forms.size);
      expect(countRuns(graph)).toEqual([BigInt(forms.size)]);
      expect(countRuns(runGraph(space, [0], repeats))).toEqual([BigInt(runs.length)]);
      expect(countByEnd(graph, 0)).toEqual(new Map([...byEnd].map(([end, count]) => [end, BigInt(count)])));
      if (forms.size > 1 && forms.size < runs.length) several++;
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(several).toBeGreaterThan(40);
});

test('paths stream in the order of their numbers, and every number gives its path back', () => {
  fc.assert(
    fc.property(withRepeats, ({ space, repeats, independence }) => {
      const listed = listRuns(space, 0, repeats, 300);
      fc.pre(listed.length <= 300);
      const runs = runGraph(space, [0], repeats);
      const classes = classGraph(space, [0], independence, repeats);
      const walked = [...copies(classPaths(space, 0, independence, repeats))];
      expect([...copies(pathsIn(runs, 0))].map(keysOf)).toEqual(listed.map(keysOf));
      expect([...copies(pathsIn(classes, 0))].map(keysOf)).toEqual(walked.map(keysOf));
      for (const [graph, paths] of [
        [runs, listed],
        [classes, walked],
      ] as const) {
        const numbers = numberingOf(graph);
        expect(numbers.totals).toEqual([BigInt(paths.length)]);
        for (const [index, path] of paths.entries()) {
          expect(numbers.rank(0, path)).toBe(BigInt(index));
          expect(keysOf(numbers.unrank(0, BigInt(index)))).toBe(keysOf(path));
        }
      }
    }),
    { numRuns: 150, seed: 2 },
  );
});

test('simple paths are as many as are listed', () => {
  let several = 0;
  fc.assert(
    fc.property(fc.oneof(regions, anyGraph), (space) => {
      const listed = [...simplePaths(space, 0)];
      expect(new Set(listed.map(keysOf)).size).toBe(listed.length);
      expect(countSimplePaths(space, [0])).toEqual([{ exact: BigInt(listed.length) }]);
      if (listed.length > 1) several++;
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(several).toBeGreaterThan(40);
});

test('a number or a path that a start does not have is refused', () => {
  // Two independent steps: one class, taken in the order in which they are listed.
  const square = graphOf([
    [0, 0, 1],
    [0, 1, 2],
    [1, 1, 3],
    [2, 0, 3],
  ]);
  const none: Repeats = { items: [], ofLabel: [0, 0], budget: 0 };
  const numbers = numberingOf(classGraph(square, [0], independenceOf(square), none));
  expect(numbers.unrank(0, 0n).map(({ label }) => label)).toEqual([0, 1]);
  expect(() => numbers.unrank(0, 1n)).toThrow('Start 0 has 1 paths');
  expect(() => numbers.rank(0, [{ event: 1 }, { event: 0 }])).toThrow('Step 0 of the path takes event 1');
  expect(() => numbers.rank(0, [{ event: 0 }])).toThrow('stops in configuration 1');
});

test('a knot of more simple paths than can be listed is counted as at least so many', () => {
  // Every configuration leads to every other, and to an end: 1 + 19 + 19·18 + … simple paths.
  const size = 20;
  const everywhere = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size + 1 }, (_, to) => [from, to, to] as const).filter(([, , to]) => to !== from),
  ).flat();
  const [count] = countSimplePaths(graphOf(everywhere), [0], () => true, 10_000);
  expect(count).toEqual({ atLeast: expect.any(BigInt) });
  expect((count as { atLeast: bigint }).atLeast).toBeGreaterThan(5_000n);
});

test('paths of twenty thousand steps need no deeper call stack than short ones', () => {
  const length = 20_000;
  const chain: StepGraph = {
    labels: [{ event: 0, transitions: ['on'] }],
    configurations: Array.from({ length: length + 1 }, (_, index) => ({
      index,
      steps: index < length ? [{ from: index, to: index + 1, event: 0, label: 0, transitions: ['on'] }] : [],
    })),
  };
  const none: Repeats = { items: [], ofLabel: [0], budget: 0 };
  const independence = independenceOf(chain);
  const graph = runGraph(chain, [0], none);
  expect(countClasses(chain, 0, independence, none)).toMatchObject({ classes: 1, steps: length });
  expect(numberingOf(graph).unrank(0, 0n)).toHaveLength(length);
  expect(simplePaths(chain, 0).next().value).toHaveLength(length);
  expect(countSimplePaths(chain, [0])).toEqual([{ exact: 1n }]);
  expect(proposeRepeats(chain)).toEqual({ transitions: [], labels: [], minimal: true, smallest: true });
});

function* copies(paths: Iterable<readonly Step[]>): Generator<readonly Step[]> {
  for (const path of paths) yield [...path];
}
