import {
  type AlphabetEntry,
  type Election,
  type EpochMs,
  type EventKey,
  type Profile,
  timeZoneOf,
  votingWindowOf,
} from '../../../machines/index.ts';
import { correctionWaitEndsAt } from '../../election/index.ts';
import { advance, begin, type CalendarEvent, type Result, type Standing, take } from '../../embed/index.ts';

/** One step of the way travelled: the event's key, when it happened, and whether it was refused. */
export interface Step {
  readonly key: EventKey;
  /** Epoch milliseconds. */
  readonly at: EpochMs;
  readonly refused: boolean;
}

/** One visitor's journey on the page. */
export interface Sitting {
  readonly standing: Standing;
  /** How many times it has changed. */
  readonly revision: number;
  readonly steps: readonly Step[];
  /** Whether `steps` are all there were. */
  readonly whole: boolean;
}

/** A sitting after something happened, and what the calendar has brought meanwhile. */
export interface Moved {
  readonly sitting: Sitting;
  readonly calendar: readonly CalendarEvent[];
}

/** A journey that starts now. @throws {RangeError} as `begin` does */
export function sitDown(
  registration: string,
  profile: Omit<Profile, 'route'>,
  now: EpochMs,
  election: Election,
): Sitting {
  return {
    standing: begin({ registration, profile }, now, election),
    revision: 0,
    steps: [],
    whole: true,
  };
}

/** Catches the calendar up with the clock; the same sitting where nothing is due. */
export function waitUntil(sitting: Sitting, now: EpochMs, election: Election): Moved {
  const { standing, calendar } = advance(sitting.standing, now, election);
  if (calendar.length === 0) return { sitting, calendar };
  const steps = [...sitting.steps, ...calendarSteps(sitting.standing, calendar, election)];
  return { sitting: { ...sitting, standing, steps, revision: sitting.revision + 1 }, calendar };
}

/** Tries an event. A closed one changes nothing but what the calendar brings first. */
export function tryEvent(
  sitting: Sitting,
  { key, event }: AlphabetEntry,
  now: EpochMs,
  election: Election,
): Moved & { readonly result: Result } {
  const { standing, result, calendar } = take(sitting.standing, event, now, election);
  const caughtUp =
    calendar.length === 0
      ? sitting.steps
      : [...sitting.steps, ...calendarSteps(sitting.standing, calendar, election)];
  const own: readonly Step[] =
    result.kind === 'closed' ? [] : [{ key, at: now, refused: result.kind === 'refused' }];
  const changed = own.length + calendar.length > 0;
  return {
    sitting: changed
      ? { ...sitting, standing, steps: [...caughtUp, ...own], revision: sitting.revision + 1 }
      : sitting,
    result,
    calendar,
  };
}

function calendarSteps(
  before: Standing,
  events: readonly CalendarEvent[],
  election: Election,
): readonly Step[] {
  return events.map((key) => ({ key, at: calendarInstant(key, before, election), refused: false }));
}

function calendarInstant(event: CalendarEvent, before: Standing, election: Election): EpochMs {
  const { filing } = election.instants;
  const voting = votingWindowOf(election, before.registration);
  switch (event) {
    case 'filing.opened':
      return filing.opens;
    case 'filing.closed':
      return filing.closes;
    case 'voting.opened':
      return voting.opens;
    case 'voting.closed':
      return voting.closes;
    case 'correction.waitOver':
      return correctionWaitEndsAt(
        before.correctedAt ?? filing.opens,
        timeZoneOf(election, before.registration),
        election.correctionWait.days,
      );
  }
}
