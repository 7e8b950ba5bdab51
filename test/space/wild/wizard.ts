import { and, assign, fromCallback, fromPromise, not, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

type Field = 'name' | 'email';

/** A form in steps: validation, a callback that watches the network, a draft that is saved after a pause. */
const machine = setup({
  types: {
    context: {} as { values: Record<Field, string>; errors: Partial<Record<Field, string>>; online: boolean },
    events: {} as
      | { type: 'change'; field: Field; value: string }
      | { type: 'next' | 'back' | 'submit' | 'net.online' | 'net.offline' },
  },
  actors: {
    network: fromCallback(({ sendBack }) => {
      const online = () => sendBack({ type: 'net.online' });
      globalThis.addEventListener('online', online);
      return () => globalThis.removeEventListener('online', online);
    }),
    save: fromPromise<void, { values: Record<Field, string> }>(async ({ input }) => {
      localStorage.setItem('draft', JSON.stringify(input.values));
    }),
  },
  guards: {
    hasName: ({ context }) => context.values.name !== '',
    hasEmail: ({ context }) => context.values.email.includes('@'),
    online: ({ context }) => context.online,
  },
}).createMachine({
  id: 'wizard',
  context: { values: { name: '', email: '' }, errors: {}, online: true },
  type: 'parallel',
  invoke: { src: 'network' },
  on: {
    'net.online': { actions: assign({ online: true }) },
    'net.offline': { actions: assign({ online: false }) },
  },
  states: {
    step: {
      initial: 'name',
      on: {
        change: {
          actions: assign({
            values: ({ context, event }) => ({ ...context.values, [event.field]: event.value }),
            errors: ({ context, event }) => ({ ...context.errors, [event.field]: undefined }),
          }),
        },
      },
      states: {
        name: {
          on: {
            next: [
              { guard: 'hasName', target: 'email' },
              { actions: assign({ errors: ({ context }) => ({ ...context.errors, name: 'required' }) }) },
            ],
          },
        },
        email: {
          on: {
            back: 'name',
            next: [
              { guard: 'hasEmail', target: 'review' },
              { actions: assign({ errors: ({ context }) => ({ ...context.errors, email: 'invalid' }) }) },
            ],
          },
        },
        review: {
          on: {
            back: 'email',
            submit: {
              guard: and(['online', not(({ context }) => context.values.name === '')]),
              target: 'sent',
            },
          },
        },
        sent: { type: 'final' },
      },
    },
    draft: {
      initial: 'clean',
      states: {
        clean: { on: { change: 'dirty' } },
        dirty: { on: { change: { target: 'dirty', reenter: true } }, after: { 800: 'saving' } },
        saving: {
          invoke: {
            src: 'save',
            input: ({ context }) => ({ values: context.values }),
            onDone: 'clean',
            onError: 'dirty',
          },
        },
      },
    },
  },
});

export const wizard: Fixture = {
  name: 'a form wizard with validation and callbacks',
  machine,
  events: [
    ...['next', 'back', 'submit'].map((type) => ({ type })),
    ...[
      { field: 'name', value: 'Ann' },
      { field: 'email', value: 'ann@example.org' },
    ].map((payload) => ({ type: 'change', ...payload })),
  ],
  actors: {
    network: { messages: [{ type: 'net.online' }, { type: 'net.offline' }] },
    save: { done: [undefined], error: ['full'] },
  },
};
