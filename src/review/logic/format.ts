import type { Language } from '../data.ts';

/** A civil time such as `2024-03-01T12:00` in words. */
export function momentInWords(at: string, language: Language): string {
  const date = new Date(`${at}Z`);
  if (Number.isNaN(date.getTime())) return at;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    date,
  );
}

/** The month of a civil time, short. */
export function monthInWords(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(`${at}Z`));
}

/** A whole number, or its decimal digits, with its digits in groups. */
export function numberInWords(count: number | string, language: Language): string {
  return new Intl.NumberFormat(language, { useGrouping: 'always' }).format(BigInt(count));
}
