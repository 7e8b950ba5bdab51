import type { CivilDate } from '../elections/types.ts';
import { dayNumber } from './civil-date.ts';

/**
 * Whether the wait after a correction of the data is over: on the day of the correction plus `days`, and after.
 * Both dates are of the calendar of the region of registration (D-35).
 *
 * @param days calendar days, 3 in the leaflet
 * @throws {RangeError} when either date is none
 * @sources R-30, D-17, D-35
 */
export function isCorrectionWaitOver(correctedOn: CivilDate, today: CivilDate, days: number): boolean {
  return dayNumber(today) >= dayNumber(correctedOn) + days;
}
