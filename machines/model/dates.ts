import type { CivilDate, ElectionDefinition } from '../elections/types.ts';
import type { Text } from './text.ts';

type Language = keyof Text;

/** What texts name of an election's calendar, in braces: `{adultOn}`. */
const dates: Readonly<Record<string, (election: ElectionDefinition, lang: Language) => string>> = {
  adultOn: ({ adulthood }, lang) => dayInWords(adulthood.date, lang),
  filingOpens: ({ filing }, lang) => dayInWords(filing.opens, lang),
  filingLastDay: ({ filing }, lang) => dayInWords(filing.closesAfter, lang),
  filingClock: ({ filing }, lang) =>
    filing.timeZone === 'Europe/Moscow' ? moscowTime[lang] : filing.timeZone,
  waitDays: ({ correctionWait }, lang) => calendarDays(correctionWait.days, lang),
  votingFirstDay: ({ voting }, lang) => dayInWords(voting.firstDay, lang),
  votingLastDay: ({ voting }, lang) => dayInWords(voting.lastDay, lang),
  votingOpensAt: ({ voting }) => voting.opensAt,
  votingClosesAt: ({ voting }) => voting.closesAt,
};

const moscowTime: Text = { ru: 'по московскому времени', en: 'Moscow time' };

/** The same texts, of which no type knows the words. */
export type Told<T> = { readonly [K in keyof T]: T[K] extends string ? string : Told<T[K]> };

/**
 * Texts with an election's dates in the places that name them.
 * @param texts texts in both languages, nested as deep as they are
 * @throws {Error} when a text names a date that there is not
 */
export function withDates<T extends object>(texts: T, election: ElectionDefinition): Told<T> {
  return filled(texts, null, election) as Told<T>;
}

function filled(value: unknown, lang: Language | null, election: ElectionDefinition): unknown {
  if (typeof value === 'string') return lang === null ? value : named(value, lang, election);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      filled(inside, key === 'ru' || key === 'en' ? key : lang, election),
    ]),
  );
}

function named(text: string, lang: Language, election: ElectionDefinition): string {
  return text.replace(/\{(\w*)\}/g, (_, name: string) => {
    const date = Object.hasOwn(dates, name) ? dates[name] : undefined;
    if (!date) throw new Error(`Expected one of ${Object.keys(dates).join(', ')} in braces, got "${name}".`);
    return date(election, lang);
  });
}

function dayInWords(date: CivilDate, lang: Language): string {
  const [day, month, year] = inDays[lang]
    .formatToParts(Date.parse(`${date}T00:00Z`))
    .flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
  return lang === 'ru' ? `${day} ${month} ${year} года` : `${day} ${month} ${year}`;
}

const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const inDays = {
  ru: new Intl.DateTimeFormat('ru', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

const russianDays: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'календарный день',
  few: 'календарных дня',
};
const inRussian = new Intl.PluralRules('ru');

function calendarDays(days: number, lang: Language): string {
  if (lang === 'en') return `${days} calendar ${days === 1 ? 'day' : 'days'}`;
  return `${days} ${russianDays[inRussian.select(days)] ?? 'календарных дней'}`;
}
