import { describe, expect, test } from 'vitest';
import { assign, createMachine, setup } from 'xstate';
import { names, refusal } from './refusal.ts';

describe('a context that is no plain data is refused by the name of its key', () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  class Basket {
    readonly items = 1;
  }
  test.for<[string, unknown, string]>([
    ['a function', () => 1, 'function'],
    ['a Map', new Map(), 'Map'],
    ['a Set', new Set(), 'Set'],
    ['a Date', new Date(0), 'Date'],
    ['an instance of a class', new Basket(), 'Basket'],
    ['a cycle', cyclic, 'part of'],
    ['a symbol', Symbol('x'), 'symbol'],
  ])('%s', ([, value, word]) => {
    const message = refusal(createMachine({ id: 'm', context: { list: [{ held: value }] } }));
    names(message, 'context.list[0].held', word);
  });

  test('also where an event brings it', () => {
    const message = refusal(
      createMachine({
        id: 'm',
        context: { when: null as Date | null },
        on: { go: { actions: assign({ when: () => new Date(0) }) } },
      }),
    );
    names(message, 'context.when', 'Date', 'go');
  });
});

describe('a context that is changed in place is refused by the name of its key', () => {
  test('in assign', () => {
    const message = refusal(
      createMachine({
        types: {} as { context: { list: number[]; other: number } },
        id: 'm',
        context: { list: [], other: 1 },
        on: {
          add: {
            guard: ({ context }) => context.list.length < 3,
            actions: assign({
              list: ({ context }) => {
                context.list.push(1);
                return context.list;
              },
            }),
          },
        },
      }),
    );
    names(message, 'context.list', 'in place', 'copy');
    expect(message).not.toContain('context.other');
  });

  test('in a guard', () => {
    const message = refusal(
      createMachine({
        types: {} as { context: { asked: { times: number } } },
        id: 'm',
        context: { asked: { times: 0 } },
        on: { go: { guard: ({ context }) => context.asked.times++ > 5, actions: () => {} } },
      }),
    );
    names(message, 'context.asked', 'in place');
  });

  test('where the changed value is shared by all inputs', () => {
    const shared: number[] = [];
    const message = refusal(
      setup({ types: { context: {} as { list: number[] } } }).createMachine({
        id: 'm',
        context: () => ({ list: shared }),
        on: {
          add: {
            guard: () => shared.length < 3,
            actions: assign({
              list: ({ context }) => {
                context.list.push(1);
                return [...context.list];
              },
            }),
          },
        },
      }),
    );
    names(message, 'context.list', 'in place');
  });
});
