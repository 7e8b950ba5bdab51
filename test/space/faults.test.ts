import { describe, test } from 'vitest';
import { and, assign, createMachine, sendTo, setup } from 'xstate';
import { type Machine, names, refusal } from './refusal.ts';

describe('a guard that throws is named, with its configuration and the way there', () => {
  const machine = setup({
    types: {
      context: {} as { user?: { name: string } | undefined },
      events: {} as { type: 'open' | 'ask' | 'leave' },
    },
    guards: { isAnn: ({ context }) => context.user!.name === 'Ann', always: () => true },
  });

  test('at an event', () => {
    const message = refusal(
      machine.createMachine({
        id: 'door',
        context: { user: undefined },
        initial: 'shut',
        states: {
          shut: { on: { open: 'hall' } },
          hall: { on: { ask: { guard: 'isAnn', target: 'shut' }, leave: 'shut' } },
        },
      }),
    );
    names(message, 'isAnn', 'door.hall/ask/0', '"hall"', 'ask', 'reached by open', "reading 'name'");
  });

  test('within a composition', () => {
    const message = refusal(
      machine.createMachine({
        id: 'door',
        context: {},
        initial: 'shut',
        states: { shut: { on: { open: { guard: and(['always', 'isAnn']), target: 'hall' } } }, hall: {} },
      }),
    );
    names(message, 'isAnn', 'door.shut/open/0');
  });

  test('in an always transition, after the event has been taken', () => {
    const message = refusal(
      machine.createMachine({
        id: 'door',
        context: {},
        initial: 'shut',
        states: { shut: { on: { open: 'hall' } }, hall: { always: { guard: 'isAnn', target: 'shut' } } },
      }),
    );
    names(message, 'isAnn', 'door.hall/xstate.always/0');
  });

  test('that is not implemented', () => {
    const message = refusal(
      createMachine({
        id: 'door',
        initial: 'shut',
        states: { shut: { on: { open: { guard: 'missing', target: 'hall' } } }, hall: {} },
      }),
    );
    names(message, 'missing', 'not implemented', 'door.shut/open/0');
  });
});

describe('what a user’s function throws is told', () => {
  test('in assign', () => {
    const message = refusal(
      createMachine({
        id: 'm',
        context: {},
        on: {
          go: {
            actions: assign(() => {
              throw new Error('no luck');
            }),
          },
        },
      }),
    );
    names(message, 'no luck', 'go');
  });

  test('in a delay', () => {
    const message = refusal(
      setup({
        delays: {
          soon: () => {
            throw new Error('no clock');
          },
        },
      }).createMachine({
        id: 'm',
        initial: 'a',
        states: { a: { on: { go: 'b' } }, b: { after: { soon: 'a' } } },
      }),
    );
    names(message, 'no clock', 'go');
  });

  test('where the machine starts', () => {
    const message = refusal(
      setup({ types: { input: {} as { n: { of: number } }, context: {} as { n: number } } }).createMachine({
        id: 'm',
        context: ({ input }) => ({ n: input.n.of }),
      }),
    );
    names(message, '«m»', 'input', 'undefined', "reading 'n'");
  });

  test('where a message is sent to an actor that is not there', () => {
    const message = refusal(
      createMachine({ id: 'm', on: { go: { actions: sendTo('nobody', { type: 'x' }) } } }),
    );
    names(message, 'nobody', 'go');
  });
});

test('a machine of XState 4 is refused as such', () => {
  const nothing = () => {};
  const machine = {
    id: 'old',
    key: 'old',
    __xstatenode: true,
    config: {},
    states: {},
    initialState: { value: 'a' },
    transition: nothing,
    withConfig: nothing,
    withContext: nothing,
  };
  names(refusal(machine as unknown as Machine), 'XState 4', 'XState 5');
});

test('what is no machine is refused as such', () => {
  names(
    refusal({ id: 'config', initial: 'a', states: {} } as unknown as Machine),
    'machine',
    'createMachine',
  );
});

test('cases for an event that a machine does not know are refused', () => {
  const machine = createMachine({ id: 'm', on: { go: {} } });
  names(refusal(machine, { cases: { gone: [{}] } }), '«gone»', 'go');
});
