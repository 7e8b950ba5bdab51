import type { AnyStateMachine } from 'xstate';
import { chartOf } from '../chart/index.ts';
import { ExplorationError } from './exploration-error.ts';
import { type Interpreter, interpreterOf } from './interpreter.ts';
import { Offers, type Tried } from './offers.ts';
import type { AlphabetEntry } from './types.ts';
import { startWorld, stepWorld, type World } from './world.ts';

/**
 * Goes through a machine event by event, each by its name, in the way in which exploring does: timers fire by the logical clock,
 * and actors report what is declared for them.
 */
export class Walker {
  readonly #interpreter: Interpreter;
  readonly #offers: Offers;
  /** What can be sent everywhere. */
  readonly #fixed: ReadonlyMap<string, AlphabetEntry>;

  /**
   * @param patience microsteps of one event, or events to itself, after which they are taken for endless
   * @throws ExplorationError
   */
  constructor(machine: AnyStateMachine, tried: Tried = {}, patience?: number) {
    this.#interpreter = interpreterOf(machine, undefined, patience);
    this.#offers = new Offers(machine, chartOf(machine), this.#interpreter, tried);
    this.#fixed = new Map(this.#offers.alphabet.map((entry) => [entry.key, entry]));
  }

  /** @throws ExplorationError, or what a function of the machine throws */
  start(input: unknown): World {
    const { world } = startWorld(this.#interpreter, input);
    if (world.snapshot.status === 'error') throw asError(world.snapshot.error);
    return world;
  }

  /**
   * Where an event leads; null where nothing takes it, or it cannot happen there.
   * @throws ExplorationError, or what a function of the machine throws
   */
  step(world: World, key: string): World | null {
    if (world.snapshot.status !== 'active') return null;
    const entry = this.#fixed.get(key);
    if (entry) return stepWorld(this.#interpreter, world, entry.event)?.world ?? null;
    const offer = this.#offers.of(world).find(({ event }) => this.#offers.alphabet[event]!.key === key);
    return offer?.send()?.world ?? null;
  }

  /** Names of what can happen in a world but not everywhere: timers that fire, what actors report, events with computed payloads. */
  happenings(world: World): readonly string[] {
    if (world.snapshot.status !== 'active') return [];
    const keys = this.#offers.of(world).map(({ event }) => this.#offers.alphabet[event]!.key);
    return keys.filter((key) => !this.#fixed.has(key));
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new ExplorationError(String(thrown));
}
