import { Temporal } from 'temporal-polyfill';
import type { CivilDate, EpochMs, LocalTime } from '../../machines/elections/types.ts';

/**
 * The instant at which the clocks of a time zone show a local date and time, in epoch milliseconds; or why there
 * is not exactly one: 'skipped' where the clocks are put forward over it, 'repeated' where they are put back.
 */
export function localInstant(
  date: CivilDate,
  time: LocalTime,
  timeZone: string,
): EpochMs | 'skipped' | 'repeated' {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.equals(later)) return earlier.epochMilliseconds;
  return earlier.toPlainDateTime().equals(local) ? 'repeated' : 'skipped';
}

/**
 * The first instant of a day in a time zone, `daysLater` days after a civil date, in epoch milliseconds. Every day
 * has one, also where the clocks are changed at midnight.
 */
export function startOfDay(date: CivilDate, timeZone: string, daysLater = 0): EpochMs {
  return Temporal.PlainDate.from(date).add({ days: daysLater }).toZonedDateTime(timeZone).epochMilliseconds;
}
