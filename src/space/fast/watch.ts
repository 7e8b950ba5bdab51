import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition, EventObject } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { nodesOf } from './parts.ts';

/** Hears what a machine reads and writes while it takes a step. */
export interface Listener {
  /** A key of the context is read; null where all of it is. */
  read(key: string | null): void;
  wrote(key: string): void;
  /** It is asked whether a state is entered (`stateIn`). */
  asked(state: unknown): void;
  /** A transition was found to be taken. */
  selected(transition: AnyTransitionDefinition): void;
  /** Something is read that is neither context nor states. */
  unsound(reason: string): void;
}

type Loose = Readonly<Record<string, unknown>>;
/** A function of the user: the first that XState gives it carries context and event. */
type Fn = (args: Loose, ...rest: readonly unknown[]) => unknown;
/** What XState gives the function of `enqueueActions`, besides. */
interface Enqueuing extends Loose {
  readonly check: (guard: unknown) => boolean;
  readonly enqueue: ((action: unknown) => void) & {
    readonly assign: (assignment: unknown) => void;
    readonly raise: (event: unknown, options: unknown) => void;
  };
}
type Guard = Parameters<typeof evaluateGuard>[0];

/**
 * A copy of a machine whose guards and assigners tell a listener what they read. XState itself sees plain data: only what it
 * hands to functions of the user is watched.
 */
export function watchedCopy(machine: AnyStateMachine, listener: Listener): AnyStateMachine {
  const watch = new Watch(listener);
  const Machine = machine.constructor as new (config: unknown, implementations: unknown) => AnyStateMachine;
  const { guards, actions, actors, delays } = machine.implementations;
  const copy = new Machine(watch.state(machine.config, true), {
    guards: mapValues({ ...guards }, (guard) => watch.guard(guard)),
    actions: mapValues({ ...actions }, (action) => watch.action(action)),
    actors,
    delays,
  });
  for (const node of nodesOf(copy.root)) {
    for (const definition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])]) {
      watch.definitions.set(definition.guard, definition);
    }
  }
  return copy;
}

