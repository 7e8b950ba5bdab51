import type { Step, StepGraph } from '../space/index.ts';
import { type Repeats, spend } from './repeats.ts';

/**
 * All runs of a repeat budget as one graph without cycles: a node is a configuration together with the items of the repeat
 * set taken so far. Nodes stand in an order in which every step leads to an earlier node.
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

/**
 * Unfolds a state space by what of the repeat budget is spent.
 * @throws if a cycle takes no item of the repeat set, since there is then no end of runs
 */
export function runGraph(space: StepGraph, starts: readonly number[], repeats: Repeats): RunGraph {
  const nodes: RunNode[] = [];
  const indexes = new Map<string, number | 'underway'>();
  const visit = (configuration: number, taken: number): number => {
    const key = `${configuration} ${taken}`;
    const known = indexes.get(key);
    if (known === 'underway') {
      throw new Error(
        `Configuration ${configuration} leads back to itself without an item of the repeat set: name an item for one of ` +
          'the transitions of that cycle (meta.repeat).',
      );
    }
    if (known !== undefined) return known;
    indexes.set(key, 'underway');
    const steps = space.configurations[configuration]!.steps.flatMap((step) => {
      const next = spend(repeats, taken, repeats.ofLabel[step.label]!);
      return next === null ? [] : [{ step, to: visit(step.to, next) }];
    });
    const index = nodes.push({ configuration, steps }) - 1;
    indexes.set(key, index);
    return index;
  };
  return { starts: starts.map((start) => visit(start, 0)), nodes };
}
