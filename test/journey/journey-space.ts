import { journey } from '../../machines/journey/machine.ts';
import { profiles } from '../../machines/journey/profiles.ts';
import { alphabet } from '../../machines/model/events.ts';
import { chartOf } from '../../src/chart/index.ts';
import { independenceOf, type Repeats, repeatsOf } from '../../src/paths/index.ts';
import { explore } from '../../src/space/index.ts';

export const chart = chartOf(journey);

/** The whole, unbudgeted state space over all profiles, and the one independence relation computed from it. */
export const space = explore(journey, { inputs: profiles, alphabet });
export const independence = independenceOf(space);

/** The repeat set with so many repeats allowed in one path. */
export function repeatsWith(budget: number): Repeats {
  return repeatsOf(chart, space, budget);
}
