/** A state of a machine's config as far as the checks read it, with its place. */
export interface ConfigState {
  /** Keys from the root, as in the id that XState gives: `journey.underway.voter`; a root without an id is `(machine)`. */
  readonly path: string;
  readonly key: string;
  readonly id: string | undefined;
  readonly config: Readonly<Record<string, unknown>>;
  readonly children: readonly ConfigState[];
  readonly parent: ConfigState | undefined;
}

/** A transition of a config: where it stands, its targets as written, its guard and actions. */
export interface ConfigTransition {
  readonly source: ConfigState;
  readonly event: string;
  readonly targets: readonly string[];
  readonly guard: unknown;
  readonly actions: readonly unknown[];
}

/** Reads a machine's config as a tree. Nothing is resolved, so that a config with faults can be read too. */
export function configTree(config: unknown, key = '(machine)', parent?: ConfigState): ConfigState {
  const own = isRecord(config) ? config : {};
  const id = typeof own.id === 'string' ? own.id : undefined;
  const children: ConfigState[] = [];
  const name = parent ? key : (id ?? key);
  const state = {
    path: parent ? `${parent.path}.${name}` : name,
    key: name,
    id,
    config: own,
    children,
    parent,
  };
  for (const [childKey, child] of Object.entries(isRecord(own.states) ? own.states : {})) {
    children.push(configTree(child, childKey, state));
  }
  return state;
}

export function statesIn(state: ConfigState): readonly ConfigState[] {
  return [state, ...state.children.flatMap(statesIn)];
}

/** Every transition that a state declares: `on`, `always`, `onDone`, `after`, and `onDone` and `onError` of its actors. */
export function transitionsIn(source: ConfigState): readonly ConfigTransition[] {
  const { on, always, onDone, after, invoke } = source.config;
  const named = (group: unknown) => (isRecord(group) ? Object.entries(group) : []);
  const lists: (readonly [string, unknown])[] = [
    ...named(on),
    ...named(after).map(([delay, value]) => [`after ${delay}`, value] as const),
    ['always', always],
    ['onDone', onDone],
    ...listOf(invoke).flatMap((actor) =>
      isRecord(actor)
        ? ([
            ['onDone', actor.onDone],
            ['onError', actor.onError],
            ['onSnapshot', actor.onSnapshot],
          ] as const)
        : [],
    ),
  ];
  return lists.flatMap(([event, written]) => listOf(written).map((one) => transition(source, event, one)));
}

function transition(source: ConfigState, event: string, written: unknown): ConfigTransition {
  const { target, guard, actions } = isRecord(written)
    ? written
    : { target: written, guard: undefined, actions: undefined };
  return {
    source,
    event,
    targets: listOf(target).filter((each) => typeof each === 'string'),
    guard,
    actions: listOf(actions),
  };
}

/** XState takes one thing or a list of them in most places. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
