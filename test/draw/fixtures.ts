import { type AnyStateMachine, and, createMachine, fromPromise, not, setup } from 'xstate';
import { longRussian, markup, strangeIds } from './fixtures-of-texts.ts';

const nested = createMachine({
  id: 'nested',
  initial: 'off',
  on: { BREAK: '.broken' },
  states: {
    off: { on: { TOGGLE: 'on' } },
    on: {
      initial: 'low',
      on: { TOGGLE: 'off', RESET: '.low', AGAIN: { target: 'on', reenter: true } },
      states: {
        low: { on: { MORE: 'middle' } },
        middle: { on: { MORE: 'high', LESS: 'low' } },
        high: {
          initial: 'calm',
          on: { LESS: 'middle' },
          states: { calm: { on: { HEAT: 'hot' } }, hot: { on: { CALM: '#nested.on', CUT: '#nested.off' } } },
        },
      },
    },
    broken: { type: 'final' },
  },
});

const parallel = createMachine({
  id: 'parallel',
  initial: 'editing',
  states: {
    editing: {
      type: 'parallel',
      onDone: 'saved',
      on: { JUMP: { target: ['.text.written', '.picture.placed'] } },
      states: {
        text: {
          initial: 'empty',
          states: { empty: { on: { WRITE: 'written' } }, written: { type: 'final' } },
        },
        picture: {
          initial: 'none',
          states: { none: { on: { PLACE: 'placed' } }, placed: { type: 'final' } },
        },
        clock: {},
      },
    },
    saved: {
      on: { AGAIN: 'editing', RESTORE: { target: ['editing.text.written', 'editing.picture.none'] } },
    },
  },
});

const history = createMachine({
  id: 'history',
  initial: 'playing',
  states: {
    playing: {
      initial: 'first',
      on: { PAUSE: 'paused' },
      states: {
        first: { on: { NEXT: 'second' } },
        second: { initial: 'a', states: { a: { on: { GO: 'b' } }, b: {} } },
        last: { type: 'history' },
        lastOfAll: { type: 'history', history: 'deep', target: 'second' },
      },
    },
    paused: { on: { PLAY: 'playing.last', RESUME: 'playing.lastOfAll', STOP: 'stopped' } },
    stopped: { type: 'final' },
  },
});

const staying = setup({
  actions: { count: () => {}, note: () => {}, shout: () => {} },
  guards: { isEven: () => true, isLate: () => false },
}).createMachine({
  id: 'staying',
  description: 'Everything that happens without leaving',
  initial: 'open',
  on: { PING: { actions: 'note' } },
  states: {
    open: {
      description: 'A state with rows, loops and a description that is somewhat longer',
      entry: ['note', 'shout'],
      exit: 'count',
      on: {
        TICK: { actions: 'count' },
        TOCK: [
          { guard: 'isEven', actions: ['count', 'note'] },
          { guard: and(['isLate', not('isEven')]), actions: 'shout' },
        ],
        LOOP: { target: 'open', reenter: true, actions: 'note' },
        LOOP_AGAIN: 'open',
        THIRD_LOOP: 'open',
        FOURTH_LOOP: { target: 'open', guard: 'isLate' },
        CLOSE: 'group',
      },
    },
    group: {
      initial: 'one',
      entry: 'note',
      on: {
        TICK: { actions: 'count' },
        SOMETHING_LONGER_THAN_THE_STATE: { actions: 'note' },
        ROUND: { target: 'group', reenter: true },
        ROUND_TWICE: { target: 'group', reenter: true, guard: 'isEven' },
      },
      states: {
        one: { on: { NEXT: 'two', OUT: '#staying.open' } },
        two: { on: { PING: { actions: 'note' }, BACK: 'one', OUT: '#staying.open' } },
      },
    },
  },
});

const automatic = setup({
  actors: { load: fromPromise(async () => 1) },
  guards: { isCached: () => false },
  delays: { patience: 5000 },
}).createMachine({
  id: 'automatic',
  initial: 'checking',
  states: {
    checking: { always: [{ guard: 'isCached', target: 'ready' }, { target: 'loading' }] },
    loading: {
      invoke: { id: 'loader', src: 'load', onDone: 'ready', onError: 'failed' },
      after: { 1000: { target: 'slow' }, patience: 'failed' },
    },
    slow: { on: { '*': 'ready' }, after: { patience: 'failed' } },
    failed: { on: { RETRY: 'loading' } },
    ready: { type: 'final' },
  },
});

/** A state inside which arrows also begin elsewhere than at the initial state. */
const entered = createMachine({
  id: 'entered',
  initial: 'waiting',
  on: { CORRECTED: '.corrected' },
  states: {
    waiting: { on: { ASKED: 'asked' } },
    corrected: { on: { ASKED: 'asked', MATCHED: 'waiting', DIFFERED: 'waiting' } },
    asked: { on: { MATCHED: 'waiting', DIFFERED: 'waiting' } },
  },
});

const tiny = createMachine({ id: 'tiny' });

/** Seven groups of six states each, and as many ways between them. */
const fifty = createMachine({
  id: 'fifty',
  initial: 'group0',
  states: { ...Object.fromEntries(numbered(7, 'group', group)), failed: { id: 'failed', type: 'final' } },
});

function group(number: number) {
  return {
    initial: 'state0',
    on: { NEXT_GROUP: `group${(number + 1) % 7}`, FAIL: '#failed' },
    states: Object.fromEntries(
      numbered(6, 'state', (index) => ({
        on: {
          NEXT: `state${(index + 1) % 6}`,
          ...(index % 3 === 1 && { SKIP: `#fifty.group${(number + 2) % 7}.state3` }),
          ...(index % 2 === 0 && { STAY: { actions: 'note' } }),
        },
      })),
    ),
  };
}

function numbered<T>(count: number, name: string, make: (index: number) => T): (readonly [string, T])[] {
  return Array.from({ length: count }, (_, index) => [`${name}${index}`, make(index)] as const);
}

/** One machine for each thing that a chart can hold, by name. */
export const fixtures: Readonly<Record<string, AnyStateMachine>> = {
  nested,
  parallel,
  history,
  staying,
  automatic,
  longRussian,
  markup,
  entered,
  tiny,
  strangeIds,
  fifty,
};
