import { Temporal } from 'temporal-polyfill';
import type { CivilDate, EpochMs } from '../../../machines/index.ts';
import type { Language } from '../../embed/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();

/**
 * An instant as the clocks of a time zone show it: day, month, year and time, without the zone's name.
 * @param at epoch milliseconds
 */
export function momentText(at: EpochMs, timeZone: string, lang: Language): string {
  const key = `${lang} ${timeZone} ${at}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = formatFor(lang, timeZone).format(at);
  // A page that is driven through very many instants keeps no text of each.
  if (texts.size > 2000) texts.clear();
  texts.set(key, text);
  return text;
}

/** A civil date in words. */
export function dateText(date: CivilDate, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang === 'ru' ? 'ru' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${date}T00:00Z`));
}

/**
 * The instant at which the clocks of a time zone show a local time, `YYYY-MM-DDTHH:MM`, in epoch milliseconds.
 * @throws {RangeError} when it is no such time
 */
export function instantOf(local: string, timeZone: string): EpochMs {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}

function formatFor(lang: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang === 'ru' ? 'ru' : 'en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(key, format);
  return format;
}
