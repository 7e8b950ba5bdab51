import { expect, test } from 'vitest';
import { assign, createMachine, fromPromise, setup } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { suiteFor } from '../../src/paths/index.ts';
import { explore } from '../../src/space/index.ts';
import { names, refusal } from './refusal.ts';

// What machines of others have shown.

test('payloads that read alike and are not the same stay two events', () => {
  const machine = createMachine({
    id: 'm',
    initial: 'a',
    states: {
      a: {
        on: {
          x: [
            { guard: ({ event }) => event.v === 1, target: 'b' },
            { guard: ({ event }) => event.v === '1', target: 'c' },
          ],
        },
      },
      b: {},
      c: {},
    },
  });
  const space = explore(machine, { cases: { x: [{ v: 1 }, { v: '1' }] } });
  expect(space.alphabet).toEqual([
    { key: 'x(v=1)', event: { type: 'x', v: 1 } },
    { key: 'x(v=1) #2', event: { type: 'x', v: '1' } },
  ]);
  // Of the two payloads one or the other guard holds.
  expect(suiteFor(space, chartOf(machine), 'transitions').unreachable).toEqual(['m.a/x/1 (guard false)']);
});

test('a copy of XState that does not tell its actions is refused', () => {
  // As XState was up to 5.18: it asks nobody to execute actions.
  const machine = createMachine({ id: 'old' });
  const silent = class {
    readonly config: unknown;
    constructor(config: unknown) {
      this.config = config;
    }
    getInitialSnapshot() {
      return {};
    }
  };
  const old: unknown = Object.assign(Object.create(machine), { constructor: silent });
  names(refusal(old as typeof machine), '«old»', '5.19');
});

test('a payload that is missing is named, and the machine is not said to be at fault', () => {
  const machine = createMachine({
    id: 'm',
    context: { a: '' },
    on: { x: { actions: assign({ a: ({ event }) => event.user.id }) } },
  });
  names(refusal(machine), 'x', '«user»', 'Give cases');
  const loading = setup({ actors: { load: fromPromise(() => Promise.resolve({ id: '' })) } }).createMachine({
    id: 'm',
    context: { a: '' },
    invoke: { src: 'load', onDone: { actions: assign({ a: ({ event }) => event.output.id }) } },
  });
  names(refusal(loading), 'load', 'not declared', 'actors');
});

test('reports declared for an actor that never lives are remarked on', () => {
  const machine = createMachine({ id: 'm', on: { x: {} } });
  const { remarks } = explore(machine, { actors: { laod: { done: [1] } } });
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining('«laod»')]);
});

test('what throws while a machine starts is told with the input', () => {
  const machine = createMachine({
    id: 'm',
    context: ({ input }) => ({ a: (input as { b: { c: number } }).b.c }),
  });
  names(refusal(machine, { inputs: [{ big: 1n }] }), '«m» does not start', 'big: 1n', 'Give inputs');
});

test('a start where nothing follows is entered all the same', () => {
  expect([...explore(createMachine({ id: 'm' })).entered]).toEqual(['m']);
});

test('an assigner that throws is told alike in fast mode', () => {
  const machine = createMachine({
    id: 'm',
    context: { list: null as null | number[] },
    on: { x: { actions: assign({ list: ({ context }) => [...(context.list as number[])] }) } },
  });
  expect(refusal(machine, { mode: 'fast' })).toBe(refusal(machine));
});
