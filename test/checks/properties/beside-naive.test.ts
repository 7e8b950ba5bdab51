import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/checks/properties/index.ts';
import { cases, compare, propertyOf, type Tally } from './compare.ts';

const seed = 20240315;
const machines = 300;

test('on random machines the checker and a naive one decide the same, and no story could be shorter', () => {
  const tally: Tally = new Map();
  fc.assert(
    fc.property(cases, ([subject, claims]) => {
      for (const claim of claims) compare(subject, claim, tally);
    }),
    { seed, numRuns: machines, endOnFailure: true },
  );
  // Nine kinds, each with and without a story, and stories of both sorts: otherwise it was no test of them.
  expect(tally.size).toBe(20);
  for (const [what, times] of tally) expect([what, times >= 20]).toEqual([what, true]);
});

test('of a part of a random machine nothing is decided that the whole machine decides otherwise', () => {
  let decidedOfParts = 0;
  fc.assert(
    fc.property(cases, ([{ part, ...subject }, claims]) => {
      for (const claim of claims) {
        const ofPart = decide(propertyOf(claim), part, subject.options);
        if (ofPart.holds === null) continue;
        decidedOfParts++;
        expect(ofPart.holds).toBe(decide(propertyOf(claim), subject.space, subject.options).holds);
      }
    }),
    { seed, numRuns: machines / 2, endOnFailure: true },
  );
  expect(decidedOfParts).toBeGreaterThan(100);
});
