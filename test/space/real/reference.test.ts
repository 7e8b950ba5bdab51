import { describe, expect, test } from 'vitest';
import {
  type AnyActorLogic,
  type AnyEventObject,
  type AnyMachineSnapshot,
  createActor,
  createMachine,
  fromObservable,
  fromPromise,
  SimulatedClock,
} from 'xstate';
import { type Configuration, explore } from '../../../src/space/index.ts';
import { fixtures } from '../fixtures/index.ts';
import { disagreements } from './disagreements.ts';
import { fakeLogic, type Order } from './fake-logic.ts';
import { LogicalClock } from './logical-clock.ts';
import { realSpaceOf } from './real-space.ts';

/** The events that a machine receives from an actor that it invokes with `onSnapshot`. */
function received(logic: AnyActorLogic, orders: readonly Order[] = []): Promise<readonly AnyEventObject[]> {
  const events: AnyEventObject[] = [];
  const parent = createMachine({
    invoke: { id: 'child', src: logic, onDone: {}, onError: {}, onSnapshot: {} },
  });
  let root: unknown;
  const actor = createActor(parent, {
    inspect: (event) => {
      root ??= event.actorRef;
      if (event.type !== '@xstate.event' || event.actorRef !== root || event.event.type === 'xstate.init')
        return;
      events.push(event.event);
    },
  });
  actor.start();
  const child = Object.values(actor.getSnapshot().children)[0];
  for (const order of orders) child?.send(order as never);
  return new Promise((resolve) => setTimeout(() => resolve(events), 5));
}

/** Events without what an actor keeps for itself. */
function told(events: readonly AnyEventObject[]): unknown {
  return events.map(({ type, output, error, snapshot }) => {
    const { status, context } = (snapshot ?? {}) as Record<string, unknown>;
    return { type, output, error, status, context };
  });
}

const active = { status: 'active', output: undefined, error: undefined } as const;

describe('a fake actor reports as the logic that it stands for', () => {
  test('a promise that is fulfilled', async () => {
    const real = await received(fromPromise(async () => 7));
    expect(told(await received(fakeLogic, [{ type: 'fake.done', output: 7 }]))).toEqual(told(real));
    expect(real.map(({ type }) => type)).toEqual(['xstate.snapshot.child', 'xstate.done.actor.child']);
  });

  test('a promise that is rejected', async () => {
    const real = await received(fromPromise(() => Promise.reject('down')));
    expect(told(await received(fakeLogic, [{ type: 'fake.error', error: 'down' }]))).toEqual(told(real));
    expect(real.at(-1)).toMatchObject({ type: 'xstate.error.actor.child', error: 'down' });
  });

  test('an observable with values', async () => {
    const values = fromObservable(() => ({
      subscribe: (observer: unknown) => {
        const { next } = observer as { readonly next: (value: number) => void };
        setTimeout(() => [1, 2].forEach(next));
        return { unsubscribe: () => {} };
      },
    }));
    const orders = [1, 2].map((context): Order => {
      const snapshot = { ...active, context };
      return { type: 'fake.snapshot', snapshot };
    });
    expect(told(await received(fakeLogic, orders))).toEqual(told(await received(values)));
  });
});

test('the logical clock fires timers in the order of XState’s SimulatedClock', () => {
  for (const { name, machine } of fixtures.filter(({ name }) => name.includes('timer'))) {
    const seen = (clock: LogicalClock | SimulatedClock, move: () => boolean) => {
      const events: string[] = [];
      const actor = createActor(machine, {
        clock,
        inspect: (event) => void (event.type === '@xstate.event' && events.push(event.event.type)),
      });
      if (clock instanceof LogicalClock) clock.listenTo(actor);
      actor.start();
      for (let moved = 0; moved < 20 && move(); moved++);
      return events;
    };
    const logical = new LogicalClock();
    const ours = seen(logical, () => {
      const pending = logical.timers.length > 0;
      if (pending) logical.fireNext();
      return pending;
    });
    const simulated = new SimulatedClock();
    const theirs = seen(simulated, () => {
      // Far less than any fixture's delay, so that no two due times are passed at once.
      for (let step = 0; step < 100; step++) simulated.increment(10);
      return true;
    });
    expect(theirs.slice(0, ours.length), name).toEqual(ours);
  }
});

describe('the comparison sees', () => {
  const fixture = fixtures.find(({ name }) => name.startsWith('parallel regions'))!;
  const real = realSpaceOf(fixture);
  const space = explore(fixture.machine);
  const [first, ...others] = space.configurations;
  const differences = (change: Partial<Configuration>) =>
    disagreements(real, { ...space, configurations: [{ ...first!, ...change }, ...others] });
  // «both» is taken in two regions at once.
  const [both, ...rest] = [...first!.steps].sort((a, b) => b.transitions.length - a.transitions.length);

  test('no difference where there is none', () => {
    expect(differences({})).toEqual([]);
  });

  test.for<[string, Partial<Configuration>]>([
    ['a step that is missing', { steps: rest }],
    ['a step that leads elsewhere', { steps: [{ ...both!, to: 0 }, ...rest] }],
    [
      'transitions in another order',
      { steps: [{ ...both!, microsteps: [both!.transitions.toReversed()] }, ...rest] },
    ],
    [
      'microsteps that are taken apart',
      { steps: [{ ...both!, microsteps: both!.transitions.map((id) => [id]) }, ...rest] },
    ],
    ['a step that nothing takes', { steps: [...first!.steps, { ...both!, event: eventNamed('right') }] }],
    ['other states', { states: [] }],
    ['an end that is none', { done: true }],
    ['another context', { snapshot: { ...first!.snapshot, context: { n: 1 } } as AnyMachineSnapshot }],
  ])('%s', ([, change]) => {
    expect(differences(change)).toHaveLength(1);
  });

  function eventNamed(key: string): number {
    return space.alphabet.findIndex((entry) => entry.key === key);
  }
});
