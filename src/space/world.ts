import type { AnyActorRef, AnyMachineSnapshot, EventObject } from 'xstate';
import { ExplorationError } from './exploration-error.ts';
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
  /** Whether `cancel(id)` stops it: of timers with one id XState knows the last, until any of them fires. */
  readonly known: boolean;
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
  return `${key},${JSON.stringify([timers, finished.map((ref) => names.get(ref)).sort()])}`;
}

export function startWorld(interpreter: Interpreter, input: unknown): Passage {
  return settle(interpreter, interpreter.start(input), [], []);
}

/** What an event from outside does, or null if nothing takes it. It takes no time: timers stand where they stood. */
export function stepWorld(interpreter: Interpreter, world: World, event: EventObject): Passage | null {
  const taken = interpreter.step(world.snapshot, event);
  return taken && settle(interpreter, taken, world.timers, world.finished, world.snapshot);
}

/**
 * What happens when the next timer fires: the logical clock moves on to its time. It is a step even if no transition takes
 * the event, since the timer is gone then.
 */
export function fireTimer(interpreter: Interpreter, { snapshot, timers, finished }: World): Passage {
  const [next, ...others] = timers;
  if (!next) throw new Error('No timer runs.');
  const later = others.map((timer) => ({
    ...timer,
    known: timer.known && timer.id !== next.id,
    remaining: timer.remaining - next.remaining,
  }));
  const taken = interpreter.step(snapshot, next.event);
  return taken
    ? settle(interpreter, taken, later, finished, snapshot)
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
  before?: AnyMachineSnapshot,
): Passage {
  let { snapshot } = first;
  let { timers, sent } = carryOut(interpreter, first, running, finished, before);
  const microsteps = [...first.microsteps];
  const waiting = [...sent];
  let count = 0;
  for (let event = waiting.shift(); event && snapshot.status === 'active'; event = waiting.shift()) {
    if (++count > interpreter.patience) throw endless(snapshot, event, microsteps);
    const taken = interpreter.step(snapshot, event);
    if (!taken) continue;
    microsteps.push(...taken.microsteps);
    ({ timers, sent } = carryOut(interpreter, taken, timers, finished, snapshot));
    ({ snapshot } = taken);
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

function carryOut(
  interpreter: Interpreter,
  { snapshot, actions }: Taken,
  running: readonly Timer[],
  finished: readonly AnyActorRef[],
  before: AnyMachineSnapshot | undefined,
) {
  let timers = running;
  const sent: EventObject[] = [...firstSnapshots(snapshot, before, finished, actions)];
  for (const { type, params } of actions) {
    const { delay, id, event, to, sendId } = params ?? {};
    const toItself = type === 'xstate.raise' || (type === 'xstate.sendTo' && to === interpreter.self);
    if (toItself && typeof delay === 'number') {
      timers = withTimer(timers, {
        id: id as string | undefined,
        known: id !== undefined,
        event: event as EventObject,
        remaining: Math.max(0, delay),
      });
    } else if (type === 'xstate.sendTo' && toItself) {
      sent.push(event as EventObject);
    } else if (type === 'xstate.cancel') {
      timers = timers.filter((timer) => !(timer.known && timer.id === sendId));
    }
  }
  return { timers, sent };
}

/** An actor whose snapshots the machine hears reports its first one as soon as it starts. */
function firstSnapshots(
  { children }: AnyMachineSnapshot,
  before: AnyMachineSnapshot | undefined,
  finished: readonly AnyActorRef[],
  actions: readonly BuiltInAction[],
): readonly EventObject[] {
  const known: Readonly<Record<string, AnyActorRef>> = before?.children ?? {};
  return Object.entries<AnyActorRef | undefined>(children).flatMap(([id, ref]) => {
    const former = known[id];
    if (!ref || ref === former) return [];
    const stopped = actions.some(
      ({ type, params }) => type === 'xstate.stopChild' && (params as unknown) === former,
    );
    if (former && !stopped && !finished.includes(former)) throw startedTwice(id);
    const { _syncSnapshot: heard } = ref as unknown as { readonly _syncSnapshot?: boolean };
    return heard ? [{ type: `xstate.snapshot.${id}`, snapshot: ref.getSnapshot() } as EventObject] : [];
  });
}

/** Of timers due at one time the one set first fires first. */
function withTimer(running: readonly Timer[], timer: Timer): readonly Timer[] {
  const timers = running.map((each) => (each.id === timer.id ? { ...each, known: false } : each));
  const later = timers.findIndex(({ remaining }) => remaining > timer.remaining);
  return later === -1 ? [...timers, timer] : timers.toSpliced(later, 0, timer);
}

function endless(
  { machine }: AnyMachineSnapshot,
  { type }: EventObject,
  microsteps: readonly Microstep[],
): ExplorationError {
  const around = [...new Set(microsteps.slice(-100).flatMap(({ transitions }) => transitions))];
  return new ExplorationError(
    `Machine «${machine.id}» never comes to rest: it goes on sending itself «${type}», which sets off ${around.join(', ')}. ` +
      'Let the circle end.',
    { check: 'endless', where: around[0] ?? machine.id },
  );
}

function startedTwice(id: string): ExplorationError {
  return new ExplorationError(
    `An actor starts under the id «${id}» while another under that id still runs, which would go on unseen. Stop the first, ` +
      'or give each an id of its own.',
    { check: 'throws', where: id },
  );
}
