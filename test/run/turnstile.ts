import type { Suite, TestPath } from '../../src/paths/suite.ts';
import { pathBy } from '../../src/run/index.ts';
import { explore, type StateSpace } from '../../src/space/index.ts';
import { turnstile } from './turnstile-system.ts';

const inputs = [{ limit: 2 }, { limit: 3 }];

export const space = explore(turnstile, {
  inputs,
  alphabet: [
    { key: 'coin', event: { type: 'coin' } },
    { key: 'push', event: { type: 'push' } },
  ],
});

/** A path by the keys of its events; those that nothing takes are moves too. */
export function pathOf(start: number, ...keys: string[]): TestPath {
  return pathBy(space, inputs[start], keys);
}

/** Every sequence of so many coins and pushes, from both starts: 2 · 2^length paths. */
export function everySequence(length: number): readonly TestPath[] {
  const sequences = Array.from({ length: 2 ** length }, (_, number) =>
    Array.from({ length }, (_, place) => ((number >> place) & 1 ? 'push' : 'coin')),
  );
  return [0, 1].flatMap((start) => sequences.map((keys) => pathOf(start, ...keys)));
}

/** Tests as they would be a suite, whatever they cover. */
export function suiteOf(space: StateSpace, tests: readonly TestPath[], criterion = 'sequences'): Suite {
  const events = tests.reduce((sum, { moves }) => sum + moves.length, 0);
  const none: readonly string[] = [];
  return {
    criterion,
    space,
    tests,
    events,
    bound: { tests: 0, events: 0 },
    covered: none,
    uncovered: none,
    unreachable: none,
  };
}
