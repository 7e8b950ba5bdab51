import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyStateNode,
  AnyTransitionDefinition,
  EventObject,
} from 'xstate';
import { domainOf } from '../domain.ts';
import { eventIsHeeded } from '../evaluations.ts';
import { type BuiltInAction, type Interpreter, interpreterOf } from '../interpreter.ts';
import { contextTexts } from '../key.ts';
import { NewKey, type Parts } from './parts.ts';
import { type Listener, watchedCopy } from './watch.ts';

/** What an event does wherever the parts that were read have the values they had. */
export interface Effect {
  /** Parts and their new values, one after the other. */
  readonly writes: readonly number[];
  readonly microsteps: readonly (readonly string[])[];
  /** States entered on the way. */
  readonly entered: readonly string[];
  /** Nothing takes the event. */
  readonly closed: boolean;
}

export interface Lesson {
  readonly reads: readonly (readonly [part: number, value: number])[];
  readonly effect: Effect;
  /** Why the effect may depend on more than was read; null if it does not. */
  readonly unsound: string | null;
}

/** What a machine asks for that outlives the step: a timer, a message to itself, an actor; null if nothing. */
export function beyondStates(actions: readonly BuiltInAction[], self: unknown): string | null {
  const found = actions.find(
    ({ type, params }) =>
      (type === 'xstate.raise' && typeof params?.delay === 'number') ||
      (type === 'xstate.sendTo' && params?.to === self) ||
      type === 'xstate.spawnChild',
  );
  return found ? `an action ${found.type}` : null;
}

/** Asks XState what an event does in one configuration, and hears what that depends on. */
export class Teacher {
  /** How often XState's `transition` was called. */
  calls = 0;
  readonly #parts: Parts;
  readonly #machine: AnyStateMachine;
  readonly #interpreter: Interpreter;
  readonly #always: readonly number[];
  #row: Int32Array = new Int32Array(0);
  #reads = new Map<number, number>();
  #written = new Set<string>();
  #selected: AnyTransitionDefinition[] = [];
  #unsound: string | null = null;

  constructor(machine: AnyStateMachine, parts: Parts) {
    const listener: Listener = {
      read: (key) => (key === null ? this.#readAll() : this.#readKey(key)),
      wrote: (key) => this.#written.add(key),
      asked: (state) => this.#readState(state),
      selected: (transition) => {
        this.#selected.push(transition);
        if (transition.target?.length) this.#read(parts.within(domainIn(this.#machine, transition)));
      },
      unsound: (reason) => {
        this.#unsound ??= reason;
      },
    };
    this.#parts = parts;
    this.#machine = watchedCopy(machine, listener);
    this.#interpreter = interpreterOf(this.#machine, (snapshot, actions) =>
      this.#afterMicrostep(snapshot, actions),
    );
    this.#always = parts.answeringNothing();
  }

