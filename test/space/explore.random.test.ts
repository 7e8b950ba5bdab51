import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExplorationError, explore } from '../../src/space/index.ts';
import type { Fixture } from './fixtures/index.ts';
import { disagreements } from './real/disagreements.ts';
import { optionsFor } from './real/expect-same.ts';
import { machines } from './real/random-machine.ts';
import { type RealSpace, realSpaceOf } from './real/real-space.ts';

test.each(['exact', 'fast'] as const)(
  'explore does what real actors do on random machines, and refuses where those fail: %s',
  (mode) => {
    const seen = { compared: 0, refused: 0, tooLarge: 0 };
    fc.assert(
      fc.property(machines, (machine) => {
        const fixture = { name: 'random', machine, events: [{ type: 'a' }, { type: 'b' }] };
        const explored = () => explore(machine, optionsFor(fixture, mode));
        const real = smallSpaceOf(fixture);
        if (real === null) seen.tooLarge++;
        else if (real.nodes.some(({ snapshot }) => snapshot.status === 'error')) {
          seen.refused++;
          expect(explored).toThrow(ExplorationError);
        } else {
          seen.compared++;
          expect(disagreements(real, explored())).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    // That most machines are compared is what makes the test worth its name.
    expect(seen.compared).toBeGreaterThan(30);
  },
);

function smallSpaceOf(fixture: Fixture): RealSpace | null {
  try {
    return realSpaceOf(fixture, 60);
  } catch (error) {
    if (error instanceof Error && error.message.includes('more than')) return null;
    throw error;
  }
}
