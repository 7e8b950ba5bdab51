import type { Step } from '../space/index.ts';
import type { RunGraph } from './run-graph.ts';

/** A run graph in arrays, for searches that pass over all of it many times. Steps and transitions are named by their place. */
export interface FlatGraph {
  readonly starts: readonly number[];
  readonly steps: readonly Step[];
  /** The transitions that any step takes. */
  readonly transitions: readonly string[];
  /** The steps of node n are those from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array;
  /** The node to which each step leads, always an earlier one. */
  readonly to: Int32Array;
  /** The transitions of step s are those in `taken` from `takes[s]` up to `takes[s + 1]`. */
  readonly takes: Int32Array;
  readonly taken: Int32Array;
}

export function flatGraph({ nodes, starts }: RunGraph): FlatGraph {
  const places = new Map<string, number>();
  const place = (id: string) => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const all = nodes.flatMap(({ steps }) => steps);
  const taken = all.map(({ step }) => step.transitions.map(place));
  return {
    starts,
    steps: all.map(({ step }) => step),
    transitions: [...places.keys()],
    first: sums(nodes.map(({ steps }) => steps.length)),
    to: Int32Array.from(all, ({ to }) => to),
    takes: sums(taken.map(({ length }) => length)),
    taken: Int32Array.from(taken.flat()),
  };
}

/** Where each of some lists begins if they are put one after the other, and where the last ends. */
function sums(lengths: readonly number[]): Int32Array {
  const beginnings = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) beginnings[index + 1] = beginnings[index]! + length;
  return beginnings;
}

/** The transitions that a step takes, by their place. */
export function transitionsOf({ takes, taken }: FlatGraph, step: number): Int32Array {
  return taken.subarray(takes[step]!, takes[step + 1]!);
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
  const { first, to, takes, taken, starts } = graph;
  const count = first.length - 1;
  const heaviest = new Float64Array(count);
  const choice = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    for (let step = first[node]!; step < first[node + 1]!; step++) {
      let weight = heaviest[to[step]!]! + perStep;
      for (let index = takes[step]!; index < takes[step + 1]!; index++) weight += weights[taken[index]!]!;
      if (choice[node] === -1 || weight > heaviest[node]!) {
        heaviest[node] = weight;
        choice[node] = step;
      }
    }
  }
  const start = starts.reduce(
    (best, node, index) => (heaviest[node]! > heaviest[starts[best]!]! ? index : best),
    0,
  );
  const path: number[] = [];
  for (let node = starts[start]!; choice[node] !== -1; node = to[path.at(-1)!]!) path.push(choice[node]!);
  return { start, steps: path, weight: heaviest[starts[start]!]! };
}
