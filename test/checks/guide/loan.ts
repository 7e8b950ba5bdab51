import { assign, setup } from 'xstate';

/** The loan of a book: two weeks, longer if it is renewed in time. */
export const loan = setup({
  types: {} as {
    context: { reasons: readonly string[] };
    events: { type: 'lent' | 'renewed' | 'returned' | 'writtenOff' };
  },
  delays: { twoWeeks: 14 * 24 * 60 * 60 * 1000 },
  actions: {
    refuse: assign({ reasons: ['overdue'] }),
    forget: assign({ reasons: [] }),
  },
}).createMachine({
  id: 'loan',
  context: { reasons: [] },
  initial: 'onShelf',
  states: {
    onShelf: { on: { lent: 'lent' } },
    lent: {
      on: { returned: 'onShelf', renewed: { target: 'lent', reenter: true } },
      after: { twoWeeks: 'overdue' },
    },
    overdue: {
      on: {
        returned: { target: 'onShelf', actions: 'forget' },
        renewed: { actions: 'refuse' },
        writtenOff: 'gone',
      },
    },
    gone: { type: 'final' },
  },
});
