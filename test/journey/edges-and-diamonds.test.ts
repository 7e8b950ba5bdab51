import { test } from 'vitest';
import { transition } from 'xstate';
import { journey } from '../../machines/journey/machine.ts';
import { alphabet } from '../../machines/model/events.ts';
import { diamonds } from '../../src/paths/index.ts';
import { configurationKey, interpreterOf } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';
import { independence, space } from './journey-space.ts';
import { factsAt } from './oracle-beside.ts';

const interpreter = interpreterOf(journey);

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
