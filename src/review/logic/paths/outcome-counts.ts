import { classGraph, countByEnd, independenceOf } from '../../../paths/index.ts';
import type { ExploredModel } from '../model.ts';
import { outcomeKey } from './paths-goal.ts';

const known = new WeakMap<ExploredModel, ReadonlyMap<string, bigint>>();

/**
 * The exact number of path classes by outcome (see `outcomeKey`; '' where a path stops because no more going back is
 * allowed), from all starts together: counted over the graph of classes, without walking them, and once.
 */
export function classesByOutcome(model: ExploredModel): ReadonlyMap<string, bigint> {
  const before = known.get(model);
  if (before !== undefined) return before;
  const { space, repeats, machine } = model;
  const starts = machine.starts.map(({ configuration }) => configuration);
  const graph = classGraph(space, starts, independenceOf(space), repeats);
  const counts = new Map<string, bigint>();
  for (const start of starts.keys()) {
    for (const [end, count] of countByEnd(graph, start)) {
      const key = outcomeKey(model, end) ?? '';
      counts.set(key, (counts.get(key) ?? 0n) + count);
    }
  }
  known.set(model, counts);
  return counts;
}
