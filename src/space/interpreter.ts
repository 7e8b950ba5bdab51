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
import { answers, eventIsHeeded } from './evaluations.ts';
import { ExplorationError } from './exploration-error.ts';
import { notPreempted } from './preemption.ts';

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
  readonly params: Readonly<Record<string, unknown>> | undefined;
}

/** Runs a machine one event at a time, without an actor that lives on. */
export interface Interpreter {
  /** The microsteps of the last step, also where it was broken off by an error. */
  readonly underway: readonly Microstep[];
  /** Stands for the machine where it sends events to itself. */
  readonly self: unknown;
  /** After so many microsteps, or events to itself, that one event set off, they are taken for endless. */
  readonly patience: number;
  /** How the machine starts. */
  start(input: unknown): Taken;
  /** What the event does, or null if no transition takes it. One without a target and without an action counts. */
  step(snapshot: AnyMachineSnapshot, event: EventObject): Taken | null;
  /** The snapshot after an event, without a record of the way; an event that nothing takes leads to an equal one. */
  next(snapshot: AnyMachineSnapshot, event: EventObject): AnyMachineSnapshot;
}

const PATIENCE = 10_000;

/** The names of actors in XState's system of actors, which its types leave out. */
interface Registry {
  _set(systemId: string, ref: unknown): void;
  _unregister(ref: unknown): void;
}

type Scope = ActorScope<AnyMachineSnapshot, EventObject>;

/**
 * Steps a machine with XState's own `transition`, and learns from its inspection which declared transitions each
 * microstep took. XState's function `transition` makes a scope for each call, which costs more than the transition itself;
 * here one scope serves all calls of a machine without actors. A test holds the two equal.
 * @param afterMicrostep called before XState goes on, with all actions so far
 * @param patience microsteps of one event after which they are taken for endless
 */
export function interpreterOf(
  machine: AnyStateMachine,
  afterMicrostep?: (snapshot: AnyMachineSnapshot, actions: readonly BuiltInAction[]) => void,
  patience = PATIENCE,
): Interpreter {
  refuseOldXState(machine);
  const idOf = transitionIds(machine);
  const chart = chartOf(machine);
  let microsteps: Microstep[] = [];
  let actions: BuiltInAction[] = [];
  let current: AnyMachineSnapshot | undefined;
  const watch = (event: InspectionEvent) => {
    const microstep = microstepIn(event);
    if (!microstep) return;
    if (microsteps.length === patience) throw endless(machine, microsteps, patience);
    const before = microsteps.at(-1)?.snapshot ?? current;
    const taken = before ? notPreempted(microstep.transitions, before) : microstep.transitions;
    microsteps.push({
      transitions: taken.flatMap((definition) => idOf(definition) ?? []),
      event: microstep.event,
      snapshot: microstep.snapshot,
    });
    afterMicrostep?.(microstep.snapshot, actions);
  };
  const collect = (action: { readonly type: string; readonly params: unknown }) => {
    if (action.type.startsWith('xstate.')) actions.push(action as BuiltInAction);
    // XState frees the name of an actor in the system at once, so that another may take it in the same macrostep.
    if (action.type === 'xstate.stopChild' && action.params) registryOf(used)._unregister(action.params);
  };
  // Who listens to microsteps asks for itself whether events are heeded.
  const hasAlways = !afterMicrostep && chart.transitions.some(({ trigger }) => trigger.kind === 'always');
  let asked: { readonly snapshot: AnyMachineSnapshot; readonly heeds: boolean } | undefined;
  const isHeeding = (snapshot: AnyMachineSnapshot) => {
    // All events of a configuration are tried one after the other.
    if (asked?.snapshot !== snapshot) asked = { snapshot, heeds: eventIsHeeded(snapshot) };
    return asked.heeds;
  };
  // XState selects by state value, which can hold more than the nodes after a way through a history state.
  const hasHistory = chart.states.some(({ kind }) => kind === 'history');
  const named = new Map<string, ReadonlySet<string>>();
  const nodesNaming = (type: string) => {
    const known = named.get(type) ?? new Set(statesNaming(machine, type));
    named.set(type, known);
    return known;
  };
  // Actors register in the system of their scope, so a machine that has any gets a system of its own for each call.
  const spawns =
    Object.keys(machine.implementations.actors).length > 0 ||
    chart.states.some(({ invokes }) => invokes.length > 0);
  const shared = scopeOf(() => current, watch, collect);
  const unwatched = scopeOf(
    () => current,
    null,
    () => {},
  );
  let used = shared;
  const scope = () => {
    if (!spawns) return shared;
    used = scopeOf(() => current, watch, collect);
    for (const ref of Object.values<{ readonly systemId?: string } | undefined>(current?.children ?? {})) {
      if (ref?.systemId !== undefined) registryOf(used)._set(ref.systemId, ref);
    }
    return used;
  };
  const record = (before: AnyMachineSnapshot | undefined, run: () => AnyMachineSnapshot): Taken => {
    microsteps = [];
    actions = [];
    current = before;
    const snapshot = run();
    return { snapshot, microsteps, actions };
  };
  return {
    patience,
    get underway() {
      return microsteps;
    },
    get self() {
      return used.self;
    },
    start: (input) => record(undefined, () => machine.getInitialSnapshot(scope(), input)),
    step: (snapshot, event) => {
      microsteps = [];
      // Most events are closed in most configurations: no state that is entered names them, or XState selects nothing. An
      // error of an actor stops the machine where nothing takes it.
      const naming = nodesNaming(event.type);
      const closed =
        (!hasHistory && !snapshot._nodes.some((node) => naming.has(node.id))) ||
        machine.getTransitionData(snapshot, event).length === 0;
      const heeded = closed && hasAlways && isHeeding(snapshot);
      if (closed && !heeded && !event.type.startsWith('xstate.error.actor.')) return null;
      const taken = record(snapshot, () => machine.transition(snapshot, event, scope()));
      return heeded && taken.microsteps.length === 1 ? null : taken;
    },
    next: (snapshot, event) =>
      machine.transition(
        snapshot,
        event,
        spawns
          ? scopeOf(
              () => snapshot,
              null,
              () => {},
            )
          : unwatched,
      ),
  };
}

