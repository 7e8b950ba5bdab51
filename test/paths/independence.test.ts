import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areIndependent, diamonds, independenceOf } from '../../src/paths/index.ts';
import type { StepGraph } from '../../src/space/index.ts';
import { anyGraph, graphOf, regions } from './graphs.ts';

/** By the definition, pair by pair: nowhere does one enable or disable the other, and both orders end alike. */
function independentByDefinition({ configurations }: StepGraph, a: number, b: number): boolean {
  const follow = (at: number | undefined, label: number) =>
    at === undefined ? undefined : configurations[at]!.steps.find((step) => step.label === label)?.to;
  return (
    a !== b &&
    configurations.every(({ index }) =>
      [
        [a, b],
        [b, a],
      ].every(([first, second]) => {
        const after = follow(index, first!);
        if (after === undefined) return true;
        const isOpen = follow(index, second!) !== undefined;
        const staysOpen = follow(after, second!) !== undefined;
        return (
          isOpen === staysOpen &&
          (!isOpen || follow(after, second!) === follow(follow(index, second!), first!))
        );
      }),
    )
  );
}

test('two labels are independent exactly where the definition says so of every configuration', () => {
  let independent = 0;
  fc.assert(
    fc.property(fc.oneof(regions, anyGraph), (space) => {
      const relation = independenceOf(space);
      for (const a of space.labels.keys()) {
        for (const b of space.labels.keys()) {
          const expected = independentByDefinition(space, a, b);
          expect(areIndependent(relation, a, b)).toBe(expected);
          if (expected) independent++;
        }
      }
    }),
    { numRuns: 200, seed: 4 },
  );
  expect(independent).toBeGreaterThan(100);
});

test('more labels than a word has bits are told apart', () => {
  // Labels 0 and 70 commute; 70 disables 35.
  const space = graphOf([
    [0, 0, 1],
    [0, 70, 2],
    [1, 70, 3],
    [2, 0, 3],
    [0, 35, 4],
  ]);
  const relation = independenceOf(space);
  expect(areIndependent(relation, 0, 70)).toBe(true);
  expect(areIndependent(relation, 70, 35)).toBe(false);
  expect(areIndependent(relation, 6, 70)).toBe(true);
  expect([...diamonds(space, relation)]).toEqual([{ configuration: 0, labels: [0, 70] }]);
});

test('a label that leads to two places from one configuration is refused by name', () => {
  const space = graphOf([
    [0, 0, 1],
    [0, 0, 2],
  ]);
  expect(() => independenceOf(space)).toThrow('Configuration 0 has two steps with label 0 (t0)');
});
