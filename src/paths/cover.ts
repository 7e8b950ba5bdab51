import type { Step } from '../space/index.ts';
import type { RunGraph } from './run-graph.ts';

/** A set of paths that takes every transition which any path can take. */
export interface Cover {
  readonly paths: readonly CoveringPath[];
  /**
   * The size of a set of transitions of which no path takes two: no cover is smaller. If it equals the number of paths,
   * the cover is proved smallest.
   */
  readonly atLeast: number;
}

export interface CoveringPath {
  /** Index into the starts. */
  readonly start: number;
  readonly steps: readonly Step[];
}

/**
 * Covers all transitions greedily: each path is one that takes the most transitions not taken before, the shortest of
 * these. Greedy covers need not be smallest; `atLeast` tells how far this one can be from it.
 */
export function coverTransitions(graph: RunGraph): Cover {
  const missing = new Set(graph.nodes.flatMap(({ steps }) => steps.flatMap(({ step }) => step.transitions)));
  const atLeast = largestIncompatible([...missing], graph);
  const paths: CoveringPath[] = [];
  while (missing.size > 0) {
    const path = bestPath(graph, missing);
    for (const { transitions } of path.steps) for (const id of transitions) missing.delete(id);
    paths.push(path);
  }
  return { paths, atLeast };
}

/** More than the steps of any path, so that a transition more always beats a step less. */
const TRANSITION_WORTH = 10_000;

function bestPath({ nodes, starts }: RunGraph, missing: ReadonlySet<string>): CoveringPath {
  const worth: number[] = [];
  const choice: number[] = [];
  for (const [index, { steps }] of nodes.entries()) {
    worth[index] = 0;
    choice[index] = -1;
    for (const [place, { step, to }] of steps.entries()) {
      const gained = step.transitions.reduce((sum, id) => sum + (missing.has(id) ? TRANSITION_WORTH : 0), -1);
      if (choice[index] === -1 || gained + worth[to]! > worth[index]!) {
        worth[index] = gained + worth[to]!;
        choice[index] = place;
      }
    }
  }
  const start = starts.reduce(
    (best, node, index) => (worth[node]! > worth[starts[best]!]! ? index : best),
    0,
  );
  const steps: Step[] = [];
  for (let node = starts[start]!; choice[node] !== -1; ) {
    const { step, to } = nodes[node]!.steps[choice[node]!]!;
    steps.push(step);
    node = to;
  }
  return { start, steps };
}

/** The size of a largest set of transitions no two of which lie on one path, found exactly. */
function largestIncompatible(transitions: readonly string[], { nodes }: RunGraph): number {
  const bitOf = new Map(transitions.map((id, index) => [id, 1n << BigInt(index)]));
  const together = transitions.map((_, index) => 1n << BigInt(index));
  const ahead: bigint[] = [];
  for (const [index, { steps }] of nodes.entries()) {
    ahead[index] = 0n;
    for (const { step, to } of steps) {
      const here = step.transitions.reduce((mask, id) => mask | bitOf.get(id)!, 0n);
      for (const id of step.transitions) together[transitions.indexOf(id)]! |= here | ahead[to]!;
      ahead[index] |= here | ahead[to]!;
    }
  }
  const compatible = transitions.map((_, a) =>
    transitions.reduce(
      (mask, _id, b) => (has(together[a]!, b) || has(together[b]!, a) ? mask | (1n << BigInt(b)) : mask),
      0n,
    ),
  );
  return largestIndependentSet(compatible);
}

/** Size of a largest set of vertices with no edge between two; `neighbours` includes the vertex itself. Exact. */
function largestIndependentSet(neighbours: readonly bigint[]): number {
  let best = 0;
  const search = (candidates: bigint, size: number): void => {
    best = Math.max(best, size);
    if (candidates === 0n || size + countBits(candidates) <= best) return;
    let vertex = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [index, mask] of neighbours.entries()) {
      if (!has(candidates, index)) continue;
      const degree = countBits(mask & candidates);
      if (degree < fewest) [vertex, fewest] = [index, degree];
    }
    for (const [index] of neighbours.entries()) {
      if (!has(candidates & neighbours[vertex]!, index)) continue;
      search(candidates & ~neighbours[index]!, size + 1);
      candidates &= ~(1n << BigInt(index));
    }
  };
  search((1n << BigInt(neighbours.length)) - 1n, 0);
  return best;
}

function has(mask: bigint, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n;
}

function countBits(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest > 0n; rest &= rest - 1n) count++;
  return count;
}
