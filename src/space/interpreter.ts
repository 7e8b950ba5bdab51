import {
  type ActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  createActor,
  createEmptyActor,
  type EventObject,
  fromTransition,
  type InspectionEvent,
} from 'xstate';
import { chartOf, transitionIds } from '../chart/index.ts';
import { ExplorationError } from './exploration-error.ts';

/** What one event did. */
export interface Taken {
  readonly snapshot: AnyMachineSnapshot;
  readonly microsteps: readonly Microstep[];
  /** XState's own actions in their order (`xstate.raise` and the like); actions of the user are not run. */
  readonly actions: readonly BuiltInAction[];
}

export interface Microstep {
  /** Chart ids of the declared transitions, in the order in which XState took them. */
  readonly transitions: readonly string[];
  readonly event: EventObject;
  readonly snapshot: AnyMachineSnapshot;
}

/** An action that XState itself would execute, with its parameters resolved. */
export interface BuiltInAction {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Runs a machine one event at a time, without an actor that lives on. */
export interface Interpreter {
  /** Stands for the machine where it sends events to itself. */
  readonly self: unknown;
  /** How the machine starts. */
  start(input: unknown): Taken;
  /**
   * What the event does, or null if no transition takes it. One without a target and without an action counts.
   * @param heeded that the guards of transitions without an event read the event here, so that any event can set them off
   */
  step(snapshot: AnyMachineSnapshot, event: EventObject, heeded?: boolean): Taken | null;
  /** The snapshot after an event, without a record of the way; an event that nothing takes leads to an equal one. */
  next(snapshot: AnyMachineSnapshot, event: EventObject): AnyMachineSnapshot;
}

/** After so many microsteps that one event set off, they are taken for endless. */
const ENDLESS = 10_000;

type Scope = ActorScope<AnyMachineSnapshot, EventObject>;

/**
 * Steps a machine with XState's own `transition`, and learns from its inspection which declared transitions each
 * microstep took. XState's function `transition` makes a scope for each call, which costs more than the transition itself;
 * here one scope serves all calls of a machine without actors. A test holds the two equal.
 * @param afterMicrostep called before XState goes on, with all actions so far
 */
export function interpreterOf(
  machine: AnyStateMachine,
  afterMicrostep?: (snapshot: AnyMachineSnapshot, actions: readonly BuiltInAction[]) => void,
): Interpreter {
  const idOf = transitionIds(machine);
  const chart = chartOf(machine);
  let microsteps: Microstep[] = [];
  let actions: BuiltInAction[] = [];
  const watch = (event: InspectionEvent) => {
    const microstep = microstepIn(event);
    if (!microstep) return;
    if (microsteps.length === ENDLESS) throw endless(machine, microsteps);
    microsteps.push({
      transitions: microstep.transitions.flatMap((definition) => idOf(definition) ?? []),
      event: microstep.event,
      snapshot: microstep.snapshot,
    });
    afterMicrostep?.(microstep.snapshot, actions);
  };
  const collect = (action: { readonly type: string; readonly params: unknown }) => {
    if (action.type.startsWith('xstate.')) actions.push(action as BuiltInAction);
  };
  // A machine that sends to its parent must have one.
  const self = createActor(
    fromTransition(() => undefined, undefined),
    { parent: createEmptyActor() },
  ) as unknown as Scope['self'];
  // Actors register in the system of their scope, so a machine that has any gets a system of its own for each call.
  const spawns =
    Object.keys(machine.implementations.actors).length > 0 ||
    chart.states.some(({ invokes }) => invokes.length > 0);
  const shared = scopeOf(self, watch, collect);
  const unwatched = scopeOf(self, null, () => {});
  const scope = () => (spawns ? scopeOf(self, watch, collect) : shared);
  const record = (run: () => AnyMachineSnapshot): Taken => {
    microsteps = [];
    actions = [];
    const snapshot = run();
    return { snapshot, microsteps, actions };
  };
  return {
    self,
    start: (input) => record(() => machine.getInitialSnapshot(scope(), input)),
    step: (snapshot, event, heeded = false) => {
      // What XState asks first too; most events are closed in most configurations. An error of an actor stops the machine
      // where nothing takes it.
      const closed = machine.getTransitionData(snapshot, event).length === 0;
      if (closed && !heeded && !event.type.startsWith('xstate.error.actor.')) return null;
      const taken = record(() => machine.transition(snapshot, event, scope()));
      return closed && heeded && taken.microsteps.length === 1 ? null : taken;
    },
    next: (snapshot, event) =>
      machine.transition(snapshot, event, spawns ? scopeOf(self, null, () => {}) : unwatched),
  };
}

function scopeOf(
  self: Scope['self'],
  watch: ((event: InspectionEvent) => void) | null,
  actionExecutor: Scope['actionExecutor'],
): Scope {
  const { system } = createEmptyActor();
  if (watch) system.inspect(watch);
  const nothing = () => {};
  return {
    self,
    id: '',
    sessionId: '',
    system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor,
  };
}

function endless(machine: AnyStateMachine, microsteps: readonly Microstep[]): ExplorationError {
  const around = [...new Set(microsteps.slice(-100).flatMap(({ transitions }) => transitions))];
  return new ExplorationError(
    `Machine «${machine.id}» never comes to rest: one event sets off more than ${ENDLESS} microsteps, which go on with ` +
      `${around.join(', ') || 'transitions that it does not declare'}. Let the circle of \`always\` or raised events end.`,
    { check: 'endless', where: around[0] ?? machine.id },
  );
}

interface InspectedMicrostep {
  readonly transitions: readonly AnyTransitionDefinition[];
  readonly snapshot: AnyMachineSnapshot;
  readonly event: EventObject;
}

/** XState reports the transitions of a microstep under a name that its types leave out. */
function microstepIn(event: InspectionEvent): InspectedMicrostep | null {
  if (event.type !== '@xstate.microstep') return null;
  if (!('_transitions' in event)) {
    throw new ExplorationError(
      'The copy of xstate that made this machine does not tell which transitions it takes. Expected XState 5.9 or newer.',
    );
  }
  return {
    transitions: event._transitions as InspectedMicrostep['transitions'],
    snapshot: event.snapshot as AnyMachineSnapshot,
    event: event.event as EventObject,
  };
}