class Watch {
  readonly definitions = new Map<unknown, AnyTransitionDefinition>();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  state(config: Loose, isRoot = false): Loose {
    const { on, always, onDone, states, entry, exit, initial, output } = config;
    return {
      ...config,
      ...(on ? { on: mapValues(on as Loose, (value) => this.#transitions(value)) } : {}),
      ...(always ? { always: this.#transitions(always, true) } : {}),
      ...(onDone ? { onDone: this.#transitions(onDone) } : {}),
      ...(states ? { states: mapValues(states as Loose, (state) => this.state(state as Loose)) } : {}),
      ...(entry ? { entry: this.#actions(entry) } : {}),
      ...(exit ? { exit: this.#actions(exit) } : {}),
      ...(isRecord(initial) ? { initial: { ...initial, actions: this.#actions(initial.actions) } } : {}),
      ...(output !== undefined && !isRoot ? { output: this.#value(output) } : {}),
    };
  }

  guard(guard: unknown): unknown {
    if (isRecord(guard)) return { ...guard, params: this.#value(guard.params) };
    if (typeof guard !== 'function') return guard;
    if (!('check' in guard)) return this.#function(guard as Fn);
    if ('guards' in guard) {
      return withProperties(guard, { guards: (guard.guards as unknown[]).map((part) => this.guard(part)) });
    }
    const check = guard.check as (...args: readonly unknown[]) => unknown;
    return withProperties(guard, {
      check: (...args: readonly unknown[]) => {
        this.#listener.asked(propertyOf(guard, 'stateValue'));
        return check(...args);
      },
    });
  }

  action(action: unknown): unknown {
    if (isRecord(action)) return { ...action, params: this.#value(action.params) };
    if (typeof action !== 'function' || !('resolve' in action)) return action;
    switch (propertyOf(action, 'type')) {
      case 'xstate.assign':
        return withProperties(action, { assignment: this.#assignment(propertyOf(action, 'assignment')) });
      case 'xstate.raise':
        return withProperties(action, { event: this.#value(propertyOf(action, 'event')) });
      case 'xstate.enqueueActions':
        return withProperties(action, { collect: this.#collect(propertyOf(action, 'collect') as Fn) });
      default:
        return action;
    }
  }

  #transitions(written: unknown, eventless = false): unknown {
    if (Array.isArray(written)) return written.map((each) => this.#transition(each, eventless));
    return written === undefined ? undefined : this.#transition(written, eventless);
  }

  /** Every transition gets a guard, so that one without is heard of too when it is selected. */
  #transition(written: unknown, eventless: boolean): unknown {
    const config: Loose = isRecord(written) ? written : { target: written };
    if (!isRecord(written) && written === undefined) return written;
    const inner = config.guard === undefined ? undefined : this.guard(config.guard);
    const guard = Object.assign(() => false, {
      check: (
        snapshot: AnyMachineSnapshot,
        { context, event }: { context: AnyMachineSnapshot['context']; event: EventObject },
      ) => {
        const given = eventless ? this.#unreadEvent(event) : event;
        const holds = inner === undefined || evaluateGuard(inner as Guard, context, given, snapshot);
        if (holds) this.#listener.selected(this.definitions.get(guard)!);
        return holds;
      },
    });
    return { ...config, guard, actions: this.#actions(config.actions) };
  }

  /** What a transition without an event reads of the event would make every event of every configuration count. */
  #unreadEvent(event: EventObject): EventObject {
    return new Proxy(event, {
      get: (target, key) => {
        this.#listener.unsound('a guard of `always` reads the event');
        return Reflect.get(target, key);
      },
    });
  }

  #actions(written: unknown): unknown {
    if (written === undefined) return undefined;
    return Array.isArray(written) ? written.map((each) => this.action(each)) : this.action(written);
  }

  #value(value: unknown): unknown {
    return typeof value === 'function' ? this.#function(value as Fn) : value;
  }

  #function(fn: Fn): Fn {
    return (args, ...rest) => fn(this.#given(args), ...rest);
  }

  #assignment(assignment: unknown): unknown {
    if (typeof assignment === 'function') {
      const assign = this.#function(assignment as Fn);
      return (args: Loose, ...rest: readonly unknown[]) => {
        const partial = assign(args, ...rest);
        for (const key of Object.keys(partial as object)) this.#listener.wrote(key);
        return partial;
      };
    }
    // All keys are computed before any is written.
    const record = mapValues(assignment as Loose, (value) => this.#value(value));
    return (args: Loose, ...rest: readonly unknown[]) => {
      const partial = mapValues(record, (value) =>
        typeof value === 'function' ? (value as Fn)(args, ...rest) : value,
      );
      for (const key of Object.keys(partial)) this.#listener.wrote(key);
      return partial;
    };
  }

  #collect(collect: Fn): unknown {
    return (args: Enqueuing, ...rest: readonly unknown[]) => {
      const { check, enqueue } = args;
      const given = this.#given(args);
      const watchedEnqueue = Object.assign((action: unknown) => enqueue(this.action(action)), {
        ...enqueue,
        assign: (assignment: unknown) => enqueue.assign(this.#assignment(assignment)),
        raise: (event: unknown, options: unknown) => enqueue.raise(this.#value(event), options),
      });
      Object.defineProperty(given, 'check', { value: (guard: unknown) => check(this.guard(guard)) });
      Object.defineProperty(given, 'enqueue', { value: watchedEnqueue });
      return collect(given, ...rest);
    };
  }

  #given(args: Loose): Loose {
    const listener = this.#listener;
    const given: Record<string, unknown> = {};
    for (const key of Object.keys(args)) {
      if (key === 'context') given.context = this.#context(args.context as object);
      else if (key === 'event') given.event = args.event;
      else if (key === 'self' || key === 'system' || key === 'spawn') {
        Object.defineProperty(given, key, {
          enumerable: true,
          configurable: true,
          get: () => {
            listener.unsound(`a function reads «${key}»`);
            return args[key];
          },
        });
      } else Object.defineProperty(given, key, { value: args[key], configurable: true, enumerable: true });
    }
    return given;
  }

  #context(context: object): object {
    const listener = this.#listener;
    return new Proxy(context, {
      get: (target, key) => {
        if (typeof key === 'string') listener.read(key);
        return Reflect.get(target, key);
      },
      has: (target, key) => {
        if (typeof key === 'string') listener.read(key);
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        listener.read(null);
        return Reflect.ownKeys(target);
      },
      set: () => {
        listener.unsound('a function changes the context in place');
        return false;
      },
    });
  }
}

function propertyOf(holder: object, key: string): unknown {
  return Reflect.get(holder, key);
}

function withProperties(original: object, properties: Loose): unknown {
  return Object.assign(() => false, original, properties);
}

function mapValues(record: Loose, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
