import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import { ExplorationError } from './exploration-error.ts';

/**
 * A text that is equal for two snapshots exactly when nothing tells them apart: states, context, remembered history, status,
 * output and live actors. The order in which keys were added to an object does not count.
 * @throws ExplorationError for a context that holds more than plain data
 */
export function configurationKey(snapshot: AnyMachineSnapshot): string {
  const actors = new Actors(snapshot);
  // XState can hold states in an order, and sometimes in a set, that its state value does not tell.
  const entered = snapshot._nodes.map(({ id }) => id).sort();
  const rest = [snapshot.status, entered, historyOf(snapshot), actors.names];
  return [
    canonical(snapshot.context, 'context', actors),
    canonical(snapshot.output, 'output', actors),
    canonical(snapshot.error, 'error', actors),
    JSON.stringify(rest),
  ].join();
}

/** A context, as text by key; the order of keys does not count. */
export function contextTexts(snapshot: AnyMachineSnapshot): Readonly<Record<string, string>> {
  const actors = new Actors(snapshot);
  return Object.fromEntries(
    Object.entries(snapshot.context as Record<string, unknown>).map(([key, value]) => [
      key,
      canonical(value, `context.${key}`, actors),
    ]),
  );
}

/** The name of a live actor that does not change from run to run: XState numbers actors that are given no id. */
export function actorNames(snapshot: AnyMachineSnapshot): ReadonlyMap<AnyActorRef, string> {
  return new Actors(snapshot).byRef;
}

class Actors {
  readonly byRef = new Map<AnyActorRef, string>();

  constructor({ children }: AnyMachineSnapshot) {
    let unnamed = 0;
    for (const [id, ref] of Object.entries(children as Record<string, AnyActorRef | undefined>)) {
      if (!ref) continue;
      const source = typeof ref.src === 'string' && !ref.src.startsWith('xstate.') ? ref.src : 'actor';
      // XState's own ids: a number of the session, or the place of the invoke.
      const [, place, state] = /^(\d+)\.(.+)$/.exec(id) ?? [];
      if (/^x:\d+$/.test(id)) this.byRef.set(ref, `${source} ${++unnamed}`);
      else if (state)
        this.byRef.set(ref, `${source}${place === '0' ? '' : ` ${Number(place) + 1}`} in ${state}`);
      else this.byRef.set(ref, id);
    }
  }

  get names(): readonly string[] {
    return [...this.byRef.values()].sort();
  }

  /** Of an actor that was stopped a context may still hold the reference. */
  nameOf(ref: AnyActorRef): string {
    return this.byRef.get(ref) ?? 'stopped';
  }
}

function historyOf(snapshot: AnyMachineSnapshot): Record<string, readonly string[]> {
  const history: Record<string, readonly string[]> = {};
  for (const [id, nodes] of Object.entries(snapshot.historyValue))
    history[id] = nodes.map((node) => node.id).sort();
  return history;
}

/**
 * JSON with the keys of every object in one order; what JSON lacks gets a mark of its own.
 * @param name how messages call the value
 * @throws ExplorationError for anything but plain data, actors and errors
 */
function canonical(value: unknown, name: string, actors: Actors): string {
  return new Canon(name, actors).text(value);
}

const DEEPEST = 500;

class Canon {
  readonly #name: string;
  readonly #actors: Actors;
  readonly #within: object[] = [];
  readonly #path: (string | number)[] = [];

  constructor(name: string, actors: Actors) {
    this.#name = name;
    this.#actors = actors;
  }

  text(value: unknown): string {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'boolean':
        return value ? 'true' : 'false';
      case 'number':
        return Number.isFinite(value) ? String(value) : `{"$":"${value}"}`;
      case 'undefined':
        return '{"$":"undefined"}';
      case 'bigint':
        return `{"$":"${value}n"}`;
      case 'object':
        return value === null ? 'null' : this.#object(value);
      default:
        throw this.#refusal(`a ${typeof value}`);
    }
  }

  #object(value: object): string {
    if (this.#within.includes(value)) throw this.#refusal('a reference to an object that it is part of');
    if (this.#within.length === DEEPEST)
      throw this.#refusal(`more than ${DEEPEST} objects within each other`);
    this.#within.push(value);
    const text = Array.isArray(value) ? this.#array(value) : this.#record(value);
    this.#within.pop();
    return text;
  }

  #array(items: readonly unknown[]): string {
    let text = '[';
    for (const [index, item] of items.entries()) {
      this.#path.push(index);
      text += `${index === 0 ? '' : ','}${this.text(item)}`;
      this.#path.pop();
    }
    return `${text}]`;
  }

  #record(value: object): string {
    if (isActorRef(value)) return `{"$":"actor","name":${JSON.stringify(this.#actors.nameOf(value))}}`;
    if (value instanceof Error) return `{"$":"error","of":${JSON.stringify([value.name, value.message])}}`;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      throw this.#refusal(`an instance of ${value.constructor?.name ?? 'a class without a name'}`);
    }
    const record = value as Record<string, unknown>;
    let text = '{';
    for (const key of Object.keys(record).sort()) {
      this.#path.push(key);
      text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${this.text(record[key])}`;
      this.#path.pop();
    }
    return `${text}}`;
  }

  #refusal(what: string): ExplorationError {
    const steps = this.#path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
    return new ExplorationError(
      `${this.#name}${steps.join('')} holds ${what}. Expected plain data there (objects, arrays, strings, numbers, booleans, ` +
        'null): of anything else two situations cannot be told apart or known to be the same. Keep plain data in the context, ' +
        'and build the rest from it.',
    );
  }
}

function isActorRef(value: object): value is AnyActorRef {
  return 'sessionId' in value && 'send' in value && 'ref' in value;
}
