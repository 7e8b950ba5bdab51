import { type Boundary, boundaryKeys, type Calendar, stationBefore, waitEnd } from './calendar.ts';

/** Where a journey stands in real time. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** How many boundaries have passed. */
  readonly passed: number;
  /** When the wait that runs will be over; null where none runs. */
  readonly waitOver: number | null;
}

/** When every journey of these tests begins: long enough before filing opens that waits fit. */
export const journeyBegins: Moment = { now: Date.parse('2024-01-03T12:00Z'), passed: 0, waitOver: null };

/** The instant of the next boundary; infinite after the last. */
export function nextBoundary({ passed }: Moment, { boundaries }: Calendar): number {
  const key = boundaryKeys[passed];
  return key === undefined ? Number.POSITIVE_INFINITY : boundaries[key];
}

const isBoundary = (key: string): key is Boundary => boundaryKeys.some((each) => each === key);

/**
 * The moment of an event that comes next on the real calendar: people act at once, the calendar when it is due.
 * @param outlives for a correction: it is put off to the day before the next boundary, so that its wait outlives it
 * @returns null if the calendar does not let the event come next
 */
export function comesNext(moment: Moment, key: string, calendar: Calendar, outlives = false): Moment | null {
  const boundary = nextBoundary(moment, calendar);
  const { now, passed, waitOver } = moment;
  if (isBoundary(key)) {
    if (key !== boundaryKeys[passed] || (waitOver !== null && waitOver <= boundary)) return null;
    return { now: boundary, passed: passed + 1, waitOver };
  }
  if (key === 'correction.waitOver') {
    return waitOver === null || waitOver >= boundary ? null : { now: waitOver, passed, waitOver: null };
  }
  if (key === 'register.matched') return { now, passed, waitOver: null };
  if (key !== 'data.corrected') return moment;
  const at = outlives ? Math.max(now, stationBefore(boundary)) : now;
  if (waitOver !== null && waitOver <= at) return null;
  const over = waitEnd(at, calendar.zone);
  return outlives && over <= boundary ? null : { now: at, passed, waitOver: over };
}
