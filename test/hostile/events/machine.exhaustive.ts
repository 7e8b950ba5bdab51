import { expect, test } from 'vitest';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { payloadEvents, sweepPayloads, sweepTypes } from './sweep.ts';
import { idleXstateTypes, unknownTypes } from './types.ts';

test('in every configuration an event of any unknown type changes nothing', () => {
  const before = inherited();
  const types = [...unknownTypes, ...idleXstateTypes];
  expect(sweepTypes(types, 1)).toEqual({ tried: places.length * types.length, wrong: [] });
  expect(inherited()).toEqual(before);
});

test('in every configuration every event with every hostile payload does what it does without (R-44, D-03)', () => {
  const before = inherited();
  expect(sweepPayloads(1)).toEqual({ tried: places.length * payloadEvents, wrong: [] });
  expect(inherited()).toEqual(before);
});
