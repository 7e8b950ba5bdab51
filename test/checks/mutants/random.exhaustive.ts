import { expect, test } from 'vitest';
import { compareVerdicts } from './compare-verdicts.ts';

test.each([20240315, 20240316, 20240317, 20240318])(
  'mutants of random machines are equivalent exactly where a naive comparison says so, seed %i',
  (seed) => {
    const { local, machines, equivalent, different } = compareVerdicts(false, seed, 60);
    expect(local).toBe(machines);
    expect(equivalent).toBeGreaterThan(100);
    expect(different).toBeGreaterThan(1000);
  },
);

test('so they are where machines send events to themselves and are followed from the start', () => {
  const { local, equivalent, different } = compareVerdicts(true, 20240317, 40);
  expect(local).toBe(0);
  expect(equivalent).toBeGreaterThan(100);
  expect(different).toBeGreaterThan(1000);
});
