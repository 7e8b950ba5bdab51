import { type Election, type EpochMs, observe, votingWindowOf } from '../../../machines/index.ts';
import { nextInstant, type Standing } from '../../embed/index.ts';

/**
 * The demonstration time for a situation that was saved: the present one, unless the calendar would say otherwise then;
 * else the earliest that fits.
 * @param now epoch milliseconds
 */
export function fittingTime(standing: Standing, now: EpochMs, election: Election): EpochMs {
  const { phase } = observe(standing.snapshot);
  const until = nextInstant(standing, election);
  if (phase === null || until === null) return now;
  const { filing } = election.instants;
  const starts = {
    beforeFiling: Number.NEGATIVE_INFINITY,
    filing: filing.opens,
    filingClosed: filing.closes,
    voting: votingWindowOf(election, standing.registration).opens,
  };
  const from = Math.max(starts[phase], standing.correctedAt ?? Number.NEGATIVE_INFINITY);
  if (now >= from && now < until) return now;
  return Number.isFinite(from) ? from : until - dayMs;
}

const dayMs = 86_400_000;
