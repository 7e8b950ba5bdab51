import { assign, setup } from 'xstate';
import type { Sut } from '../../src/run/index.ts';

type Event = { type: 'code'; digits: string } | { type: 'close' };

/** The machine: a safe that takes no code for a minute after the third wrong one. */
export const machine = setup({
  types: {} as { context: { wrong: number }; events: Event },
  actions: {
    forget: assign({ wrong: 0 }),
    count: assign({ wrong: ({ context }) => context.wrong + 1 }),
  },
}).createMachine({
  id: 'safe',
  context: { wrong: 0 },
  initial: 'closed',
  states: {
    closed: {
      on: {
        code: [
          { guard: ({ event }) => event.digits === '2024', target: 'open', actions: 'forget' },
          { guard: ({ context }) => context.wrong === 2, target: 'blocked', actions: 'forget' },
          { actions: 'count' },
        ],
      },
    },
    open: { on: { close: 'closed' } },
    blocked: { after: { 60000: 'closed' } },
  },
});

/** The system, written separately; whoever tests it lets the minute pass. */
class Safe {
  tries = 3;
  open = false;

  enter(digits: string): void {
    if (this.open || this.tries === 0) return;
    this.open = digits === '2024';
    this.tries = this.open ? 3 : this.tries - 1;
  }

  close(): void {
    this.open = false;
  }

  minutePasses(): void {
    this.tries = 3;
  }
}

/** How the system is driven, and what it should show. */
export const sut: Sut<Safe, { open: boolean; blocked: boolean }> = {
  start: () => new Safe(),
  send: (safe, event: Event, key) => {
    if (key === 'after 60000 in safe.blocked') safe.minutePasses();
    else if (event.type === 'code') safe.enter(event.digits);
    else safe.close();
  },
  observe: ({ open, tries }) => ({ open, blocked: tries === 0 }),
  fork: (safe) => Object.assign(new Safe(), safe),
  expected: (snapshot) => ({ open: snapshot.matches('open'), blocked: snapshot.matches('blocked') }),
};

/** What the machine is explored with. */
export const tried = { cases: { code: [{ digits: '2024' }, { digits: '0000' }] } };
