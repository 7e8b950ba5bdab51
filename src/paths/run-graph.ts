import type { StateSpace, Step, StepGraph } from '../space/index.ts';
import type { Independence } from './independence.ts';
import type { Repeats } from './repeats.ts';
import { unfold } from './unfold.ts';

/**
 * Paths as a graph without cycles: those that lead through it from a start to a node without steps. Nodes stand in an order
 * in which every step leads to an earlier node; steps stand in the order of the configuration.
 */
export interface RunGraph {
  readonly nodes: readonly RunNode[];
  /** Index of the node in which each start begins. */
  readonly starts: readonly number[];
}

export interface RunNode {
  readonly configuration: number;
  readonly steps: readonly { readonly step: Step; readonly to: number }[];
}

/** A state space in which messages can name the events, if it has an alphabet. */
export type NamedGraph = StepGraph & Partial<Pick<StateSpace, 'alphabet'>>;

/**
 * All runs: a node is a configuration together with what of the repeats is spent.
 * @throws PathsError if a cycle takes no item of the repeat set, since there is then no end of runs (the message names its
 * events), or if there are more than two million nodes
 */
export function runGraph(space: NamedGraph, starts: readonly number[], repeats: Repeats): RunGraph {
  // Without words there is no room for a label to sleep in, so every run is a class of its own.
  return unfold(space, starts, repeats, { words: 0, bits: new Uint32Array(0) });
}

/**
 * One run of every path class, the one that `walkClasses` walks: a node is a configuration together with what of the
 * repeats is spent and which labels sleep. Walks that share these share all that follows, so the graph is far smaller than
 * the walk. What leads to no end, since all that could follow sleeps, is left out.
 * @throws as `runGraph` does
 */
export function classGraph(
  space: NamedGraph,
  starts: readonly number[],
  independence: Independence,
  repeats: Repeats,
): RunGraph {
  return unfold(space, starts, repeats, independence);
}
