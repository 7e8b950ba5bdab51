import {
  type AlphabetEntry,
  allWhyClosed,
  type ClosedId,
  type Election,
  type EpochMs,
  type JourneyEvent,
  journey,
  type ReasonId,
} from '../../machines/index.ts';
import { type Advanced, advance } from './advance.ts';
import { entered } from './entered.ts';
import { go } from './go.ts';
import { entryOf } from './journey-event.ts';
import type { JourneySnapshot, Standing } from './standing.ts';

/** What came of an event: taken; refused, with every reason; or closed, with everything that stands in the way. */
export type Result =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reasons: readonly ReasonId[] }
  | { readonly kind: 'closed'; readonly why: readonly ClosedId[] };

/** Where a journey stands after an event, what came of it, and the calendar events that came before it. */
export interface Taken extends Advanced {
  readonly result: Result;
}

/**
 * Tries an event now: first the calendar is caught up with the clock, then the event is tried. A refused attempt changes
 * the journey too, since it leaves its reasons (D-22); a closed event changes nothing. Events of the calendar are always
 * closed: only the clock sends them.
 * @param now epoch milliseconds
 * @throws {RangeError} for an event that the journey does not know, when `now` is not a number, or when the election does
 *   not know the registration
 */
export function take(standing: Standing, event: JourneyEvent, now: EpochMs, election: Election): Taken {
  const entry = entryOf(event);
  const { standing: caughtUp, calendar } = advance(standing, now, election);
  const closed = (why: readonly ClosedId[]): Taken => ({
    standing: caughtUp,
    result: { kind: 'closed', why },
    calendar,
  });
  if (!isTaken(caughtUp.snapshot, entry.event)) return closed(whyClosed(caughtUp, entry));
  // Nothing is in its way but that its time has not come.
  if (entry.actor === 'clock') return closed(['calendarOrder']);
  const after = go(caughtUp, entry.event, now);
  const { reasons } = after.snapshot.context;
  // A filing that succeeds clears the reasons, so what stands after an attempt was said of this one.
  const isRefused = entry.type === 'application.submitted' && reasons.length > 0;
  return { standing: after, result: isRefused ? { kind: 'refused', reasons } : { kind: 'taken' }, calendar };
}

function isTaken(snapshot: JourneySnapshot, event: JourneyEvent): boolean {
  return snapshot.status === 'active' && journey.getTransitionData(snapshot, event).length > 0;
}

function whyClosed({ snapshot }: Standing, entry: AlphabetEntry): readonly ClosedId[] {
  const where = { entered: entered(snapshot), context: snapshot.context };
  return allWhyClosed(entry, where, snapshot.status === 'done');
}
