import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { mutantsOf } from '../../../src/checks/mutants/index.ts';
import { Original } from '../../../src/checks/mutants/original.ts';
import { areAlike } from './naive.ts';
import { randomMachines } from './random-machines.ts';
import { testedOf, verdictOf } from './tested.ts';

const events = ['a', 'b', 'c'];
const alphabet = events.map((type) => ({ key: type, event: { type } }));

/** Compares verdicts on all mutants of random machines; gives how many there were of each, and the machines followed locally. */
function compareVerdicts(raising: boolean, seed: number, numRuns: number) {
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

describe('mutants of random machines are equivalent exactly where a naive comparison of all their situations says so', () => {
  test('where a mutant is put beside its machine wherever they can differ', () => {
    const { local, machines, equivalent, different } = compareVerdicts(false, 20240315, 60);
    expect(local).toBe(machines);
    expect(equivalent).toBeGreaterThan(100);
    expect(different).toBeGreaterThan(1000);
  });

  test('where machines send events to themselves and are followed from the start', () => {
    const { local, equivalent, different } = compareVerdicts(true, 20240317, 40);
    expect(local).toBe(0);
    expect(equivalent).toBeGreaterThan(50);
    expect(different).toBeGreaterThan(500);
  });
});
