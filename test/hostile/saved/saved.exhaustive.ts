import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { random } from '../random.ts';
import { fault, savedAt, savedChanges, sweepChanges } from './fault.ts';
import { changes } from './mutations.ts';

test('a saved journey of every form is refused with any hostile value at any place, or is the one that it tells', () => {
  const before = inherited();
  const { tried, wrong } = sweepChanges(1);
  expect(wrong).toEqual([]);
  expect(tried).toBe(savedChanges());
  expect(inherited()).toEqual(before);
});

test('and with up to three changes at once in any configuration', () => {
  const isRight = fc.property(fc.nat(places.length - 1), changes, (index, change) => {
    expect(fault(change(savedAt(index)))).toBeNull();
  });
  fc.assert(isRight, random.savedChangesLong);
});
