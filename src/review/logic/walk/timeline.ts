import type { Calendar } from '../../data.ts';
import type { ExploredModel } from '../model.ts';
import { minutesBetween } from './calendar.ts';
import { allDue, type Walk } from './walk.ts';

/** A moment of the calendar on the time line. */
export interface Mark {
  readonly event: string;
  readonly at: string;
  /** Where it lies: 0 at the calendar's first moment, 1 at its last. */
  readonly share: number;
  readonly past: boolean;
}

/** More months than these are not written along one line. */
const MOST_MONTHS = 12;

/** Where a moment lies between the first and the last of a calendar, from 0 to 1. */
export function shareOf({ min, max }: Calendar, at: string): number {
  return minutesBetween(min, at) / minutesBetween(min, max);
}

/** The moments that lie within the calendar, in order. */
export function marksOf(model: ExploredModel, walk: Walk): readonly Mark[] {
  const { calendar } = model.machine;
  if (calendar === null || walk.clock === null) return [];
  const { now } = walk.clock;
  return allDue(model, walk)
    .map(({ event, at }) => ({ event, at, share: shareOf(calendar, at), past: at <= now }))
    .filter(({ share }) => share >= 0 && share <= 1);
}

/** The firsts of months within a calendar, as `2024-02-01T00:00`: as many as can be written along one line. */
export function monthsOf({ min, max }: Calendar): readonly string[] {
  const months: string[] = [];
  let [year, month] = min.slice(0, 7).split('-').map(Number) as [number, number];
  for (let first = min.slice(0, 7); first <= max.slice(0, 7); ) {
    if (`${first}-01T00:00` >= min) months.push(`${first}-01T00:00`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  const every = Math.ceil(months.length / MOST_MONTHS);
  return months.filter((_, index) => index % every === 0);
}
