import type { CivilDate } from '../elections/types.ts';

const dayMs = 86_400_000;

/**
 * The number of a civil date: one more for each day. Only differences between two numbers mean anything.
 *
 * @throws {RangeError} when the text is not YYYY-MM-DD or names no day of the calendar, such as 2006-02-30
 */
export function dayNumber(date: CivilDate): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw notADate(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; the calendar repeats every 400 years.
  const first = Date.UTC(year + 400, month - 1, 1) / dayMs;
  const afterLast = Date.UTC(year + 400, month, 1) / dayMs;
  if (month < 1 || month > 12 || day < 1 || day > afterLast - first) throw notADate(date);
  return first + day;
}

function notADate(text: string): RangeError {
  return new RangeError(`expected a calendar date written YYYY-MM-DD, got "${text}"`);
}
