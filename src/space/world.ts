import type { AnyActorRef, AnyMachineSnapshot, EventObject } from 'xstate';
import type { BuiltInAction, Interpreter, Microstep, Taken } from './interpreter.ts';
import { actorNames, configurationKey } from './key.ts';

/** A snapshot together with what will happen to it by itself: timers that run, and actors that may report. */
export interface World {
  readonly snapshot: AnyMachineSnapshot;
  /** In the order in which they fire. */
  readonly timers: readonly Timer[];
  /** Actors that have reported their end while the state that holds them was not left. */
  readonly finished: readonly AnyActorRef[];
}

export interface Timer {
  readonly id: string | undefined;
  readonly event: EventObject;
  /** Milliseconds until it fires, if nothing cancels it. */
  readonly remaining: number;
}

/** Where an event leads, and the microsteps on the way. */
export interface Passage {
  readonly world: World;
  readonly microsteps: readonly Microstep[];
}

/** A text that is equal for two worlds exactly when nothing tells them apart. */
export function worldKey({ snapshot, timers, finished }: World): string {
  const key = configurationKey(snapshot);
  if (timers.length === 0 && finished.length === 0) return key;
  const names = actorNames(snapshot);
  return `${key},${JSON.stringify([timers, finished.map((ref) => names.get(ref))])}`;
}

export function startWorld(interpreter: Interpreter, input: unknown): Passage {
  return settle(interpreter, interpreter.start(input), [], []);
}

/** What an event from outside does, or null if nothing takes it. It takes no time: timers stand where they stood. */
export function stepWorld(
  interpreter: Interpreter,
  world: World,
  event: EventObject,
  heeded = false,
): Passage | null {
  const taken = interpreter.step(world.snapshot, event, heeded);
  return taken && settle(interpreter, taken, world.timers, world.finished);
}

/**
 * What happens when the next timer fires: the logical clock moves on to its time. It is a step even if no transition takes
 * the event, since the timer is gone then.
 */
export function fireTimer(interpreter: Interpreter, { snapshot, timers, finished }: World): Passage {
  const [next, ...others] = timers;
  if (!next) throw new Error('No timer runs.');
  const later = others.map((timer) => ({ ...timer, remaining: timer.remaining - next.remaining }));
  const taken = interpreter.step(snapshot, next.event);
  return taken
    ? settle(interpreter, taken, later, finished)
    : { world: { snapshot, timers: later, finished }, microsteps: [] };
}

/** What an actor's report does. After its last one it is finished, whether or not a transition takes it. */
export function report(
  interpreter: Interpreter,
  world: World,
  actor: AnyActorRef,
  event: EventObject,
  last: boolean,
): Passage | null {
  const before = last ? { ...world, finished: [...world.finished, actor] } : world;
  const passage = stepWorld(interpreter, before, event);
  return passage ?? (last ? { world: before, microsteps: [] } : null);
}

/** Carries out what the machine has asked of timers and of itself; events to itself come before any other. */
function settle(
  interpreter: Interpreter,
  first: Taken,
  running: readonly Timer[],
  finished: readonly AnyActorRef[],
): Passage {
  let { snapshot } = first;
  let { timers, sent } = carryOut(interpreter, first.actions, running);
  const microsteps = [...first.microsteps];
  const waiting = [...sent];
  for (let event = waiting.shift(); event && snapshot.status === 'active'; event = waiting.shift()) {
    const taken = interpreter.step(snapshot, event);
    if (!taken) continue;
    snapshot = taken.snapshot;
    microsteps.push(...taken.microsteps);
    ({ timers, sent } = carryOut(interpreter, taken.actions, timers));
    waiting.push(...sent);
  }
  const active = snapshot.status === 'active';
  const children = Object.values(snapshot.children);
  return {
    world: {
      snapshot,
      timers: active ? timers : [],
      finished: active ? finished.filter((ref) => children.includes(ref)) : [],
    },
    microsteps,
  };
}

function carryOut(interpreter: Interpreter, actions: readonly BuiltInAction[], running: readonly Timer[]) {
  let timers = running;
  const sent: EventObject[] = [];
  for (const { type, params } of actions) {
    const { delay, id, event, to, sendId } = params;
    const toItself = type === 'xstate.raise' || (type === 'xstate.sendTo' && to === interpreter.self);
    if (toItself && typeof delay === 'number') {
      timers = withTimer(timers, {
        id: id as string | undefined,
        event: event as EventObject,
        remaining: Math.max(0, delay),
      });
    } else if (type === 'xstate.sendTo' && toItself) {
      sent.push(event as EventObject);
    } else if (type === 'xstate.cancel') {
      timers = withoutTimer(timers, sendId);
    }
  }
  return { timers, sent };
}

/**
 * Of timers due at one time the one scheduled first fires first. XState's scheduler keeps the last timer of an id: an earlier
 * one under the same id goes on, but can no longer be cancelled.
 */
function withTimer(running: readonly Timer[], timer: Timer): readonly Timer[] {
  const timers = running.map((each) => (each.id === timer.id ? { ...each, id: undefined } : each));
  const later = timers.findIndex(({ remaining }) => remaining > timer.remaining);
  return later === -1 ? [...timers, timer] : timers.toSpliced(later, 0, timer);
}

function withoutTimer(timers: readonly Timer[], id: unknown): readonly Timer[] {
  return id === undefined ? timers : timers.filter((timer) => timer.id !== id);
}
