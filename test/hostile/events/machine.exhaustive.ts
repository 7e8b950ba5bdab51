import { expect, test } from 'vitest';
import { alphabet } from '../../../machines/model/events.ts';
import { space } from '../../journey/journey-space.ts';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { payloads } from './payloads.ts';
import { everyPayload, sweepPayloads, sweepTypes } from './sweep.ts';
import { idleXstateTypes, unknownTypes } from './types.ts';

test('in every configuration an event of any unknown type changes nothing', () => {
  const before = inherited();
  const types = [...unknownTypes, ...idleXstateTypes];
  expect(sweepTypes(types, 1)).toEqual({ tried: places.length * types.length, wrong: [] });
  expect(inherited()).toEqual(before);
});

test('every event that a configuration takes does under every hostile payload what it does without, and every other one nothing (R-44, D-03)', () => {
  const before = inherited();
  const taken = space.stepCount * payloads.length;
  const closed = places.length * alphabet.length - space.stepCount;
  const { tried, wrong } = sweepPayloads(everyPayload);
  expect(wrong).toEqual([]);
  expect(tried).toBe(taken + closed);
  expect(inherited()).toEqual(before);
});
