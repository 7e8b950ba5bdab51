import { isDeepStrictEqual } from 'node:util';
import { chartOf } from '../../chart/index.ts';
import type { StateSpace, Step } from '../../space/index.ts';
import { ANYBODY, type DecideOptions } from './options.ts';
import type { Scalar } from './property.ts';

/** How an event stands in a configuration. */
export const CLOSED = 0;
export const AVAILABLE = 1;
export const REFUSED = 2;

/** What properties ask of single configurations, computed when it is first asked: by configuration 1 where it is so. */
export class Facts {
  readonly space: StateSpace;
  readonly #options: DecideOptions;
  /** By event the actor whose step it is. */
  readonly actors: readonly (string | null)[];
  /** Actors that may be named besides. */
  readonly knownActors: readonly string[];
  /** Found and not tried, since exploring stopped: what can happen there is not known. */
  readonly untried: Uint8Array;
  readonly #standing: readonly Uint8Array[];
  readonly #entered = new Map<string, Uint8Array>();
  readonly #acting = new Map<string, Uint8Array>();
  #contexts: readonly Readonly<Record<string, unknown>>[] | undefined;

  constructor(space: StateSpace, options: DecideOptions) {
    this.space = space;
    this.#options = options;
    this.actors = space.alphabet.map(options.actorOf);
    this.knownActors = options.actors ?? [];
    this.untried = Uint8Array.from(space.configurations, ({ done, steps }) =>
      space.stopped !== null && !done && steps.length === 0 ? 1 : 0,
    );
    this.#standing = space.alphabet.map(() => new Uint8Array(space.size));
    for (const { index, steps } of space.configurations) {
      for (const step of steps)
        this.#standing[step.event]![index] = options.isRefused(step) ? REFUSED : AVAILABLE;
    }
  }

  /** By configuration how an event stands there: closed, available or refused. */
  standing(event: number): Uint8Array {
    return this.#standing[event]!;
  }

  entered(state: string): Uint8Array {
    return remembered(this.#entered, state, () =>
      Uint8Array.from(this.space.configurations, ({ states }) => (states.includes(state) ? 1 : 0)),
    );
  }

  /** Where an actor, or with `any` whichever, has a step that is no refused attempt. */
  acting(actor: string): Uint8Array {
    return remembered(this.#acting, actor, () => {
      const own = (owner: string | null) => owner !== null && (owner === actor || actor === ANYBODY);
      return this.#availableIn(new Set([...this.actors.keys()].filter((event) => own(this.actors[event]!))));
    });
  }

  #availableIn(events: Iterable<number>): Uint8Array {
    const available = new Uint8Array(this.space.size);
    for (const event of events)
      for (const [index, standing] of this.#standing[event]!.entries())
        if (standing === AVAILABLE) available[index] = 1;
    return available;
  }

  contextIs(key: string, value: Scalar): Uint8Array {
    return Uint8Array.from(this.contexts, (context) => (isDeepStrictEqual(context[key], value) ? 1 : 0));
  }

  contextHas(key: string, value: Scalar): Uint8Array {
    return Uint8Array.from(this.contexts, (context) => {
      const list = context[key];
      return Array.isArray(list) && list.includes(value) ? 1 : 0;
    });
  }

  get ended(): Uint8Array {
    return Uint8Array.from(this.space.configurations, ({ done }) => (done ? 1 : 0));
  }

  /** The context of every configuration. */
  get contexts(): readonly Readonly<Record<string, unknown>>[] {
    this.#contexts ??= this.space.configurations.map(({ snapshot }) => snapshot.context ?? {});
    return this.#contexts;
  }

  /** Ids of the states that can be entered at all. */
  get states(): readonly string[] {
    const [first] = this.space.configurations;
    return chartOf(first!.snapshot.machine)
      .states.filter(({ kind }) => kind !== 'history')
      .map(({ id }) => id);
  }

  /** An actor, or else an event by its key, as far as fairness asks: where it has a step, and which steps are its own. */
  agent(name: string): { readonly can: Uint8Array; does(step: Step): boolean } {
    const own = this.actors.includes(name)
      ? (event: number) => this.actors[event] === name
      : (event: number) => this.space.alphabet[event]!.key === name;
    const events = new Set([...this.actors.keys()].filter(own));
    return {
      can: this.#availableIn(events),
      does: (step) => events.has(step.event) && !this.#options.isRefused(step),
    };
  }

  isRefused(step: Step): boolean {
    return this.#options.isRefused(step);
  }
}

function remembered(known: Map<string, Uint8Array>, key: string, make: () => Uint8Array): Uint8Array {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
