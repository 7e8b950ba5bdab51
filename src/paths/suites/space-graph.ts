import type { StateSpace } from '../../space/index.ts';
import type { Marks } from '../criteria/marks.ts';
import { type Arc, type Ends, type WalkGraph, walkGraph } from './walk-graph.ts';

/**
 * The tests that a state space allows. Each step is a move; so is each event that nothing takes, where it covers an item, but
 * of those that cover the same in one configuration only the first.
 */
export function spaceGraph(space: StateSpace, marks: Marks, ends: Ends): WalkGraph {
  const arcs = space.configurations.map(({ index, steps }) => {
    const taken = new Set(steps.map(({ event }) => event));
    const moves = steps.map((step): Arc => {
      const items = [...new Set([...marks.by(index, step.event), ...marks.at(step.to)])];
      return { to: step.to, items, move: { event: step.event, from: index, to: step.to, step } };
    });
    const known = new Set<readonly number[]>();
    for (const event of space.alphabet.keys()) {
      if (taken.has(event)) continue;
      const items = marks.by(index, event);
      if (items.length === 0 || known.has(items)) continue;
      known.add(items);
      moves.push({ to: index, items, move: { event, from: index, to: index, step: null } });
    }
    return moves;
  });
  const starts = space.starts.map((to, start) => ({
    to,
    items: [...new Set([...marks.begun(start), ...marks.at(to)])],
    start,
  }));
  return walkGraph(arcs, starts, marks.items.length, ends);
}
