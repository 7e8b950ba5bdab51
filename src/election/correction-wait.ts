import type { EpochMs } from '../../machines/elections/types.ts';
import { civilDateAt } from './civil-date-at.ts';
import { startOfDay } from './local-instant.ts';

/**
 * The instant at which the wait after a correction of the data is over, in epoch milliseconds: the start of the
 * day that follows the day of the correction by `days`, on the calendar of the region of registration. A host
 * sends `correction.waitOver` then. It agrees with the rule isCorrectionWaitOver.
 *
 * @param correctedAt epoch milliseconds
 * @param timeZone the IANA time zone of the region of registration (timeZoneOf)
 * @param days calendar days (`correctionWait.days` of the election)
 * @throws {RangeError} when the zone is unknown
 * @sources R-30, D-17, D-35
 */
export function correctionWaitEndsAt(correctedAt: EpochMs, timeZone: string, days: number): EpochMs {
  return startOfDay(civilDateAt(correctedAt, timeZone), timeZone, days);
}
