import { describe, expect, test } from 'vitest';
import { assign, createMachine, type EventObject, raise, sendTo, setup, stateIn } from 'xstate';
import { analysisOf } from '../../src/deg/analysis.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { explore } from '../../src/space/index.ts';
import { sizes, syntheticMachine } from '../bench/synthetic.ts';
import { edgeLines } from './compare.ts';

describe.each(subjects)('$id, learned', ({ id, machine, inputs, alphabet }) => {
  const exact = analysisOf(id).space;
  const fast = explore(machine, { inputs, alphabet, mode: 'fast', check: 'all' });

  test('has the very edges that XState computes one by one', () => {
    expect(fast.remarks[0]!.message).toMatch(/of (\d+) attempts all were made again/);
    expect(edgeLines(fast)).toEqual(edgeLines(exact));
  });

  test('tells the same transitions taken and states entered', () => {
    expect(fast.taken).toEqual(exact.taken);
    expect([...fast.entered].sort()).toEqual([...exact.entered].sort());
  });
});

test('a machine of a thousand configurations has the very edges that XState computes', () => {
  const machine = syntheticMachine(sizes[0]!);
  const fast = explore(machine, { mode: 'fast' });
  expect(fast.remarks[0]!.message).toMatch(/^Edges were learned/);
  expect(edgeLines(fast)).toEqual(edgeLines(explore(machine)));
});

type Given = { context: { n: number; list: number[] }; event: EventObject };
const counting = { context: { n: 0, list: [] as number[] } };

describe('what learning must hear of', () => {
  test.each([
    [
      'a guard that asks for another region',
      createMachine({
        type: 'parallel',
        states: {
          a: { initial: 'off', states: { off: { on: { on: 'on' } }, on: { on: { off: 'off' } } } },
          b: {
            initial: 'x',
            states: {
              x: { on: { go: { guard: stateIn({ a: 'on' }), target: 'y' } } },
              y: { on: { go: 'x' } },
            },
          },
        },
      }),
    ],
    [
      'transitions without an event in another region, and what they raise',
      setup({ types: {} as { context: { n: number; list: number[] } } }).createMachine({
        ...counting,
        type: 'parallel',
        states: {
          a: { initial: 'p', states: { p: { on: { go: 'q' } }, q: { on: { go: 'p' } } } },
          b: {
            initial: 'x',
            states: {
              x: {
                always: {
                  guard: ({ context }) => context.n === 2,
                  target: 'y',
                  actions: raise({ type: 'said' }),
                },
              },
              y: { on: { back: { target: 'x', actions: assign({ n: 0 }) } } },
            },
          },
          c: {
            on: {
              inc: {
                guard: ({ context }) => context.n < 2,
                actions: assign({ n: ({ context }) => context.n + 1 }),
              },
            },
          },
          d: {
            initial: 'quiet',
            states: { quiet: { on: { said: 'loud' } }, loud: { on: { back: 'quiet' } } },
          },
        },
      }),
    ],
    [
      'regions that are all done',
      createMachine({
        initial: 'both',
        states: {
          both: {
            type: 'parallel',
            states: {
              a: { initial: 'p', states: { p: { on: { a: 'q' } }, q: { type: 'final' } } },
              b: { initial: 'p', states: { p: { on: { b: 'q' } }, q: { type: 'final' } } },
            },
            onDone: 'over',
          },
          over: { on: { again: 'both' } },
        },
      }),
    ],
    [
      'a context that is read as a whole',
      setup({ types: {} as { context: { n: number; list: number[] } } }).createMachine({
        ...counting,
        on: {
          inc: {
            guard: ({ context }) => JSON.stringify({ ...context }).length < 24,
            actions: assign(({ context }) => ({ n: context.n + 1, list: [...context.list, context.n] })),
          },
          reset: { actions: assign({ n: 0, list: [] }) },
        },
      }),
    ],
    [
      'a key that the context does not have at first',
      createMachine({
        context: {},
        on: { set: { actions: assign({ late: 1 }) }, unset: { actions: assign({ late: 0 }) } },
      }),
    ],
  ])('%s', (_, machine) => {
    const fast = explore(machine, { mode: 'fast', check: 'all' });
    expect(fast.remarks[0]!.message).toMatch(/^Edges were learned/);
    expect(edgeLines(fast)).toEqual(edgeLines(explore(machine)));
  });
});

describe('what cannot be learned is computed by XState, with the reason', () => {
  let outside = 0;
  test.each([
    [
      'a guard that counts on its own',
      createMachine({
        initial: 'a',
        states: {
          a: { on: { go: { guard: () => outside++ % 3 === 0, target: 'b' } } },
          b: { on: { go: 'a' } },
        },
      }),
      /the event go does different things in one situation/,
    ],
    [
      'an assigner that reads itself',
      createMachine({
        context: { n: 0 },
        on: { go: { actions: assign(({ self }) => ({ n: self ? 1 : 2 })) } },
      }),
      /reads «self», at the event go/,
    ],
    [
      'a message to itself',
      createMachine({ on: { go: { actions: sendTo(({ self }) => self, { type: 'hello' }) } } }),
      /xstate\.sendTo, at the event go/,
    ],
    ['a timer', createMachine({ initial: 'a', states: { a: { after: { 10: 'b' } }, b: {} } }), /a timer in/],
    [
      'a guard of `always` that reads the event',
      createMachine({
        initial: 'a',
        states: {
          a: { on: { go: 'b' } },
          b: { always: { guard: ({ event }: Pick<Given, 'event'>) => event.type === 'back', target: 'a' } },
        },
      }),
      /a guard of `always` reads the event/,
    ],
  ])('%s', (_, machine, reason) => {
    const [remark] = explore(machine, { mode: 'fast' }).remarks;
    expect(remark!.message).toMatch(
      /^Every edge was computed by XState, since the machine cannot be learned/,
    );
    expect(remark!.message).toMatch(reason);
  });
});

test('a space that outgrows its budget says so, and which key of the context grows', () => {
  const machine = createMachine({
    context: { n: 0 },
    on: { inc: { actions: assign({ n: ({ context }) => context.n + 1 }) } },
  });
  const { stopped } = explore(machine, { mode: 'fast', budget: 500 });
  expect(stopped!.growing.map(({ key }) => key)).toEqual(['n']);
  expect(stopped!.message).toMatch(/more than 500 configurations/);
});