/**
 * XState 5.19 and newer tell what actions a step asks for, timers among them; older ones carry them out themselves.
 * @throws ExplorationError
 */
function refuseOldXState(machine: AnyStateMachine): void {
  let told = false;
  const Machine = machine.constructor as new (config: unknown) => AnyStateMachine;
  const scope = scopeOf(
    () => undefined,
    null,
    () => {
      told = true;
    },
  );
  new Machine({ id: 'probe', entry: () => {} }).getInitialSnapshot(scope, undefined);
  if (told) return;
  throw new ExplorationError(
    `Machine «${machine.id}» was made with a copy of xstate that is too old to be explored faithfully. Expected XState 5.19 or newer.`,
  );
}

/** Ids of the states that have a transition for an event type. */
function statesNaming(machine: AnyStateMachine, type: string): readonly string[] {
  const nodes = [machine.root];
  for (const node of nodes) nodes.push(...Object.values(node.states as Record<string, typeof node>));
  return nodes
    .filter((node) => [...node.transitions.keys()].some((descriptor) => answers(descriptor, type)))
    .map(({ id }) => id);
}

/** @param before what a function of the user learns if it asks the machine itself: where it was before the event */
function scopeOf(
  before: () => AnyMachineSnapshot | undefined,
  watch: ((event: InspectionEvent) => void) | null,
  actionExecutor: Scope['actionExecutor'],
): Scope {
  // A machine that sends to its parent must have one.
  const self = createActor(
    fromTransition(() => undefined, undefined),
    { parent: createEmptyActor() },
  ) as unknown as Scope['self'];
  self.getSnapshot = () => before() as AnyMachineSnapshot;
  if (watch) self.system.inspect(watch);
  const nothing = () => {};
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor,
  };
}

function registryOf({ system }: Scope): Registry {
  return system as unknown as Registry;
}

function endless(
  machine: AnyStateMachine,
  microsteps: readonly Microstep[],
  patience: number,
): ExplorationError {
  const around = [...new Set(microsteps.slice(-100).flatMap(({ transitions }) => transitions))];
  return new ExplorationError(
    `Machine «${machine.id}» never comes to rest: one event sets off more than ${patience} microsteps, which go on with ` +
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
      'The copy of xstate that made this machine does not tell which transitions it takes. Expected XState 5.19 or newer.',
    );
  }
  return {
    transitions: event._transitions as InspectedMicrostep['transitions'],
    snapshot: event.snapshot as AnyMachineSnapshot,
    event: event.event as EventObject,
  };
}
