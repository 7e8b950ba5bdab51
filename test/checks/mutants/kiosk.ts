import { and, assign, not, or, setup } from 'xstate';

/** A visitor of a kiosk, as far as it asks. */
interface Visitor {
  readonly member: boolean;
  readonly paid: boolean;
  readonly barred: boolean;
  readonly guest: boolean;
}

/**
 * Lends books. Everybody may ask, and only the answer tells whether the guard held: a wrong one is seen by those alone who ask as the
 * right visitor.
 */
export const kiosk = setup({
  types: {} as {
    context: Visitor & { readonly lent: number };
    input: Visitor;
    events: { type: 'ask' } | { type: 'return' } | { type: 'leave' } | { type: 'complain' };
  },
  guards: {
    member: ({ context }) => context.member,
    paid: ({ context }) => context.paid,
    barred: ({ context }) => context.barred,
    guest: ({ context }) => context.guest,
    lending: ({ context }) => context.lent > 0,
  },
  actions: {
    lend: assign({ lent: ({ context }) => context.lent + 1 }),
    take: assign({ lent: ({ context }) => context.lent - 1 }),
  },
}).createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...input, lent: 0 }),
  initial: 'desk',
  states: {
    desk: {
      id: 'desk',
      on: {
        ask: [
          {
            guard: and([or([and(['member', 'paid']), 'guest']), not('barred'), not('lending')]),
            target: 'reading',
            actions: 'lend',
          },
          { target: 'refused' },
        ],
        leave: 'gone',
      },
    },
    reading: {
      id: 'reading',
      on: { return: { target: 'desk', actions: 'take' }, leave: { guard: not('lending'), target: 'gone' } },
    },
    refused: { id: 'refused', on: { complain: { guard: 'member', target: 'desk' }, leave: 'gone' } },
    gone: { id: 'gone', type: 'final' },
  },
});

const either = [true, false];

export const kioskInputs: readonly Visitor[] = either.flatMap((member) =>
  either.flatMap((paid) =>
    either.flatMap((barred) => either.map((guest) => ({ member, paid, barred, guest }))),
  ),
);

/** What the command line explores it with. */
export const kioskOptions = { inputs: kioskInputs };
