import type { Macrostep, StateSpace } from '../../space/index.ts';
import type { TestPath } from '../suite.ts';
import { type Arc, type Ends, type WalkGraph, walkGraph } from '../suites/walk-graph.ts';
import { Names } from './marks.ts';

/**
 * Pairs of declared transitions: one is taken in the step after the other's, or in the next microstep of the same step
 * (edge-pair coverage of Ammann and Offutt, «Introduction to Software Testing», for statecharts). The items are the
 * pairs that happen anywhere in the space.
 */
export interface Pairs {
  readonly items: readonly string[];
  readonly graph: (ends: Ends) => WalkGraph;
  covered(tests: readonly TestPath[]): ReadonlySet<number>;
}

export function pairsOf(space: StateSpace): Pairs {
  const names = new Names();
  const { arcs, starts } = unfolded(space, names);
  return {
    items: names.list,
    graph: (ends) => walkGraph(arcs, starts, names.list.length, ends),
    covered: (tests) => {
      const covered = new Set<number>();
      for (const { moves } of tests) {
        let last: readonly string[] = [];
        for (const { from, event } of moves) {
          const step = space.configurations[from]!.steps.find((each) => each.event === event);
          if (step === undefined) continue;
          for (const pair of pairsIn(last, step)) covered.add(names.place(pair));
          last = step.transitions;
        }
      }
      return covered;
    },
  };
}

/** The space unfolded by which transitions the last step took. */
function unfolded(space: StateSpace, names: Names) {
  const nodes: { readonly configuration: number; readonly last: readonly string[] }[] = [];
  const places = new Map<string, number>();
  const place = (configuration: number, last: readonly string[]): number => {
    const key = `${configuration} ${last.join(' ')}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, nodes.length);
    return nodes.push({ configuration, last }) - 1;
  };
  const starts = [...new Set(space.starts)].map((configuration) => ({
    to: place(configuration, []),
    items: [],
    start: space.starts.indexOf(configuration),
  }));
  const arcs: Arc[][] = [];
  for (const { configuration, last } of nodes) {
    arcs.push(
      space.configurations[configuration]!.steps.map((step) => ({
        to: place(step.to, step.transitions),
        items: [...new Set(pairsIn(last, step))].map((pair) => names.place(pair)),
        move: { event: step.event, from: step.from, to: step.to, step },
      })),
    );
  }
  return { arcs, starts };
}

function pairsIn(last: readonly string[], { transitions, microsteps }: Macrostep): readonly string[] {
  const groups: (readonly [readonly string[], readonly string[]])[] = [
    [last, transitions],
    ...microsteps.slice(1).map((taken, index) => [microsteps[index]!, taken] as const),
  ];
  return groups.flatMap(([before, after]) => before.flatMap((a) => after.map((b) => `${a} → ${b}`)));
}
