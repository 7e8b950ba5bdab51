import { expect, test } from 'vitest';
import { getInitialSnapshot } from 'xstate';
import { observe } from '../../machines/index.ts';
import { startingContext } from '../../machines/model/context.ts';
import { model } from '../../machines/model/setup.ts';

const recording = { type: 'recordReasons', params: { application: 'none', filing: 'open' } } as const;

/** A machine of the model’s events in which one event is taken twice, and actions are written in both ways. */
const machine = model.createMachine({
  id: 'office',
  context: ({ input }) => startingContext(input),
  type: 'parallel',
  states: {
    desk: { on: { 'application.submitted': { actions: recording }, 'home.chosen': { actions: recording } } },
    shelf: {
      on: {
        'application.submitted': { actions: 'clearReasons' },
        'station.chosen': { actions: { type: 'clearReasons' } },
        'voting.closed': { actions: 'clearReasons' },
      },
    },
  },
});

test('an attempt is refused where any transition that takes it records reasons, and by nothing else (R-62, D-22)', () => {
  const { events } = observe(getInitialSnapshot(machine, { route: 'tver' }));
  expect(events['application.submitted']).toBe('refused');
  expect(events['home.chosen']).toBe('refused');
  expect(events['station.chosen']).toBe('available');
  expect(events['voting.closed']).toBe('available');
});
