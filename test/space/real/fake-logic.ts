import type { ActorLogic, AnyEventObject, Snapshot } from 'xstate';

/** Makes a fake actor report; sent to it by a test. */
export type Order =
  | { readonly type: 'fake.done'; readonly output: unknown }
  | { readonly type: 'fake.error'; readonly error: unknown }
  | { readonly type: 'fake.snapshot'; readonly snapshot: Snapshot<unknown> };

const waiting: Snapshot<unknown> = { status: 'active', output: undefined, error: undefined };

/** Stands in for a promise, a callback, an observable or a machine: does nothing but what it is ordered to. */
export const fakeLogic: ActorLogic<Snapshot<unknown>, AnyEventObject> = {
  getInitialSnapshot: () => waiting,
  getPersistedSnapshot: (snapshot) => snapshot,
  transition: (snapshot, event) => {
    if (!isOrder(event)) return event.type === 'xstate.stop' ? stopped : snapshot;
    switch (event.type) {
      case 'fake.done':
        return { status: 'done', output: event.output, error: undefined };
      case 'fake.error':
        return { status: 'error', output: undefined, error: event.error };
      case 'fake.snapshot':
        return event.snapshot;
    }
  },
};

const stopped: Snapshot<unknown> = { status: 'stopped', output: undefined, error: undefined };

function isOrder(event: AnyEventObject): event is Order {
  return event.type.startsWith('fake.');
}
