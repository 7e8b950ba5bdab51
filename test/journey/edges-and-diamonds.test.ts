import { deepStrictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { journey } from '../../machines/journey/machine.ts';
import { observe } from '../../machines/journey/observation.ts';
import { alphabet } from '../../machines/model/events.ts';
import { diamonds } from '../../src/paths/index.ts';
import { configurationKey, interpreterOf } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';
import { independence, space } from './journey-space.ts';
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

test('on every edge XState’s own transition function does what the exploration recorded', () => {
  const keys = space.configurations.map(({ snapshot }) => configurationKey(snapshot));
  for (const { index, snapshot, steps } of space.configurations) {
    for (const { event, to } of steps) {
      const [next] = transition(journey, snapshot, alphabet[event]!.event);
      if (configurationKey(next) !== keys[to])
        throw new Error(`${alphabet[event]!.key} in configuration ${index}`);
    }
  }
});

test('both orders of every diamond, executed on machine and oracle, end the same', () => {
  for (const { configuration, labels } of diamonds(space, independence)) {
    const [a, b] = labels.map((label) => alphabet[space.labels[label]!.event]!);
    const ends = [
      [a!, b!],
      [b!, a!],
    ].map((order) => {
      let { snapshot } = space.configurations[configuration]!;
      let facts = factsAt[configuration]!;
      for (const { key, event } of order) {
        snapshot = interpreter.step(snapshot, event)!.snapshot;
        const decision = oracle.decide(facts, key as oracle.EventKey);
        if (decision.kind === 'unavailable')
          throw new Error(`The oracle closes ${key} in configuration ${configuration}.`);
        facts = decision.next;
      }
      return `${configurationKey(snapshot)} ${oracle.factsKey(facts)}`;
    });
    if (ends[0] !== ends[1])
      throw new Error(`${a!.key} and ${b!.key} in configuration ${configuration}: ${ends.join(' and ')}`);
  }
});
