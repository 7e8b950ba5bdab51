import type { EpochMs } from '../../machines/index.ts';
import { entered } from './entered.ts';
import type { JourneySnapshot, Standing } from './standing.ts';

/**
 * When the data were last corrected, after an event: `now` where the event corrected them, what was known before while the
 * wait goes on, and null where none runs. A correction is taken exactly where the wait runs after it.
 * @sources R-30, D-17, D-18, D-35
 */
export function correctedAtAfter(
  before: Standing['correctedAt'],
  eventType: string,
  snapshot: JourneySnapshot,
  now: EpochMs,
): Standing['correctedAt'] {
  if (!isWaiting(snapshot)) return null;
  return eventType === 'data.corrected' ? now : before;
}

/** Whether the calendar days after a correction of the data run. */
export function isWaiting(snapshot: JourneySnapshot): boolean {
  return entered(snapshot)('waiting');
}
