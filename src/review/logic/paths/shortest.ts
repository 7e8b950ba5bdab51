import type { Story } from '../../data.ts';
import type { ExploredModel } from '../model.ts';
import { type Goal, goalTest } from './paths-goal.ts';

/** How a configuration was come to first. */
interface Origin {
  /** Index into `starts`. */
  readonly start: number;
  /** The configuration before, and the place of the step among those that lead out of it; null at a start. */
  readonly by: { readonly from: number; readonly place: number } | null;
}

/**
 * The shortest story from any start to a goal, found breadth first; of equally short ones that from the earlier start, by
 * the earlier steps.
 * @returns null if nothing leads there
 */
export function shortestTo(model: ExploredModel, goal: Goal): Story | null {
  const { space, machine } = model;
  const { atStart, by } = goalTest(model, goal);
  const origins = new Map<number, Origin>();
  for (const [start, { configuration }] of machine.starts.entries()) {
    if (atStart(configuration)) return { start, steps: [] };
    if (!origins.has(configuration)) origins.set(configuration, { start, by: null });
  }
  // A Map goes on to what is added while it is read: the queue of the search.
  for (const [from, { start }] of origins) {
    for (const [place, step] of space.configurations[from]!.steps.entries()) {
      if (by(step)) return storyTo(origins, from, place);
      if (!origins.has(step.to)) origins.set(step.to, { start, by: { from, place } });
    }
  }
  return null;
}

function storyTo(origins: ReadonlyMap<number, Origin>, last: number, place: number): Story {
  const steps = [place];
  let { start, by } = origins.get(last)!;
  while (by !== null) {
    steps.push(by.place);
    ({ start, by } = origins.get(by.from)!);
  }
  return { start, steps: steps.reverse() };
}
