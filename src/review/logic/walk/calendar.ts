import type { Calendar, ReviewEvent, Zone } from '../../data.ts';

/** An event of the clock and the civil time at which it falls due. */
export interface Due {
  readonly event: string;
  readonly at: string;
}

/** What happened when: as much of a log as waits need. */
export type Happened = readonly { readonly event: string; readonly at: string }[];

/** The start of the day that comes so many days after the day of a moment. */
export function startOfDay(at: string, days: number): string {
  const date = new Date(`${at.slice(0, 10)}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 16);
}

/** The same time of day so many days later. */
export function daysLater(at: string, days: number): string {
  return `${startOfDay(at, days).slice(0, 10)}${at.slice(10)}`;
}

/** How many minutes one civil time is after another. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** The civil time so many minutes later. */
export function minutesLater(at: string, minutes: number): string {
  return new Date(Date.parse(`${at}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/**
 * Everything that the calendar sends after one moment and up to another, in order: the boundaries of the zone, and for each
 * wait the end that follows from the last time its cause happened.
 * @param after exclusive; null for all that has passed before
 * @param until inclusive; null for all that is to come
 */
export function dueBetween(
  calendar: Calendar,
  zone: Zone,
  happened: Happened,
  after: string | null,
  until: string | null,
): readonly Due[] {
  const waits = calendar.waits.flatMap(({ event, after: cause, days }): Due[] => {
    const last = happened.findLast((entry) => entry.event === cause);
    return last === undefined ? [] : [{ event, at: startOfDay(last.at, days) }];
  });
  return [...zone.boundaries, ...waits]
    .filter(({ at }) => (after === null || at > after) && (until === null || at <= until))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The events that come from the calendar and from nothing else. */
export function clockEvents(calendar: Calendar | null): ReadonlySet<string> {
  if (calendar === null) return new Set();
  return new Set([
    ...calendar.zones.flatMap(({ boundaries }) => boundaries.map(({ event }) => event)),
    ...calendar.waits.map(({ event }) => event),
  ]);
}

/** The place of an event in the alphabet; -1 if it is not there. */
export function eventIndex(events: readonly ReviewEvent[], key: string): number {
  return events.findIndex((event) => event.key === key);
}
