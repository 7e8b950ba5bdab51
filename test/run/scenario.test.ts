import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { pathBy, scenarioOf } from '../../src/run/index.ts';
import type { StateSpace } from '../../src/space/index.ts';
import { everySequence, space } from './turnstile.ts';
import { turnstile } from './turnstile-system.ts';

test('a scenario goes where an XState actor goes that gets its events', () => {
  for (const path of everySequence(5)) {
    const { input, start, moves } = scenarioOf(space, path);
    const actor = createActor(turnstile, { input: input as { limit: number } }).start();
    const gone = [actor.getSnapshot().value];
    const context = [actor.getSnapshot().context];
    const taken = moves.map(({ key }) => {
      const event = { type: key as 'coin' | 'push' };
      const can = actor.getSnapshot().can(event);
      actor.send(event);
      gone.push(actor.getSnapshot().value);
      context.push(actor.getSnapshot().context);
      return can;
    });
    expect([start.value, ...moves.map(({ after }) => after.value)]).toEqual(gone);
    expect([start.context, ...moves.map(({ after }) => after.context)]).toEqual(context);
    expect(moves.map((move) => move.taken)).toEqual(taken);
  }
});

test('an input or event that was not explored is named', () => {
  expect(() => pathBy(space, { limit: 7 }, [])).toThrow('not explored with the input { limit: 7 }');
  expect(() => pathBy(space, { limit: 2 }, ['kick'])).toThrow('not explored with the event «kick»');
});

test('a path that leaves the part that was explored is not taken for one that ends there', () => {
  const stopped = { message: 'More than 4 configurations.', growing: [] };
  const configurations = space.configurations.map((each) => (each.index < 4 ? each : { ...each, steps: [] }));
  const part: StateSpace = { ...space, configurations, stopped };
  const keys = ['coin', 'push', 'coin', 'push', 'coin'];
  expect(pathBy(part, { limit: 3 }, ['coin']).moves).toHaveLength(1);
  expect(() => pathBy(part, { limit: 3 }, keys)).toThrow('More than 4 configurations.');
});
