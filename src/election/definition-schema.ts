import * as v from 'valibot';
import { allSourceIds, type SourceId } from '../../machines/requirements/index.ts';
import { closedObject } from '../faults/closed-object.ts';
import { calendarDate } from './calendar-date.ts';

const known: ReadonlySet<unknown> = new Set(allSourceIds);
const sourceId = v.custom<SourceId>((input) => known.has(input), 'a source id, such as R-14, D-02 or F-01');
const sources = v.pipe(v.array(sourceId, 'a list of source ids'), v.minLength(1, 'at least one source id'));

const printed = 'text without spaces around it';
const text = v.pipe(
  v.string(printed),
  v.check((input) => input !== '' && input === input.trim(), printed),
);

const slugText = 'small Latin letters, digits and hyphens, such as president-2024';
const slug = v.pipe(v.string(slugText), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugText));

const localTimeText = 'a local time written HH:MM, 00:00 to 23:59';
const localTime = v.pipe(v.string(localTimeText), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, localTimeText));

const zoneName = 'a time zone of the IANA database, such as Europe/Moscow';
const timeZone = v.pipe(v.string(zoneName), v.check(isTimeZone, zoneName));

// A year is longer than any calendar of an election, and far below where dates end.
const longestWait = 365;
const wholeDays = `a whole number of days, 1 to ${longestWait}`;

export const filingSchema = closedObject({
  opens: calendarDate,
  closesAfter: calendarDate,
  timeZone,
  sources,
});

export const votingSchema = closedObject({
  firstDay: calendarDate,
  lastDay: calendarDate,
  opensAt: localTime,
  closesAt: localTime,
  sources,
});

export const regionSchema = closedObject({
  name: text,
  route: v.picklist(['moscow', 'federal'], '"moscow" or "federal"'),
  timeZone,
  sources,
});

export const tverSchema = closedObject({ name: text, sources });

export const elsewhereSchema = closedObject({ timeZone, sources });

/** What a person writes; what its parts must be to each other is in definition-faults.ts. */
export const definitionSchema = closedObject({
  id: slug,
  name: closedObject({ ru: text, en: text, sources }),
  adulthood: closedObject({ date: calendarDate, sources }),
  filing: filingSchema,
  voting: votingSchema,
  correctionWait: closedObject({
    days: v.pipe(v.number(wholeDays), v.check(isWait, wholeDays)),
    sources,
  }),
  regions: v.pipe(v.array(regionSchema, 'a list of regions'), v.minLength(1, 'at least one region')),
  tver: tverSchema,
  elsewhere: elsewhereSchema,
});

/** One check, so that a number which is wrong in two ways is one fault. */
function isWait(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= longestWait;
}

let named: ReadonlySet<string> | undefined;

function isTimeZone(name: string): boolean {
  // The usual names, found at once; what is none of them may still be another name of one.
  named ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (named.has(name)) return true;
  // Newer runtimes take offsets such as +03:00 for time zones; a fixed offset follows no region's law.
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
