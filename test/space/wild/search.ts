import { assign, fromPromise, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

/** A search box that waits until typing pauses, and drops an answer that comes too late. */
const machine = setup({
  types: {
    context: {} as { query: string; results: readonly string[] },
    events: {} as { type: 'typed'; query: string } | { type: 'cleared' },
  },
  actors: {
    search: fromPromise<readonly string[], { query: string }>(async ({ input, signal }) => {
      const response = await fetch(`/search?q=${input.query}`, { signal });
      return (await response.json()) as string[];
    }),
  },
  guards: { longEnough: ({ event }) => event.type === 'typed' && event.query.length > 1 },
}).createMachine({
  id: 'search',
  context: { query: '', results: [] },
  initial: 'idle',
  on: {
    typed: [
      {
        guard: 'longEnough',
        target: '.debouncing',
        reenter: true,
        actions: assign({ query: ({ event }) => event.query }),
      },
      { target: '.idle', actions: assign({ query: ({ event }) => event.query, results: [] }) },
    ],
    cleared: { target: '.idle', actions: assign({ query: '', results: [] }) },
  },
  states: {
    idle: {},
    debouncing: { after: { 300: 'searching' } },
    searching: {
      invoke: {
        src: 'search',
        input: ({ context }) => ({ query: context.query }),
        onDone: [
          { guard: ({ event }) => event.output.length === 0, target: 'empty' },
          { target: 'found', actions: assign({ results: ({ event }) => event.output }) },
        ],
        onError: 'failed',
      },
      after: { 5000: 'failed' },
    },
    found: {},
    empty: {},
    failed: { after: { 2000: 'searching' } },
  },
});

export const search: Fixture = {
  name: 'a search that waits until typing pauses',
  machine,
  events: [
    { type: 'typed', query: 'a' },
    { type: 'typed', query: 'ab' },
    { type: 'typed', query: 'abc' },
    { type: 'cleared' },
  ],
  actors: { search: { done: [[], ['abc']], error: ['500'] } },
};
