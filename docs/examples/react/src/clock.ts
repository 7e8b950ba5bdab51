import { type Clock, systemClock } from 'deg-workflow-model/embed';

/** When the demonstration begins: that election is over. */
export const demonstrationStart = Date.parse('2024-03-01T12:00+03:00');

/**
 * The system's clock, moved. For an election that is to come it is right as it is.
 * @param ahead how far it is moved now, in milliseconds
 */
export function movedClock(ahead: () => number): Clock {
  return { ...systemClock, now: () => Date.now() + ahead() };
}
