import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import { ExplorationError } from './exploration-error.ts';

/**
 * A text that is equal for two snapshots exactly when nothing tells them apart: states, context, remembered history, status,
 * output and live actors. The order in which keys were added to an object does not count.
 * @throws ExplorationError for a context that holds more than plain data
 */
export function configurationKey(snapshot: AnyMachineSnapshot): string {
  const actors = new Actors(snapshot);
  const rest = [snapshot.status, snapshot.value, historyOf(snapshot), actors.names];
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
    return [...this.byRef.values()];
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
  const within: object[] = [];
  const path: (string | number)[] = [];
  const refuse = (what: string): never => {
    throw notPlain(
      path.reduce((at: string, key) => at + (typeof key === 'number' ? `[${key}]` : `.${key}`), name),
      what,
    );
  };
  const textOf = (at: unknown): string => {
    switch (typeof at) {
      case 'string':
        return JSON.stringify(at);
      case 'boolean':
        return at ? 'true' : 'false';
      case 'number':
        return Number.isFinite(at) ? String(at) : `{"$":"${at}"}`;
      case 'undefined':
        return '{"$":"undefined"}';
      case 'bigint':
        return `{"$":"${at}n"}`;
      case 'object':
        return at === null ? 'null' : textOfObject(at);
      default:
        return refuse(`a ${typeof at}`);
    }
  };
  const textOfObject = (at: object): string => {
    if (within.includes(at)) refuse('a reference to an object that it is part of');
    within.push(at);
    const text = Array.isArray(at) ? textOfArray(at) : textOfRecord(at);
    within.pop();
    return text;
  };
  const textOfArray = (items: readonly unknown[]): string => {
    let text = '[';
    for (const [index, item] of items.entries()) {
      path.push(index);
      text += `${index === 0 ? '' : ','}${textOf(item)}`;
      path.pop();
    }
    return `${text}]`;
  };
  const textOfRecord = (at: object): string => {
    if (isActorRef(at)) return `{"$":"actor","name":${JSON.stringify(actors.nameOf(at))}}`;
    if (at instanceof Error) return `{"$":"error","of":${JSON.stringify([at.name, at.message])}}`;
    const prototype: unknown = Object.getPrototypeOf(at);
    if (prototype !== Object.prototype && prototype !== null) refuse(`a ${at.constructor.name}`);
    const record = at as Record<string, unknown>;
    let text = '{';
    for (const key of Object.keys(record).sort()) {
      path.push(key);
      text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${textOf(record[key])}`;
      path.pop();
    }
    return `${text}}`;
  };
  return textOf(value);
}

function isActorRef(value: object): value is AnyActorRef {
  return 'sessionId' in value && 'send' in value && 'ref' in value;
}

function notPlain(path: string, what: string): ExplorationError {
  return new ExplorationError(
    `${path} holds ${what}. Expected plain data there (objects, arrays, strings, numbers, booleans, null): of anything else ` +
      'two situations cannot be told apart or known to be the same. Keep plain data in the context, and build the rest from it.',
  );
}
