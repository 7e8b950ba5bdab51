import { expect, test } from 'vitest';
import { eventCounts } from '../counts.ts';
import { inherited } from '../prototypes.ts';
import { random } from '../random.ts';
import { holdsForAnything } from './anything.ts';
import { everyPayload, sweepPayloads, sweepTypes } from './sweep.ts';
import { idleXstateTypes, unknownTypes } from './types.ts';

test('in every configuration an event of any unknown type changes nothing', () => {
  const before = inherited();
  const types = [...unknownTypes, ...idleXstateTypes];
  expect(sweepTypes(types, 1)).toEqual({ tried: eventCounts().unknownTypes.tried, wrong: [] });
  expect(inherited()).toEqual(before);
});

test('every event that a configuration takes does under every hostile payload what it does without, and every other one nothing (R-44, D-03)', () => {
  const before = inherited();
  const { tried, wrong } = sweepPayloads(everyPayload);
  expect(wrong).toEqual([]);
  expect(tried).toBe(eventCounts().payloads.tried);
  expect(inherited()).toEqual(before);
});

test('whatever is sent, in whatever configuration: what journeyEvent lets in acts as the model says, and the rest nowhere', () => {
  holdsForAnything(random.eventsLong);
});
