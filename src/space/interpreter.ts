import {
  type ActorScope,
  type AnyActor,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  createActor,
  type EventObject,
  type InspectionEvent,
} from 'xstate';
import { transitionIds } from '../chart/index.ts';

/** What one event did. */
export interface Taken {
  readonly snapshot: AnyMachineSnapshot;
  readonly microsteps: readonly Microstep[];
}

export interface Microstep {
  /** Chart ids of the declared transitions, in the order in which XState took them. */
  readonly transitions: readonly string[];
  /** Ids of the states entered once the microstep is done, in no particular order. */
  readonly states: readonly string[];
  readonly event: EventObject;
  readonly snapshot: AnyMachineSnapshot;
}

/** Runs a machine one event at a time, without an actor that lives on. */
export interface Interpreter {
  /** How the machine starts. */
  start(input: unknown): Taken;
  /** What the event does, or null if no transition takes it. One without a target and without an action counts. */
  step(snapshot: AnyMachineSnapshot, event: EventObject): Taken | null;
  /** The snapshot after an event, without a record of the way; an event that nothing takes leads to an equal one. */
  next(snapshot: AnyMachineSnapshot, event: EventObject): AnyMachineSnapshot;
}

/**
 * Steps a machine with XState's own `transition`, and learns from its inspection which declared transitions each
 * microstep took. One actor, never started, lends every call its scope: XState's function `transition` makes one for
 * each call, which costs more than the transition itself. A test holds the two equal.
 * @param input any input with which the machine can start
 */
export function interpreterOf(machine: AnyStateMachine, input?: unknown): Interpreter {
  const idOf = transitionIds(machine);
  let microsteps: Microstep[] = [];
  const actor = createActor(machine, {
    input,
    inspect: (event) => {
      const microstep = microstepIn(event);
      if (microstep) {
        microsteps.push({
          transitions: microstep.transitions.flatMap((definition) => idOf(definition) ?? []),
          states: microstep.snapshot._nodes.map((node) => node.id),
          event: microstep.event,
          snapshot: microstep.snapshot,
        });
      }
    },
  });
  const scope = scopeOf(actor);
  const unwatched = scopeOf(createActor(machine, { input }));
  return {
    start: (given) => {
      microsteps = [];
      return { snapshot: machine.getInitialSnapshot(scope, given), microsteps };
    },
    step: (snapshot, event) => {
      // What XState asks first too; most events are closed in most configurations.
      if (machine.getTransitionData(snapshot, event).length === 0) return null;
      microsteps = [];
      return { snapshot: machine.transition(snapshot, event, scope), microsteps };
    },
    next: (snapshot, event) => machine.transition(snapshot, event, unwatched),
  };
}

/** The scope of an actor that does nothing but lend it. */
function scopeOf(actor: AnyActor): ActorScope<AnyMachineSnapshot, EventObject> {
  const { id, sessionId, system } = actor;
  const nothing = () => {};
  return {
    self: actor,
    id,
    sessionId,
    system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

interface InspectedMicrostep {
  readonly transitions: readonly AnyTransitionDefinition[];
  readonly snapshot: AnyMachineSnapshot;
  readonly event: EventObject;
}

/** XState reports the transitions of a microstep under a name that its types leave out. */
function microstepIn(event: InspectionEvent): InspectedMicrostep | null {
  if (event.type !== '@xstate.microstep' || !('_transitions' in event)) return null;
  return {
    transitions: event._transitions as InspectedMicrostep['transitions'],
    snapshot: event.snapshot as AnyMachineSnapshot,
    event: event.event as EventObject,
  };
}
