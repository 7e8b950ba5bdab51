import { type Election, type EpochMs, timeZoneOf, votingWindowOf } from '../../machines/index.ts';
import { phaseIn } from '../../machines/journey/situations.ts';
import { correctionWaitEndsAt } from '../election/index.ts';
import type { Deadline } from './description.ts';
import { entered } from './entered.ts';
import type { Standing } from './standing.ts';

/** An event that only the clock sends, by its type. */
export type CalendarEvent = Deadline['id'];

/** A calendar event and the instant at which it is due. */
export interface Due {
  readonly event: CalendarEvent;
  readonly at: EpochMs;
}

/**
 * What the calendar does next to a journey: the boundary that ends its phase, or the end of the wait after a correction,
 * whichever comes first; null once there is an outcome. It may be due already.
 * @throws {RangeError} when the election does not know the registration
 * @sources, D-02, D-17, D-18, D-35
 */
export function nextCalendarEvent(standing: Standing, election: Election): Due | null {
  const boundary = boundaryAfter(standing, election);
  const wait = endOfWait(standing, election);
  if (!boundary || !wait) return boundary ?? wait;
  return wait.at < boundary.at ? wait : boundary;
}

function boundaryAfter({ snapshot, registration }: Standing, election: Election): Due | null {
  const { filing } = election.instants;
  const voting = votingWindowOf(election, registration);
  switch (phaseIn(entered(snapshot))) {
    case 'beforeFiling':
      return { event: 'filing.opened', at: filing.opens };
    case 'filing':
      return { event: 'filing.closed', at: filing.closes };
    case 'filingClosed':
      return { event: 'voting.opened', at: voting.opens };
    case 'voting':
      return { event: 'voting.closed', at: voting.closes };
    case null:
      return null;
  }
}

function endOfWait({ correctedAt, registration }: Standing, election: Election): Due | null {
  if (correctedAt === null) return null;
  const { days } = election.correctionWait;
  return {
    event: 'correction.waitOver',
    at: correctionWaitEndsAt(correctedAt, timeZoneOf(election, registration), days),
  };
}
