import { journey } from '../../../machines/index.ts';
import { model } from '../../../machines/model/setup.ts';

/** A transition of a config as a planted fault changes it. */
interface DraftTransition {
  target?: string;
  guard?: unknown;
  actions?: unknown;
}

/** A state of a config; every event has a list of transitions. */
interface DraftState {
  id?: string;
  type?: string;
  initial?: string;
  history?: string;
  on?: Record<string, DraftTransition[]>;
  always?: DraftTransition[];
  states?: Record<string, DraftState>;
}

/** The journey's config, a copy of its own to spoil. */
export class Draft {
  readonly #root: DraftState;

  constructor() {
    this.#root = copy(journey.config) as DraftState;
    inLists(this.#root);
  }

  /** @throws if no state has this id: a fault must not be planted beside the place */
  state(id: string): DraftState {
    const found = find(this.#root, id);
    if (!found) throw new Error(`Expected the id of a state of the journey, got «${id}».`);
    return found;
  }

  /** The transitions of a state for an event. @throws if there are none */
  on(id: string, event: string): DraftTransition[] {
    const found = this.state(id).on?.[event];
    if (!found) throw new Error(`Expected an event that «${id}» takes, got «${event}».`);
    return found;
  }

  /** The transitions of a state that need no event. @throws if there are none */
  always(id: string): DraftTransition[] {
    const found = this.state(id).always;
    if (!found) throw new Error(`Expected a state with transitions that need no event, got «${id}».`);
    return found;
  }

  /** Lets a state take an event that it does not take, or take it first in another way. */
  add(id: string, event: string, ...transitions: DraftTransition[]): void {
    const state = this.state(id);
    state.on = { ...state.on, [event]: [...transitions, ...(state.on?.[event] ?? [])] };
  }

  /** Takes an event away from a state. */
  drop(id: string, event: string): void {
    this.on(id, event);
    delete this.state(id).on![event];
  }

  /** Takes away the transitions of a state that need no event. */
  dropAlways(id: string): void {
    this.always(id);
    delete this.state(id).always;
  }

  machine(): typeof journey {
    const config: unknown = this.#root;
    return model.createMachine(config as Parameters<typeof model.createMachine>[0]) as typeof journey;
  }
}

/** Objects and lists anew; functions and what they carry, guards among them, as they are. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, copy(inside)]));
}

function inLists(state: DraftState): void {
  const listed = <T>(written: T | T[]): T[] => (Array.isArray(written) ? written : [written]);
  for (const [event, written] of Object.entries(state.on ?? {})) state.on![event] = listed(written);
  if (state.always) state.always = listed(state.always);
  for (const child of Object.values(state.states ?? {})) inLists(child);
}

function find(state: DraftState, id: string): DraftState | undefined {
  if (state.id === id) return state;
  for (const child of Object.values(state.states ?? {})) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}
