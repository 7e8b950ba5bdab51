import type { Step } from '../../space/index.ts';
import type { Facts } from './facts.ts';

/** What is remembered of the way: that an event was taken, in whatever way or only refused (true) or not refused (false). */
export interface Tracked {
  readonly event: number;
  readonly refused: boolean | undefined;
}

/** So many things can be remembered: a bit each of a 32-bit number. */
export const MOST_TRACKED = 30;

/** So many nodes are held in reasonable memory. */
const MOST_NODES = 5_000_000;

/**
 * A state space in which configurations that differ in what has happened on the way are told apart: its product with a history
 * variable (Abadi and Lamport, «The existence of refinement mappings», 1991) of one bit for each thing remembered. Where nothing
 * is remembered, its nodes are the configurations.
 */
export interface Product {
  readonly facts: Facts;
  readonly size: number;
  readonly edges: number;
  /** By node, its configuration and its bits. */
  readonly configuration: Int32Array;
  readonly history: Int32Array;
  /** The node of every start. */
  readonly starts: readonly number[];
  /** Edges of node n stand in `to` and `steps` from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly steps: readonly Step[];
}

/** @throws RangeError if the product has more nodes than can be held */
export function productOf(facts: Facts, tracked: readonly Tracked[]): Product {
  const { space } = facts;
  const nodes: number[] = [];
  const bits: number[] = [];
  const known = new Map<number, number>();
  const nodeOf = (configuration: number, history: number): number => {
    const key = configuration * 2 ** tracked.length + history;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (nodes.length === MOST_NODES)
      throw new RangeError(
        `What has happened tells more than ${MOST_NODES} situations apart: name fewer events in «happened».`,
      );
    known.set(key, nodes.length);
    bits.push(history);
    return nodes.push(configuration) - 1;
  };
  const starts = space.starts.map((start) => nodeOf(start, 0));
  const first = [0];
  const to: number[] = [];
  const steps: Step[] = [];
  for (let node = 0; node < nodes.length; node++) {
    for (const step of space.configurations[nodes[node]!]!.steps) {
      to.push(nodeOf(step.to, after(bits[node]!, step, tracked, facts)));
      steps.push(step);
    }
    first.push(to.length);
  }
  return {
    facts,
    size: nodes.length,
    edges: to.length,
    configuration: Int32Array.from(nodes),
    history: Int32Array.from(bits),
    starts,
    first: Int32Array.from(first),
    to: Int32Array.from(to),
    steps,
  };
}

function after(history: number, step: Step, tracked: readonly Tracked[], facts: Facts): number {
  let next = history;
  for (const [bit, { event, refused }] of tracked.entries()) {
    if (step.event === event && (refused === undefined || refused === facts.isRefused(step)))
      next |= 1 << bit;
  }
  return next;
}
