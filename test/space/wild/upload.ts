import {
  type ActorRefFrom,
  assign,
  createMachine,
  type DoneActorEvent,
  type ErrorActorEvent,
  enqueueActions,
  fromPromise,
  sendTo,
  setup,
  stopChild,
} from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

const uploadFile = fromPromise<{ url: string }, { name: string }>(async ({ input }) => {
  const response = await fetch(`/files/${input.name}`, { method: 'PUT' });
  return { url: response.url };
});

const preview = createMachine({ initial: 'idle', states: { idle: { on: { refresh: 'drawn' } }, drawn: {} } });

type Upload = {
  readonly name: string;
  readonly ref: ActorRefFrom<typeof uploadFile>;
  readonly state: 'busy' | 'done';
};

/** Uploads: an actor for each file, kept in the context; one child machine besides. */
const machine = setup({
  types: {
    context: {} as { uploads: readonly Upload[]; failed: number },
    events: {} as
      | { type: 'file.added'; name: string }
      | { type: 'file.removed'; name: string }
      | { type: 'close' }
      | DoneActorEvent<{ url: string }>
      | ErrorActorEvent,
  },
  actors: { uploadFile, preview },
}).createMachine({
  id: 'uploads',
  context: { uploads: [], failed: 0 },
  invoke: { id: 'preview', src: 'preview' },
  initial: 'open',
  states: {
    open: {
      on: {
        'file.added': {
          guard: ({ context, event }) => !context.uploads.some(({ name }) => name === event.name),
          actions: assign({
            uploads: ({ context, event, spawn }) => [
              ...context.uploads,
              {
                name: event.name,
                ref: spawn('uploadFile', { id: `upload-${event.name}`, input: { name: event.name } }),
                state: 'busy',
              },
            ],
          }),
        },
        'file.removed': {
          actions: [
            stopChild(({ event }) => `upload-${event.name}`),
            assign({
              uploads: ({ context, event }) => context.uploads.filter(({ name }) => name !== event.name),
            }),
          ],
        },
        'xstate.done.actor.*': {
          actions: [
            assign({
              uploads: ({ context, event }) =>
                context.uploads.map((upload) =>
                  upload.ref.id === event.actorId ? { ...upload, state: 'done' } : upload,
                ),
            }),
            sendTo('preview', { type: 'refresh' }),
          ],
        },
        'xstate.error.actor.*': {
          actions: enqueueActions(({ enqueue, context }) => {
            if (context.failed < 1) enqueue.assign({ failed: context.failed + 1 });
          }),
        },
        close: 'closing',
      },
    },
    closing: {
      always: {
        guard: ({ context }) => context.uploads.every(({ state }) => state === 'done'),
        target: 'closed',
      },
      after: { 10000: 'closed' },
      on: {
        'xstate.done.actor.*': {
          actions: assign({
            uploads: ({ context, event }) =>
              context.uploads.map((upload) =>
                upload.ref.id === event.actorId ? { ...upload, state: 'done' } : upload,
              ),
          }),
        },
        'xstate.error.actor.*': 'closed',
      },
    },
    closed: { type: 'final' },
  },
});

export const upload: Fixture = {
  name: 'an upload with an actor for each file',
  machine,
  events: [
    ...['a', 'b'].flatMap((name) => [
      { type: 'file.added', name },
      { type: 'file.removed', name },
    ]),
    { type: 'close' },
  ],
  // The preview is never told to have ended.
  actors: { uploadFile: { done: [{ url: '/f' }], error: ['413'] }, preview: {} },
};
