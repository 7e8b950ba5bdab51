import { boundaryKeys, type Calendar } from './calendar.ts';
import { comesNext, journeyBegins, type Moment } from './clock.ts';

/** One step of a path, and the moment it leads to. */
export interface Timed {
  readonly key: string;
  readonly moment: Moment;
}

/**
 * Gives each event of a path the instant at which the real calendar lets it happen, in this order.
 * @returns null if the calendar does not allow this order
 */
export function timeline(keys: readonly string[], calendar: Calendar): readonly Timed[] | null {
  const timed: Timed[] = [];
  let moment = journeyBegins;
  for (const [place, key] of keys.entries()) {
    const next = comesNext(moment, key, calendar, key === 'data.corrected' && outlives(keys, place));
    if (next === null) return null;
    moment = next;
    timed.push({ key, moment });
  }
  return timed;
}

/** Whether a boundary comes before anything that ends the wait after a correction, or after one that replaces it. */
function outlives(keys: readonly string[], place: number): boolean {
  const ending: readonly string[] = ['correction.waitOver', 'register.matched'];
  const boundaries: readonly string[] = boundaryKeys;
  const first = keys.slice(place + 1).find((key) => ending.includes(key) || boundaries.includes(key));
  return first !== undefined && boundaries.includes(first);
}
