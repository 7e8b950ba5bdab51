import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, compare, type Tally } from './compare.ts';

test.each([1, 2, 3, 4])(
  'seed %i: on 1,500 random machines the checker and a naive one decide the same',
  (seed) => {
    const tally: Tally = new Map();
    fc.assert(
      fc.property(cases, ([subject, claims]) => {
        for (const claim of claims) compare(subject, claim, tally);
      }),
      { seed, numRuns: 1_500, endOnFailure: true },
    );
    expect(tally.size).toBe(20);
  },
);
