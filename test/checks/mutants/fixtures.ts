import { and, assign, createMachine, not, or, setup } from 'xstate';

/** A door that can be locked while it is shut. */
export const door = createMachine({
  id: 'door',
  initial: 'open',
  states: {
    open: { id: 'open', on: { push: 'shut' } },
    shut: { id: 'shut', on: { pull: 'open', lock: 'locked' } },
    locked: { id: 'locked', type: 'final' },
  },
});

/** A gate that a ticket or a pass opens, but not after closing; it counts up to two. */
export const gate = setup({
  types: {} as {
    context: { ticket: boolean; pass: boolean; closed: boolean; count: number };
    input: { ticket: boolean; pass: boolean; closed: boolean };
    events: { type: 'enter' } | { type: 'leave' };
  },
  guards: {
    ticket: ({ context }) => context.ticket,
    pass: ({ context }) => context.pass,
    closed: ({ context }) => context.closed,
    compares: ({ context }, { key, op, value }: { key: 'count'; op: '<'; value: number }) =>
      op === '<' && context[key] < value,
  },
  actions: { count: assign({ count: ({ context }) => context.count + 1 }) },
}).createMachine({
  id: 'gate',
  context: ({ input }) => ({ ...input, count: 0 }),
  initial: 'outside',
  states: {
    outside: {
      id: 'outside',
      on: {
        enter: {
          guard: and([or(['ticket', 'pass']), not('closed')]),
          target: 'inside',
          actions: 'count',
        },
      },
    },
    inside: {
      id: 'inside',
      on: {
        leave: {
          guard: { type: 'compares', params: { key: 'count', op: '<', value: 2 } },
          target: 'outside',
        },
      },
    },
  },
});

export const gateInputs = [true, false].flatMap((ticket) =>
  [true, false].flatMap((pass) => [true, false].map((closed) => ({ ticket, pass, closed }))),
);

const piece = { on: { go: 'second' } };

/** Two regions that are one and the same piece. */
export const twins = createMachine({
  id: 'twins',
  type: 'parallel',
  states: {
    left: { initial: 'first', states: { first: piece, second: {} } },
    right: { initial: 'first', states: { first: piece, second: {} } },
  },
});
