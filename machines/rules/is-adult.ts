import type { CivilDate } from '../elections/types.ts';
import { dayNumber } from './civil-date.ts';

const ageOfMajority = 18;

/**
 * Whether somebody born on `birthDate` is of age on `date`: yes from the 18th birthday on, that day included.
 * Civil dates are compared, never instants. Somebody born on 29 February has the birthday on 1 March in a
 * common year.
 *
 * @throws {RangeError} when either date is none
 * @sources, D-03, D-04
 */
export function isAdultOn(birthDate: CivilDate, date: CivilDate): boolean {
  return yearMonthDay(birthDate) + ageOfMajority * 10_000 <= yearMonthDay(date);
}

/** A civil date as the number YYYYMMDD, which orders dates as the calendar does. */
function yearMonthDay(date: CivilDate): number {
  dayNumber(date); // throws when there is no such day
  return Number(date.replaceAll('-', ''));
}
