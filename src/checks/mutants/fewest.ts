import { hittingSet } from '../../paths/index.ts';
import type { Runs } from './judge.ts';

/** Some tests of a suite that kill all that it kills. */
export interface Fewest {
  readonly tests: readonly number[];
  readonly events: number;
  /** No fewer tests of the suite do. */
  readonly atLeast: number;
}

/** Choices to try before the search for fewer tests ends. */
const TRIES = 200_000;

/**
 * The fewest tests of a suite that kill the same mutants: a smallest set that has a test in common with the killers of each.
 * @param killers for each mutant that the suite kills, the tests that do
 */
export function fewestTests({ tests: all }: Runs, killers: readonly (readonly number[])[]): Fewest {
  const distinct = [...new Map(killers.map((tests) => [tests.join(), tests])).values()];
  const { members, atLeast } = hittingSet(needed(distinct), TRIES);
  const tests = [...members].sort((a, b) => a - b);
  return { tests, events: tests.reduce((sum, test) => sum + all[test]!.moves.length, 0), atLeast };
}

/** The sets that hold no other: whoever hits those hits all. */
function needed(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    const members = new Set(set);
    if (!kept.some((smaller) => smaller.every((test) => members.has(test)))) kept.push(set);
  }
  return kept;
}
