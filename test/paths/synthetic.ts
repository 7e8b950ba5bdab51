import { and, assign, not, or, setup, stateIn } from 'xstate';
import { compares } from '../../src/paths/index.ts';
import { explore } from '../../src/space/index.ts';

/**
 * A machine of about a thousand configurations whose structure is varied: regions that go on and back, counters that only
 * grow, guards of several literals, and ends that are final.
 */
export const loan = setup({
  types: {
    context: {} as { readonly revisions: number; readonly attempts: number; readonly rating: number },
    events: {} as { readonly type: string },
  },
  guards: {
    compares,
    insured: stateIn('#insured'),
    confirmed: stateIn('#confirmed'),
    signed: stateIn('#signed'),
    paid: stateIn('#authorised'),
    rated: ({ context }) => context.rating > 0,
  },
  actions: {
    revise: assign({ revisions: ({ context }) => context.revisions + 1 }),
    attempt: assign({ attempts: ({ context }) => context.attempts + 1 }),
    rate: assign({ rating: ({ context }) => context.rating + 1 }),
  },
}).createMachine({
  id: 'loan',
  context: { revisions: 0, attempts: 0, rating: 0 },
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      on: {
        grant: {
          guard: and(['confirmed', 'signed', or(['paid', and(['insured', 'rated'])])]),
          target: 'granted',
        },
        withdraw: { guard: not('signed'), target: 'withdrawn' },
        rate: { guard: { type: 'compares', params: { key: 'rating', op: '<', value: 2 } }, actions: 'rate' },
      },
      states: {
        contract: {
          initial: 'draft',
          states: {
            draft: { on: { submit: 'submitted' } },
            submitted: {
              on: {
                revise: {
                  guard: { type: 'compares', params: { key: 'revisions', op: '<', value: 2 } },
                  target: 'draft',
                  actions: 'revise',
                },
                sign: { guard: or(['confirmed', 'insured']), target: 'signed' },
              },
            },
            signed: { id: 'signed' },
          },
        },
        identity: {
          initial: 'unknown',
          states: {
            unknown: { on: { identify: 'pending' } },
            pending: {
              on: {
                confirm: 'confirmed',
                reject: { target: 'unknown', actions: 'attempt' },
              },
              always: {
                guard: { type: 'compares', params: { key: 'attempts', op: '>=', value: 2 } },
                target: 'barred',
              },
            },
            confirmed: { id: 'confirmed', on: { expire: { guard: not('signed'), target: 'unknown' } } },
            barred: {},
          },
        },
        payment: {
          initial: 'none',
          states: {
            none: { on: { authorise: { guard: and(['confirmed', not('insured')]), target: 'authorised' } } },
            authorised: { id: 'authorised', on: { release: 'none' } },
          },
        },
        insurance: {
          initial: 'without',
          states: {
            without: { on: { insure: 'insured' } },
            insured: { id: 'insured', on: { uninsure: { guard: not('signed'), target: 'without' } } },
          },
        },
      },
    },
    granted: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});

const events = [
  'grant',
  'withdraw',
  'rate',
  'submit',
  'revise',
  'sign',
  'identify',
  'confirm',
  'reject',
  'expire',
  'authorise',
  'release',
  'insure',
  'uninsure',
];

export function exploreLoan() {
  return explore(loan, {
    inputs: [undefined],
    alphabet: events.map((type) => ({ key: type, event: { type } })),
  });
}
