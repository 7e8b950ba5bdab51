import type { AnyStateMachine } from 'xstate';
import { type Chart, chartOf } from '../../chart/index.ts';
import { configurationKey, type ExploreOptions, type StateSpace } from '../../space/index.ts';
import { isLocal } from './locality.ts';
import { Observations, type Observe, shownOf } from './observation.ts';
import { Passages } from './passages.ts';

/** What mutants are made of and compared with. */
export interface Tested {
  readonly machine: AnyStateMachine;
  /** The whole space, or a part: then nothing is decided about what lies beyond. */
  readonly space: StateSpace;
  /** How the space was explored. */
  readonly options: Pick<ExploreOptions, 'alphabet' | 'cases' | 'actors'>;
  /** What is compared after every step; states, context, status, output and the availability of every event unless given. */
  readonly observe?: Observe;
}

/** The machine that mutants are compared with: what follows what, as numbers, and what is shown. */
export class Original {
  readonly tested: Tested;
  readonly chart: Chart;
  readonly space: StateSpace;
  /** Names of the events. */
  readonly keys: readonly string[];
  readonly observations = new Observations();
  /** Where a mutant stands as the machine does, null where that can only be found by going there. */
  readonly passages: Passages | null;
  /** For each configuration and event the configuration after it. */
  readonly next: Int32Array;
  readonly #shown: Int32Array;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(tested: Tested) {
    const { machine, space } = tested;
    this.tested = tested;
    this.space = space;
    this.chart = chartOf(machine);
    this.keys = space.alphabet.map(({ key }) => key);
    this.passages = isLocal(machine, this.chart, tested) ? new Passages(machine, this.chart, space) : null;
    const { size } = space;
    this.next = new Int32Array(size * this.keys.length);
    for (const { index, steps } of space.configurations) {
      const first = index * this.keys.length;
      this.next.fill(index, first, first + this.keys.length);
      for (const { event, to } of steps) this.next[first + event] = to;
    }
    this.#shown = new Int32Array(size).fill(-1);
  }

  /** The configuration with a key; undefined where there is none, and where more than states and context tells configurations apart. */
  placeOf(key: string): number | undefined {
    if (this.passages === null) return undefined;
    this.#places ??= new Map(
      this.space.configurations.map(({ snapshot, index }) => [configurationKey(snapshot), index]),
    );
    return this.#places.get(key);
  }

  /** The number of what a configuration shows. */
  shown(configuration: number): number {
    if (this.#shown[configuration] === -1) {
      this.#shown[configuration] = this.observations.number(this.observation(configuration));
    }
    return this.#shown[configuration]!;
  }

  /** What a configuration shows. */
  observation(configuration: number): unknown {
    const { snapshot, steps } = this.space.configurations[configuration]!;
    const { observe } = this.tested;
    if (observe) return observe(snapshot);
    const taken = new Set(steps.map(({ event }) => event));
    return shownOf(
      snapshot,
      this.keys.filter((_, event) => taken.has(event)),
    );
  }
}
