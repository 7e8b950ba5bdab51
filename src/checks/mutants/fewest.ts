import { hittingSet } from '../../paths/index.ts';
import { killedAfter, type Runs } from './judge.ts';
import type { Mutant } from './mutant.ts';
import type { Original } from './original.ts';
import { Twin } from './twin.ts';

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
 * @param killed the mutants that the suite kills
 */
export function fewestTests(
  original: Original,
  runs: Runs,
  killed: readonly Mutant[],
  onMutant: () => void = () => {},
): Fewest {
  const killers = new Map<string, readonly number[]>();
  for (const mutant of killed) {
    onMutant();
    const twin = new Twin(original, mutant);
    const tests = runs
      .concernedBy(mutant.touches)
      .filter((test) => killedAfter(twin, runs.tests[test]!) !== null);
    killers.set(tests.join(), tests);
  }
  const { members, atLeast } = hittingSet(needed([...killers.values()]), TRIES);
  const tests = [...members].sort((a, b) => a - b);
  return { tests, events: tests.reduce((sum, test) => sum + runs.tests[test]!.moves.length, 0), atLeast };
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
