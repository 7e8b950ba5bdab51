import { assign, createMachine } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

/** A crossing: nested timers, a pedestrian's button, a power cut that remembers where it was. */
const machine = createMachine({
  types: {} as {
    context: { asked: boolean };
    events: { type: 'button' } | { type: 'power.out' } | { type: 'power.back' };
  },
  id: 'crossing',
  context: { asked: false },
  initial: 'working',
  states: {
    working: {
      initial: 'green',
      on: { 'power.out': 'dark', button: { actions: assign({ asked: true }) } },
      states: {
        last: { type: 'history', history: 'deep' },
        green: {
          after: { 30000: 'yellow', 10000: { guard: ({ context }) => context.asked, target: 'yellow' } },
        },
        yellow: { after: { 3000: 'red' } },
        red: {
          initial: 'walk',
          exit: assign({ asked: false }),
          onDone: 'green',
          states: {
            walk: { after: { 8000: 'blinking' } },
            blinking: { after: { 2000: 'stop' } },
            stop: { type: 'final' },
          },
        },
      },
    },
    dark: {
      initial: 'off',
      states: { off: { after: { 500: 'on' } }, on: { after: { 500: 'off' } } },
      on: { 'power.back': 'working.last' },
    },
  },
});

export const lights: Fixture = {
  name: 'traffic lights with nested timers',
  machine,
  events: [{ type: 'button' }, { type: 'power.out' }, { type: 'power.back' }],
};
