import { assign, fromPromise, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

interface Order {
  readonly id: string;
  readonly total: number;
}

interface CheckoutContext {
  items: { sku: string; qty: number }[];
  order: Order | null;
  retries: number;
  error: string | null;
}

const visited: string[] = [];

/** A shop's checkout: promises, retries after a pause, a time limit. */
const machine = setup({
  types: {
    context: {} as CheckoutContext,
    events: {} as
      | { type: 'cart.add'; sku: string }
      | { type: 'cart.clear' }
      | { type: 'checkout' }
      | { type: 'pay'; method: 'card' | 'invoice' }
      | { type: 'cancel' }
      | { type: 'retry' },
    input: {} as { sku?: string } | undefined,
  },
  actors: {
    createOrder: fromPromise<Order, { items: CheckoutContext['items'] }>(async ({ input }) => {
      const response = await fetch('/orders', { method: 'POST', body: JSON.stringify(input.items) });
      return (await response.json()) as Order;
    }),
    charge: fromPromise<{ receipt: string }, { order: Order; method: string }>(async ({ input }) => {
      const response = await fetch(`/orders/${input.order.id}/charge?by=${input.method}`);
      return (await response.json()) as { receipt: string };
    }),
  },
  actions: {
    track: (_, params: { step: string }) => void visited.push(params.step),
    forget: assign({ order: null, error: null, retries: 0 }),
  },
  guards: {
    hasItems: ({ context }) => context.items.length > 0,
    mayRetry: ({ context }) => context.retries < 2,
  },
  delays: { backoff: ({ context }) => 1_000 * 2 ** context.retries, paymentLimit: 30_000 },
}).createMachine({
  id: 'checkout',
  context: ({ input }) => ({
    items: input?.sku ? [{ sku: input.sku, qty: 1 }] : [],
    order: null,
    retries: 0,
    error: null,
  }),
  initial: 'cart',
  on: { cancel: { target: '.cart', actions: 'forget' } },
  states: {
    cart: {
      on: {
        'cart.add': {
          guard: ({ context }) => context.items.length < 2,
          actions: assign({ items: ({ context, event }) => [...context.items, { sku: event.sku, qty: 1 }] }),
        },
        'cart.clear': { actions: assign({ items: [] }) },
        checkout: { guard: 'hasItems', target: 'ordering' },
      },
    },
    ordering: {
      entry: { type: 'track', params: { step: 'ordering' } },
      initial: 'requesting',
      onDone: 'paying',
      states: {
        requesting: {
          invoke: {
            src: 'createOrder',
            input: ({ context }) => ({ items: context.items }),
            onDone: { target: 'created', actions: assign({ order: ({ event }) => event.output }) },
            onError: [
              {
                guard: 'mayRetry',
                target: 'waiting',
                actions: assign({ retries: ({ context }) => context.retries + 1 }),
              },
              { target: '#failed', actions: assign({ error: ({ event }) => String(event.error) }) },
            ],
          },
        },
        waiting: { after: { backoff: 'requesting' }, on: { retry: 'requesting' } },
        created: { type: 'final' },
      },
    },
    paying: {
      initial: 'choosing',
      after: { paymentLimit: { target: 'cart', actions: 'forget' } },
      states: {
        choosing: { on: { pay: 'charging' } },
        charging: {
          invoke: {
            id: 'charge',
            src: 'charge',
            input: ({ context, event }) => ({
              order: context.order ?? { id: '', total: 0 },
              method: event.type === 'pay' ? event.method : 'card',
            }),
            onDone: '#paid',
            onError: { target: 'choosing', actions: assign({ error: 'The payment was declined' }) },
          },
        },
      },
    },
    failed: {
      id: 'failed',
      on: { retry: { target: 'ordering', actions: assign({ retries: 0, error: null }) } },
    },
    paid: { id: 'paid', type: 'final' },
  },
});

export const checkout: Fixture = {
  name: 'a checkout with promises and retries',
  machine,
  inputs: [undefined, { sku: 'book' }],
  events: [
    { type: 'cart.clear' },
    { type: 'checkout' },
    { type: 'cancel' },
    { type: 'retry' },
    ...[{ sku: 'pen' }].map((payload) => ({ type: 'cart.add', ...payload })),
    ...[{ method: 'card' }, { method: 'invoice' }].map((payload) => ({ type: 'pay', ...payload })),
  ],
  actors: {
    createOrder: { done: [{ id: 'o-1', total: 12 }], error: [new Error('502')] },
    charge: { done: [{ receipt: 'r-1' }], error: [new Error('declined')] },
  },
};
