import { Temporal } from 'temporal-polyfill';
import type { CivilDate, EpochMs } from '../../machines/elections/types.ts';

/**
 * The civil date that the calendars of a time zone show at an instant.
 *
 * @param at epoch milliseconds
 * @param timeZone an IANA time zone
 * @throws {RangeError} when the zone is unknown or the instant is out of the calendar
 */
export function civilDateAt(at: EpochMs, timeZone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/**
 * What the clocks of a time zone show at an instant, as `YYYY-MM-DDTHH:MM`.
 *
 * @param at epoch milliseconds
 * @param timeZone an IANA time zone
 * @throws {RangeError} when the zone is unknown or the instant is out of the calendar
 */
export function localTimeAt(at: EpochMs, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}
