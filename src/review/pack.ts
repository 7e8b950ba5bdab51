import type { Chart } from '../chart/index.ts';
import type { Repeats } from '../paths/index.ts';
import type { Configuration, StateSpace } from '../space/index.ts';
import type { PackedSpace, Text } from './data.ts';

/** What a machine's owner says of its configurations beyond what is in the state space. */
export interface Remarks {
  /** Source ids of the reasons of the last refusal. */
  reasons(configuration: Configuration): readonly string[];
  /** Why an event, by its place in the alphabet, is closed. */
  why(configuration: Configuration, event: number): Text;
}

/** Packs a state space into lists that share what is equal (see PackedSpace). */
export function packSpace(chart: Chart, space: StateSpace, repeats: Repeats, remarks: Remarks): PackedSpace {
  const stateAt = new Map(chart.states.map(({ id }, index) => [id, index]));
  const transitionAt = new Map(chart.transitions.map(({ id }, index) => [id, index]));
  const stateSets = new Shared<readonly number[]>();
  const reasonLists = new Shared<readonly string[]>();
  const whys = new Shared<Text>();
  const closedLists = new Shared<readonly number[]>();
  const transitionLists = new Shared<readonly number[]>();
  const indexes = (ids: readonly string[], at: ReadonlyMap<string, number>) => ids.map((id) => at.get(id)!);
  reasonLists.place([]);
  const configurations = space.configurations.map((configuration) => {
    const open = new Set(configuration.steps.map(({ event }) => event));
    const closed = space.alphabet.map((_, event) =>
      open.has(event) ? -1 : whys.place(remarks.why(configuration, event)),
    );
    return [
      stateSets.place(indexes(configuration.states, stateAt)),
      reasonLists.place(remarks.reasons(configuration)),
      closedLists.place(closed),
      ...configuration.steps.flatMap(({ label, to, transitions }) => [
        label,
        to,
        transitionLists.place(indexes(transitions, transitionAt)),
      ]),
    ];
  });
  return {
    stateSets: stateSets.list,
    reasonLists: reasonLists.list,
    whys: whys.list,
    closedLists: closedLists.list,
    labels: space.labels.map(
      ({ event, transitions }) => [event, ...indexes(transitions, transitionAt)] as const,
    ),
    transitionLists: transitionLists.list,
    repeatsOfLabel: repeats.ofLabel,
    configurations,
  };
}

/** A list in which equal things stand once. */
class Shared<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  place(thing: T): number {
    const key = JSON.stringify(thing);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(thing) - 1;
  }
}
