import type { Election, EpochMs, JourneyEvent } from '../../machines/index.ts';
import type { CalendarEvent } from './next-calendar-event.ts';
import { restore } from './saved/restore.ts';
import { type Saved, save } from './saved/save.ts';
import { type Result, take } from './take.ts';

/** A saved journey after an event, what came of the event, and the calendar events that came before it. */
export interface Stepped {
  /** To be written over the revision that was read, and over no other. */
  readonly saved: Saved;
  readonly result: Result;
  readonly calendar: readonly CalendarEvent[];
}

/**
 * One step of a saved journey, for hosts that keep journeys in a database: restores it, tries the event, and saves what
 * came of it under the next revision. It is pure, so whoever loses a race reads again and steps again.
 * @param now the host's clock, in epoch milliseconds
 * @throws {SavedError} when the saved journey cannot be restored
 * @throws {RangeError} for an event that the journey does not know, and when `now` is not a number
 */
export function step(saved: unknown, event: JourneyEvent, now: EpochMs, election: Election): Stepped {
  const { standing, revision } = restore(saved, election);
  const taken = take(standing, event, now, election);
  return {
    saved: save(taken.standing, election, revision + 1),
    result: taken.result,
    calendar: taken.calendar,
  };
}
