import { regionOf } from './region-of.ts';
import type { Election, TimeWindow } from './types.ts';

/**
 * The voting window for a registration, in epoch milliseconds.
 *
 * A listed region votes on its own clock. For Tver and 'other' the leaflet gives no hours, and nobody votes
 * remotely there; the window on the clock of `elsewhere` (Moscow's in 2024) only tells how far the election is.
 *
 * @param registration a listed region's name as printed, Tver's name, or 'other'
 * @throws {RangeError} when it is none of these
 * @sources, F-02, D-11, D-12
 */
export function votingWindowOf(election: Election, registration: string): TimeWindow {
  const region = regionOf(election, registration);
  const { voting, votingElsewhere } = election.instants;
  return region === undefined ? votingElsewhere : voting[region.name]!;
}
