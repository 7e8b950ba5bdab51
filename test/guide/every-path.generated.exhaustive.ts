import { expect, test } from 'vitest';
import { profiles } from '../../machines/journey/profiles.ts';
import { classTrees, sizesOf } from './harness/trees.ts';

test('of the classes with at most one repeat 1024 have no time in 2024, for want of two waits after filing (D-18)', () => {
  const trees = profiles.map((profile, number) => classTrees(number, profile, 1));
  expect(sizesOf(trees.map(({ elsewhere }) => elsewhere)).paths).toBe(1024);
  expect(sizesOf(trees.map(({ in2024 }) => in2024)).paths).toBe(103_960);
});
