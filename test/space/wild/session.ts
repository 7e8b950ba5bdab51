import { assign, fromPromise, raise, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

interface Token {
  readonly value: string;
  readonly expiresIn: number;
}

/** Signing in: a token that is refreshed before it expires, sign-out in every tab, and a limit of attempts. */
const machine = setup({
  types: {
    context: {} as { token: Token | null; attempts: number; reason: string | null },
    events: {} as
      | { type: 'signIn'; password: string }
      | { type: 'signOut' }
      | { type: 'activity' }
      | { type: 'idle' },
  },
  actors: {
    authenticate: fromPromise<Token, { password: string }>(() => Promise.reject(new Error('offline'))),
    refresh: fromPromise<Token, { token: Token | null }>(() => Promise.reject(new Error('offline'))),
  },
  delays: { beforeExpiry: ({ context }) => ((context.token?.expiresIn ?? 0) - 30) * 1_000 },
}).createMachine({
  id: 'session',
  context: { token: null, attempts: 0, reason: null },
  initial: 'signedOut',
  states: {
    signedOut: {
      entry: assign({ token: null }),
      on: {
        signIn: [
          { guard: ({ context }) => context.attempts >= 2, target: 'locked' },
          { target: 'signingIn' },
        ],
      },
    },
    locked: { after: { 900000: { target: 'signedOut', actions: assign({ attempts: 0 }) } } },
    signingIn: {
      invoke: {
        src: 'authenticate',
        input: ({ event }) => ({ password: event.type === 'signIn' ? event.password : '' }),
        onDone: {
          target: 'signedIn',
          actions: assign({ token: ({ event }) => event.output, attempts: 0, reason: null }),
        },
        onError: {
          target: 'signedOut',
          actions: assign({
            attempts: ({ context }) => context.attempts + 1,
            reason: ({ event }) => (event.error as Error).message,
          }),
        },
      },
      on: { signOut: 'signedOut' },
    },
    signedIn: {
      type: 'parallel',
      on: {
        signOut: { target: 'signedOut', actions: assign({ reason: 'by user' }) },
        idle: { target: 'signedOut', actions: assign({ reason: 'idle' }) },
      },
      states: {
        token: {
          initial: 'fresh',
          states: {
            fresh: { after: { beforeExpiry: 'refreshing' } },
            refreshing: {
              invoke: {
                src: 'refresh',
                input: ({ context }) => ({ token: context.token }),
                onDone: { target: 'fresh', actions: assign({ token: ({ event }) => event.output }) },
                onError: { target: '#session.signedOut', actions: assign({ reason: 'expired' }) },
              },
            },
          },
        },
        user: {
          initial: 'active',
          states: {
            active: { on: { activity: { target: 'active', reenter: true } }, after: { 300000: 'away' } },
            away: {
              entry: raise({ type: 'idle' }, { id: 'idle', delay: 60_000 }),
              on: { activity: 'active' },
            },
          },
        },
      },
    },
  },
});

export const session: Fixture = {
  name: 'a sign-in with a refresh timer',
  machine,
  events: [{ type: 'signIn', password: 'x' }, { type: 'signOut' }, { type: 'activity' }],
  actors: {
    authenticate: { done: [{ value: 't', expiresIn: 330 }], error: [new Error('wrong password')] },
    refresh: { done: [{ value: 't', expiresIn: 330 }], error: [new Error('revoked')] },
  },
};