  /** @throws NewKey */
  ask(row: Int32Array, event: EventObject): Lesson {
    const parts = this.#parts;
    this.calls++;
    this.#begin(row);
    this.#read(parts.answering(event.type));
    const snapshot = this.#snapshot(row);
    const taken = this.#interpreter.step(snapshot, event);
    if (this.#changedInPlace(snapshot)) this.#unsound ??= 'a function changes the context in place';
    if (!taken) return this.#lesson({ writes: [], microsteps: [], entered: [], closed: true });
    this.#unsound ??= beyondStates(taken.actions, this.#interpreter.self);
    return this.#lesson({
      writes: this.#writesTo(taken.snapshot),
      microsteps: taken.microsteps.map(({ transitions }) => transitions),
      entered: [...new Set(taken.microsteps.flatMap((each) => each.snapshot._nodes.map(({ id }) => id)))],
      closed: false,
    });
  }

  /** Hears what it depends on that nothing happens by itself, whatever the event; unsound where the event is read. */
  askQuiet(row: Int32Array): Pick<Lesson, 'reads' | 'unsound'> {
    this.#begin(row);
    this.#read(this.#always);
    if (eventIsHeeded(this.#snapshot(row)))
      this.#unsound ??= 'a transition without an event that any event sets off';
    return { reads: [...this.#reads], unsound: this.#unsound };
  }

  #begin(row: Int32Array): void {
    this.#row = row;
    this.#reads = new Map();
    this.#written = new Set();
    this.#selected = [];
    this.#unsound = null;
  }

  #snapshot(row: Int32Array): AnyMachineSnapshot {
    const parts = this.#parts;
    return this.#machine.resolveState({ value: parts.stateValueOf(row), context: parts.contextOf(row) });
  }

  #lesson(effect: Effect): Lesson {
    return { reads: [...this.#reads], effect, unsound: this.#unsound };
  }

  #writesTo(snapshot: AnyMachineSnapshot): readonly number[] {
    const parts = this.#parts;
    const after = new Int32Array(parts.width);
    parts.writeStates(snapshot, after);
    const writes: number[] = [];
    for (let part = 0; part < parts.compounds.length; part++) {
      if (after[part] !== this.#row[part]) writes.push(part, after[part]!);
    }
    if (this.#written.size === 0) return writes;
    const texts = contextTexts(snapshot);
    for (const key of this.#written) {
      const place = parts.placeOfKey(key);
      if (place === undefined) throw new NewKey(key);
      writes.push(place, parts.valueIndex(place, snapshot.context[key], texts[key]!));
    }
    return writes;
  }

  #changedInPlace(before: AnyMachineSnapshot): boolean {
    const parts = this.#parts;
    return Object.entries(contextTexts(before)).some(([key, text]) => {
      const place = parts.placeOfKey(key)!;
      return this.#reads.has(place) && parts.textOf(place, this.#row[place]!) !== text;
    });
  }

  #read(places: readonly number[]): void {
    for (const place of places) if (!this.#reads.has(place)) this.#reads.set(place, this.#row[place]!);
  }

  #readKey(key: string): void {
    const place = this.#parts.placeOfKey(key);
    if (place === undefined) {
      // Nothing ever has it, or it would be a part.
      return;
    }
    if (!this.#written.has(key)) this.#read([place]);
  }

  #readAll(): void {
    for (const key of this.#parts.keys) this.#readKey(key);
  }

  #readState(state: unknown): void {
    const id = typeof state === 'string' && state.startsWith('#') ? state.slice(1) : undefined;
    const node = id === undefined ? undefined : this.#machine.root.machine.getStateNodeById(`#${id}`);
    this.#read(node ? this.#parts.ofState(node) : this.#parts.compounds.map((_, place) => place));
  }

  /**
   * Before XState searches for what follows, what that search depends on is read: where transitions without an event are, which
   * states answer to events raised or to states that are done, and, where a final state was entered, all that its parents need.
   */
  #afterMicrostep(snapshot: AnyMachineSnapshot, actions: readonly BuiltInAction[]): void {
    const parts = this.#parts;
    this.#read(this.#always);
    for (const { type, params } of actions) {
      if (type === 'xstate.raise' && params) this.#read(parts.answering((params.event as EventObject).type));
    }
    const domains = this.#selected
      .filter(({ target }) => target?.length)
      .map((transition) => domainIn(this.#machine, transition));
    for (const node of snapshot._nodes) {
      if (node.type !== 'final') continue;
      for (let at = node.parent; at; at = at.parent) {
        if (!domains.includes(at)) continue;
        for (let up = node.parent; up; up = up.parent) {
          this.#read(parts.answering(`xstate.done.state.${up.id}`));
          if (up.type === 'parallel') this.#read(parts.within(up));
        }
        break;
      }
    }
  }
}

/** Machines with history are not learned, so targets are what they say. */
function domainIn({ root }: AnyStateMachine, transition: AnyTransitionDefinition): AnyStateNode {
  return domainOf(transition, transition.target as readonly AnyStateNode[]) ?? root;
}
