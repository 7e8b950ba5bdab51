import type { EpochMs } from '../../../machines/elections/index.ts';
import type { Language } from '../description.ts';
import { russianZones } from './words.ts';

type Style = 'moment' | 'offset' | 'name';

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  moment: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  offset: { timeZoneName: 'shortOffset' },
  name: { timeZoneName: 'shortGeneric' },
};

const yearWord: Readonly<Record<Language, string>> = { ru: ' года', en: '' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making a formatter takes longer than all the rest of a description. */
function format(style: Style, lang: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${lang} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...styles[style], timeZone });
  formats.set(key, known);
  return known;
}

function part(
  formatter: Intl.DateTimeFormat,
  at: EpochMs,
  type: Intl.DateTimeFormatPartTypes,
): string | undefined {
  return formatter.formatToParts(at).find((each) => each.type === type)?.value;
}

/** `12 марта 2024 года` on the calendar of a time zone. @throws {RangeError} when the zone is unknown */
export function dateInWords(at: EpochMs, lang: Language, timeZone: string): string {
  const formatter = format('moment', lang, timeZone);
  const [day, month, year] = (['day', 'month', 'year'] as const).map((type) => part(formatter, at, type));
  return `${day} ${month} ${year}${yearWord[lang]}`;
}

/**
 * `12 марта 2024 года, 04:00` on the clock of a time zone.
 * @param isEnd of what ends at midnight the day that ends is named, `11 марта 2024 года, 24:00`: one that «lasts until 00:00 of
 * 12 March» reads like one more day (D-01, D-02)
 * @throws {RangeError} when the zone is unknown
 */
export function momentInWords(at: EpochMs, lang: Language, timeZone: string, isEnd: boolean): string {
  const formatter = format('moment', lang, timeZone);
  const time = `${part(formatter, at, 'hour')}:${part(formatter, at, 'minute')}`;
  if (isEnd && time === '00:00') return `${dateInWords(at - 1, lang, timeZone)}, 24:00`;
  return `${dateInWords(at, lang, timeZone)}, ${time}`;
}

/** How far a zone is from UTC at an instant, `UTC+7`. @throws {RangeError} when the zone is unknown */
export function offsetInWords(at: EpochMs, timeZone: string): string {
  const offset = part(format('offset', 'en', timeZone), at, 'timeZoneName') ?? '';
  const hours = offset.replace(/^(GMT|UTC)/, '').replace('-', '−');
  return `UTC${hours === '' ? '+0' : hours}`;
}

/**
 * What people call a time zone, a country or a city; null where it has only an offset, or no name in this language.
 * @throws {RangeError} when the zone is unknown
 */
export function zoneInWords(lang: Language, timeZone: string): string | null {
  const name = part(format('name', lang, timeZone), 0, 'timeZoneName');
  if (lang === 'ru') {
    const isRussian = name !== undefined && /\p{Script=Cyrillic}/u.test(name);
    return russianZones[timeZone] ?? (isRussian ? name : null);
  }
  return name === undefined || /^(GMT|UTC)/.test(name) ? null : name;
}
