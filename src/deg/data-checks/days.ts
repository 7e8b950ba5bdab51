import type { CivilDate } from '../../../machines/index.ts';

/** The months that the leaflet names, in the genitive as it prints them. */
const months: Readonly<Record<string, string>> = { марта: '03' };

/** A day as the leaflet writes it, such as 17, «марта» and 2024, as a civil date. */
export function dayOf(day: string, month: string, year: string): CivilDate {
  const number = months[month];
  if (!number) throw new Error(`Expected one of ${Object.keys(months).join(', ')}, got "${month}".`);
  return `${year}-${number}-${day.padStart(2, '0')}`;
}

/** The civil date some days later, or earlier. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
