import type { Route } from '../../../machines/index.ts';
import type { Deadline } from '../../embed/index.ts';

/** The dates that are still to come and concern a voter of the route: only federal voters file an application (R-55, D-38). */
export function datesAhead(deadlines: readonly Deadline[], route: Route): readonly Deadline[] {
  return deadlines.filter(
    ({ id, isPast }) =>
      !isPast && (route === 'federal' || (id !== 'filing.opened' && id !== 'filing.closed')),
  );
}
