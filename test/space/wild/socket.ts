import { assign, fromCallback, sendTo, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

/** A web socket: a callback actor, a backoff that grows to a limit, a heartbeat that expects an answer. */
const machine = setup({
  types: {
    context: {} as { attempt: number; url: string },
    events: {} as
      | { type: 'connect' | 'disconnect' }
      | { type: 'socket.open' | 'socket.closed' | 'socket.pong' }
      | { type: 'send'; text: string },
    input: {} as { url: string },
  },
  actors: {
    socket: fromCallback<{ type: 'ping' } | { type: 'write'; text: string }, { url: string }>(
      ({ sendBack, receive, input }) => {
        const socket = new WebSocket(input.url);
        socket.onopen = () => sendBack({ type: 'socket.open' });
        socket.onclose = () => sendBack({ type: 'socket.closed' });
        receive((event) => socket.send(event.type === 'ping' ? 'ping' : event.text));
        return () => socket.close();
      },
    ),
  },
  delays: { backoff: ({ context }) => Math.min(8_000, 1_000 * 2 ** context.attempt) },
}).createMachine({
  id: 'connection',
  context: ({ input }) => ({ attempt: 0, url: input.url }),
  initial: 'offline',
  states: {
    offline: { on: { connect: 'session' } },
    session: {
      initial: 'connected',
      invoke: {
        id: 'socket',
        src: 'socket',
        input: ({ context }) => ({ url: context.url }),
        onError: 'waiting',
      },
      on: {
        disconnect: 'offline',
        'socket.closed': 'waiting',
        send: { actions: sendTo('socket', ({ event }) => ({ type: 'write', text: event.text })) },
      },
      states: {
        connected: {
          initial: 'opening',
          after: { 60000: '#connection.waiting' },
          states: {
            opening: {
              after: { 10000: '#connection.waiting' },
              on: { 'socket.open': { target: 'open', actions: assign({ attempt: 0 }) } },
            },
            open: { after: { 25000: 'checking' } },
            checking: {
              entry: sendTo('socket', { type: 'ping' }),
              on: { 'socket.pong': 'open' },
              after: { 5000: '#connection.waiting' },
            },
          },
        },
      },
    },
    waiting: {
      entry: assign({ attempt: ({ context }) => Math.min(4, context.attempt + 1) }),
      on: { disconnect: 'offline', connect: 'session' },
      after: {
        backoff: [{ guard: ({ context }) => context.attempt < 4, target: 'session' }, { target: 'offline' }],
      },
    },
  },
});

export const socket: Fixture = {
  name: 'a web socket that connects again with backoff',
  machine,
  inputs: [{ url: 'wss://example.org' }],
  events: [{ type: 'connect' }, { type: 'disconnect' }, { type: 'send', text: 'hello' }],
  actors: {
    socket: {
      messages: ['socket.open', 'socket.closed', 'socket.pong'].map((type) => ({ type })),
      error: ['refused'],
    },
  },
};
