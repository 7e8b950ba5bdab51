import { type Repeats, repeatsOf } from '../../src/paths/index.ts';
import { analysisOf } from '../analyses.ts';

/** The whole, unbudgeted state space over all profiles, and the one independence relation computed from it. */
export const { chart, space, independence } = analysisOf('journey');

/** The repeat set with so many repeats allowed in one path. */
export function repeatsWith(budget: number): Repeats {
  return repeatsOf(chart, space, budget);
}
