import fc from 'fast-check';
import { expect } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { mutantsOf } from '../../../src/checks/mutants/index.ts';
import { Original } from '../../../src/checks/mutants/original.ts';
import { areAlike } from './naive.ts';
import { randomMachines } from './random-machines.ts';
import { testedOf, verdictOf } from './tested.ts';

const events = ['a', 'b', 'c'];
const alphabet = events.map((type) => ({ key: type, event: { type } }));

/**
 * Compares the verdict on every mutant of random machines with that of a naive comparison.
 * @returns how many verdicts there were of each kind, how many machines, and of how many mutants are put beside them where they stand
 */
export function compareVerdicts(raising: boolean, seed: number, numRuns: number) {
  const counts = { equivalent: 0, different: 0, refused: 0, local: 0, machines: 0 };
  fc.assert(
    fc.property(randomMachines(raising), (machine: AnyStateMachine) => {
      const original = new Original(testedOf(machine, { alphabet }));
      counts.machines++;
      if (original.passages !== null) counts.local++;
      for (const mutant of mutantsOf(machine)) {
        const verdict = verdictOf(original, mutant);
        if (verdict === 'undecided') throw new Error('Such small machines are always decided.');
        counts[verdict]++;
        if (verdict === 'refused') continue;
        expect(`${mutant.id}: ${verdict}`).toBe(
          `${mutant.id}: ${areAlike(machine, mutant.make(), events) ? 'equivalent' : 'different'}`,
        );
      }
    }),
    { seed, numRuns },
  );
  return counts;
}
