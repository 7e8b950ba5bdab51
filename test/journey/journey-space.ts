import { analysisOf } from '../../src/deg/analysis.ts';
import { type Repeats, repeatsOf } from '../../src/paths/index.ts';

/** The whole, unbudgeted state space over all profiles, and the one independence relation computed from it. */
export const { chart, space, independence } = analysisOf('journey');

/** The repeat set with so many repeats allowed in one path. */
export function repeatsWith(budget: number): Repeats {
  return repeatsOf(chart, space, budget);
}
