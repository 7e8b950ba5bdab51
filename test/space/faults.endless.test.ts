import { describe, expect, test } from 'vitest';
import { assign, createMachine, fromPromise, raise, sendTo, setup, spawnChild } from 'xstate';
import { explore } from '../../src/space/index.ts';
import { names, refusal } from './refusal.ts';

describe('a machine that never comes to rest is refused, and does not hang', () => {
  test('by always transitions', () => {
    const message = refusal(
      createMachine({
        id: 'm',
        initial: 'a',
        states: { a: { on: { go: 'b' } }, b: { always: 'c' }, c: { always: 'b' } },
      }),
    );
    names(message, '«m»', 'm.b/xstate.always/0', 'm.c/xstate.always/0');
  });

  test('by raised events', () => {
    const message = refusal(createMachine({ id: 'm', on: { go: { actions: raise({ type: 'go' }) } } }));
    names(message, '«m»', 'm/go/0');
  });

  test('by events that it sends to itself', () => {
    let sent = 0;
    const message = refusal(
      createMachine({
        id: 'm',
        on: {
          go: {
            actions: sendTo(
              ({ self }) => {
                // Ends a test that would never end.
                if (++sent > 100_000) throw new Error('Not noticed.');
                return self;
              },
              { type: 'go' },
            ),
          },
        },
      }),
    );
    names(message, '«m»', 'm/go/0');
  });

  test('where it starts', () => {
    const message = refusal(
      createMachine({ id: 'm', initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } }),
    );
    names(message, '«m»', 'm.a/xstate.always/0');
  });
});

describe('an unbounded machine stops at its budget', () => {
  test('and names the keys that grow, with their last values, and only those', () => {
    const machine = createMachine({
      types: {} as { context: { n: number; flag: boolean; log: readonly string[] } },
      id: 'm',
      context: { n: 0, flag: false, log: [] },
      on: {
        add: {
          actions: assign({ n: ({ context }) => context.n + 1, log: ({ context }) => [...context.log, 'x'] }),
        },
        flip: { actions: assign({ flag: ({ context }) => !context.flag }) },
      },
    });
    const { stopped, configurations } = explore(machine, { budget: 50 });
    expect(stopped?.growing.map(({ key }) => key)).toEqual(['n', 'log']);
    // Two configurations for each number, so fifty are used up at 25.
    expect(stopped?.growing[0]?.last).toEqual([23, 24, 25]);
    names(stopped?.message ?? '', '«m»', '50', 'n (', '25', 'log');
    expect(configurations.length).toBeGreaterThanOrEqual(50);
  });

  test('and says so where it is timers that grow, not the context', () => {
    const machine = createMachine({
      id: 'm',
      on: { go: { actions: raise({ type: 'bell' }, { delay: 100 }) }, bell: {} },
    });
    const { stopped } = explore(machine, { budget: 50 });
    expect(stopped?.growing).toEqual([]);
    names(stopped?.message ?? '', 'timer', 'bell');
  });

  test('and says so where it is actors that grow', () => {
    const machine = setup({ actors: { job: fromPromise(() => Promise.resolve()) } }).createMachine({
      id: 'm',
      on: { go: { actions: assign(({ spawn }) => void spawn('job') as never) } },
    });
    const { stopped } = explore(machine, { budget: 50 });
    names(stopped?.message ?? '', 'actor');
  });
});

test('an actor started under the id of one that still runs is refused: the first would run on, unseen', () => {
  const machine = setup({ actors: { job: fromPromise(() => Promise.resolve()) } }).createMachine({
    id: 'm',
    on: { go: { actions: spawnChild('job', { id: 'worker' }) } },
  });
  names(refusal(machine), '«worker»', 'go');
});
