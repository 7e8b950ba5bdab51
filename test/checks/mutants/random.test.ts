import { expect, test } from 'vitest';
import { compareVerdicts } from './compare-verdicts.ts';

test('mutants of random machines are equivalent exactly where a naive comparison of all their situations says so', () => {
  const { local, machines, equivalent, different } = compareVerdicts(false, 8, 2);
  expect(local).toBe(machines);
  expect(equivalent).toBeGreaterThan(10);
  expect(different).toBeGreaterThan(50);
});

test('so they are where machines send events to themselves and are followed from the start', () => {
  const { local, equivalent, different } = compareVerdicts(true, 6, 2);
  expect(local).toBe(0);
  expect(equivalent).toBeGreaterThan(10);
  expect(different).toBeGreaterThan(50);
});
