import type { AnyStateMachine } from 'xstate';
import {
  type Mutant,
  type MutantReport,
  mutantReport,
  mutantsOf,
} from '../../../src/checks/mutants/index.ts';
import { Original, type Tested } from '../../../src/checks/mutants/original.ts';
import { type Comparison, compare } from '../../../src/checks/mutants/product.ts';
import { Twin } from '../../../src/checks/mutants/twin.ts';
import { type ExploreOptions, explore } from '../../../src/space/index.ts';

/** A machine explored, as mutants need it. */
export function testedOf(machine: AnyStateMachine, options: ExploreOptions = {}): Tested {
  return { machine, options, space: explore(machine, options) };
}

/** Every mutant of a machine with its verdict by the product alone, by id. */
export function verdictsOf(
  machine: AnyStateMachine,
  options: ExploreOptions = {},
): Record<string, Comparison['verdict'] | 'refused'> {
  const original = new Original(testedOf(machine, options));
  return Object.fromEntries(mutantsOf(machine).map((mutant) => [mutant.id, verdictOf(original, mutant)]));
}

export function verdictOf(original: Original, mutant: Mutant): Comparison['verdict'] | 'refused' {
  try {
    return compare(new Twin(original, mutant)).verdict;
  } catch {
    return 'refused';
  }
}

export function reportOn(machine: AnyStateMachine, options: ExploreOptions = {}): MutantReport {
  return mutantReport(testedOf(machine, options), mutantsOf(machine));
}
