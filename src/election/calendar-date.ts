import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

const expected = 'a calendar date written YYYY-MM-DD';

/** The schema of a civil date: the text YYYY-MM-DD that names a day of the calendar (2006-02-30 is none). */
export const calendarDate = v.pipe(v.string(expected), v.check(isCalendarDate, expected));

function isCalendarDate(text: string): boolean {
  // Temporal takes other spellings too, such as 20060317.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
