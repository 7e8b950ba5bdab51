import type { Election, EpochMs } from '../../machines/index.ts';
import { go } from './go.ts';
import { type CalendarEvent, nextCalendarEvent } from './next-calendar-event.ts';
import type { Standing } from './standing.ts';

/** A journey caught up with the clock, and the calendar events that this took, in their order. */
export interface Advanced {
  readonly standing: Standing;
  readonly calendar: readonly CalendarEvent[];
}

/**
 * Catches the calendar up with the clock: every event that is due by `now`, in the order of time. A clock that was set
 * back undoes nothing.
 * @param now epoch milliseconds
 * @throws {RangeError} when `now` is not a number, or the election does not know the registration
 * @sources, D-18
 */
export function advance(standing: Standing, now: EpochMs, election: Election): Advanced {
  // Every comparison with NaN is false: it would read as an instant before everything.
  if (Number.isNaN(now)) throw new RangeError('expected an instant in epoch milliseconds, got NaN');
  const calendar: CalendarEvent[] = [];
  let caughtUp = standing;
  let next = nextCalendarEvent(caughtUp, election);
  while (next && next.at <= now) {
    caughtUp = go(caughtUp, { type: next.event }, next.at);
    calendar.push(next.event);
    next = nextCalendarEvent(caughtUp, election);
  }
  return { standing: caughtUp, calendar };
}

/**
 * When the calendar next changes something for a journey, in epoch milliseconds; null once there is an outcome.
 * It lies in the past where the journey has not been caught up.
 * @throws {RangeError} when the election does not know the registration
 */
export function nextInstant(standing: Standing, election: Election): EpochMs | null {
  return nextCalendarEvent(standing, election)?.at ?? null;
}
