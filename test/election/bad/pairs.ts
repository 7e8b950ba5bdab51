import fc from 'fast-check';
import { expect } from 'vitest';
import { badBetween } from './between.ts';
import { faultsOf, told } from './definition.ts';
import { badKeys, badPlaces, withChanges } from './places.ts';

const one = fc.constantFrom(
  ...[...badPlaces, ...badKeys, ...badBetween].filter(({ parts }) => !parts.includes('all')),
);
const two = fc
  .tuple(one, one)
  .filter(([first, second]) => first.parts.every((part) => !second.parts.includes(part)));

/** Where two parts are wrong that know nothing of each other, the faults are those of both. */
export function holdsForPairs(runs: { readonly numRuns: number; readonly seed: number }): void {
  const isRight = fc.property(two, ([first, second]) => {
    const changes = [...first.changes, ...second.changes];
    expect(told(faultsOf(withChanges(changes)))).toEqual(told([...first.faults, ...second.faults]));
  });
  fc.assert(isRight, runs);
}
