import { type AnyMachineSnapshot, assign, setup } from 'xstate';
import type { Sut } from '../../src/run/sut.ts';

/** A turnstile: a coin opens it for one push; when the input's number of people have passed, it closes for the day. */
export const turnstile = setup({
  types: {
    context: {} as { passed: number; limit: number },
    input: {} as { limit: number },
    events: {} as { type: 'coin' } | { type: 'push' },
  },
  actions: { count: assign({ passed: ({ context }) => context.passed + 1 }) },
  guards: { isLast: ({ context }) => context.passed + 1 === context.limit },
}).createMachine({
  id: 'turnstile',
  context: ({ input }) => ({ passed: 0, limit: input.limit }),
  initial: 'locked',
  states: {
    locked: { id: 'locked', on: { coin: 'open' } },
    open: {
      id: 'open',
      on: {
        push: [
          { guard: 'isLast', target: 'closed', actions: 'count' },
          { target: 'locked', actions: 'count' },
        ],
      },
    },
    closed: { id: 'closed', type: 'final' },
  },
});

interface Shown {
  readonly open: boolean;
  readonly passed: number;
}

/** A turnstile of its own: counts credits instead of having states. */
export class Turnstile {
  credit = 0;
  passed = 0;
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }
}

/**
 * What can be wrong with it: «banks» keeps a coin that comes when it is open already, «forgets» does not count the third
 * pass, «jams» is shut by a coin when it is open, «shares» gives a fork that is no copy.
 */
export type Fault = 'banks' | 'forgets' | 'jams' | 'shares';

export function systemWith(fault?: Fault) {
  const creditAfterCoin = (credit: number) => {
    if (fault === 'banks') return credit + 1;
    return fault === 'jams' && credit > 0 ? 0 : 1;
  };
  return {
    start: ({ limit }: { limit: number }) => new Turnstile(limit),
    send: (session: Turnstile, _event: object, key: string) => {
      if (session.passed === session.limit) return;
      if (key === 'coin') session.credit = creditAfterCoin(session.credit);
      if (key === 'push' && session.credit > 0) {
        session.credit -= 1;
        if (!(fault === 'forgets' && session.passed === 2)) session.passed += 1;
      }
    },
    observe: ({ credit, passed, limit }: Turnstile): Shown => ({
      open: credit > 0 && passed < limit,
      passed,
    }),
    fork: (session: Turnstile) =>
      fault === 'shares' ? session : Object.assign(new Turnstile(session.limit), session),
  };
}

export function expected(snapshot: AnyMachineSnapshot): Shown {
  return { open: snapshot.value === 'open', passed: snapshot.context.passed };
}

export function sutWith(fault?: Fault): Sut<Turnstile, Shown> {
  return { ...systemWith(fault), expected };
}
