import type { Step } from '../space/index.ts';
import type { RunGraph } from './run-graph.ts';

/** A run graph in arrays, for searches that pass over all of it many times. */
export interface FlatGraph {
  readonly starts: readonly number[];
  /** The transitions that any step takes; elsewhere they are named by their place here. */
  readonly transitions: readonly string[];
  /** The steps of node n are those from `first[n]` up to `first[n + 1]`. */
  readonly first: readonly number[];
  readonly steps: readonly {
    readonly step: Step;
    readonly to: number;
    readonly transitions: readonly number[];
  }[];
}

export function flatGraph({ nodes, starts }: RunGraph): FlatGraph {
  const places = new Map<string, number>();
  const place = (id: string) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  };
  const first = [0];
  const steps: FlatGraph['steps'][number][] = [];
  for (const node of nodes) {
    for (const { step, to } of node.steps) steps.push({ step, to, transitions: step.transitions.map(place) });
    first.push(steps.length);
  }
  return { starts, transitions: [...places.keys()], first, steps };
}

/** A path from a start to an end, as indexes of steps, and its weight. */
export interface HeavyPath {
  /** Index into the starts. */
  readonly start: number;
  readonly steps: readonly number[];
  readonly weight: number;
}

/**
 * Finds a path of the greatest weight: the sum of the weights of all transitions it takes, one taken again counting again.
 * @param perStep added for every step
 */
export function heaviestPath(graph: FlatGraph, weights: Float64Array, perStep: number): HeavyPath {
  const { first, steps, starts } = graph;
  const count = first.length - 1;
  const heaviest = new Float64Array(count);
  const choice = new Int32Array(count).fill(-1);
  // Every step leads to an earlier node.
  for (let node = 0; node < count; node++) {
    for (let index = first[node]!; index < first[node + 1]!; index++) {
      const { to, transitions } = steps[index]!;
      let weight = heaviest[to]! + perStep;
      for (const transition of transitions) weight += weights[transition]!;
      if (choice[node] === -1 || weight > heaviest[node]!) {
        heaviest[node] = weight;
        choice[node] = index;
      }
    }
  }
  const start = starts.reduce(
    (best, node, index) => (heaviest[node]! > heaviest[starts[best]!]! ? index : best),
    0,
  );
  const path: number[] = [];
  for (let node = starts[start]!; choice[node] !== -1; node = steps[path.at(-1)!]!.to)
    path.push(choice[node]!);
  return { start, steps: path, weight: heaviest[starts[start]!]! };
}
