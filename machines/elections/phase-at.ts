import { filingAt } from './filing-at.ts';
import type { Election, EpochMs, Phase } from './types.ts';
import { votingWindowOf } from './voting-window-of.ts';

/**
 * The phase of the calendar for a registration at an instant. Two clocks run: filing follows one for everybody
 * (D-02), voting the region's own, so that on 15 March 2024 one region may vote while another waits.
 * At an opening instant a window is open, at a closing instant it is closed.
 *
 * For Tver and 'other', to which the leaflet gives no hours, voting follows the election's `elsewhere` clock
 * (Moscow's in 2024). Filing closes before voting opens in every region (defineElection sees to it), so the
 * five phases follow one another everywhere.
 *
 * @param registration a listed region's name as printed, Tver's name, or 'other'
 * @param at epoch milliseconds
 * @throws {RangeError} when the registration is unknown or `at` is not a number
 * @sources, D-01, D-02, D-11, D-12, D-38, F-01, F-02
 */
export function phaseAt(election: Election, registration: string, at: EpochMs): Phase {
  const voting = votingWindowOf(election, registration);
  const filing = filingAt(election, at);
  if (filing === 'notOpen') return 'beforeFiling';
  if (filing === 'open') return 'filing';
  if (at < voting.opens) return 'filingClosed';
  return at < voting.closes ? 'voting' : 'votingClosed';
}
