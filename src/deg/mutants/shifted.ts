import { Temporal } from 'temporal-polyfill';
import type { CivilDate, LocalTime } from '../../../machines/index.ts';

/** A civil date so many days later; earlier where they are below zero. */
export function dayShifted(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** A civil date so many years later; 29 February becomes the 28th in a common year. */
export function yearShifted(date: CivilDate, years: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** A time on the clock so many minutes later, on the same day. */
export function minuteShifted(time: LocalTime, minutes: number): LocalTime {
  return Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });
}
