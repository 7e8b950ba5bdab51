import type { Election, EpochMs, FilingState } from './types.ts';

/**
 * Whether applications are taken at an instant. The window is one for everybody, whatever the registration;
 * it is open at its opening instant and closed at its closing instant.
 *
 * @param at epoch milliseconds
 * @throws {RangeError} when `at` is not a number
 * @sources, D-01, D-02, D-37, D-38, F-01
 */
export function filingAt(election: Election, at: EpochMs): FilingState {
  // Every comparison with NaN is false: it would read as an instant after the end.
  if (Number.isNaN(at)) throw new RangeError('expected an instant in epoch milliseconds, got NaN');
  const { opens, closes } = election.instants.filing;
  if (at < opens) return 'notOpen';
  return at < closes ? 'open' : 'closed';
}
