import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { journey, observe } from '../../machines/index.ts';

test('a journey that its host has stopped takes nothing any more, and is asked for nothing', () => {
  const actor = createActor(journey, { input: { route: 'tver' } }).start();
  actor.send({ type: 'filing.opened' });
  const before = observe(actor.getSnapshot()).events;
  expect([before['home.chosen'], before['application.submitted']]).toEqual(['available', 'refused']);
  const stopped = observe(actor.stop().getSnapshot()).events;
  expect(Object.values(stopped).filter((answer) => answer === 'available' || answer === 'refused')).toEqual(
    [],
  );
});
