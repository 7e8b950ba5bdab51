import { deepStrictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { journey } from '../../machines/journey/machine.ts';
import { observe } from '../../machines/journey/observation.ts';
import { alphabet } from '../../machines/model/events.ts';
import { interpreterOf } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';
import { space } from './journey-space.ts';
import { factsAt } from './oracle-beside.ts';

const interpreter = interpreterOf(journey);

test('in every configuration machine and oracle agree on the whole observation', () => {
  for (const { index, snapshot } of space.configurations) {
    deepStrictEqual({ ...observe(snapshot) }, { ...oracle.observe(factsAt[index]!) });
  }
});

test('every event that is closed for the oracle leaves the machine as it is', () => {
  let closed = 0;
  for (const { index, snapshot } of space.configurations) {
    if (snapshot.status === 'done') continue;
    for (const { key, event } of alphabet) {
      if (oracle.decide(factsAt[index]!, key as oracle.EventKey).kind !== 'unavailable') continue;
      // Thrown by hand: a hundred thousand calls of expect would take longer than what they look at.
      if (interpreter.step(snapshot, event)) throw new Error(`${key} is taken in configuration ${index}.`);
      closed++;
    }
  }
  expect(closed).toBeGreaterThan(space.stepCount);
});
