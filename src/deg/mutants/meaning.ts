import { Temporal } from 'temporal-polyfill';
import {
  type CivilDate,
  type Election,
  type ElectionInstants,
  type EpochMs,
  isAdultOn,
  isCorrectionWaitOver,
  OTHER_REGISTRATION,
  routeOf,
  timeZoneOf,
} from '../../../machines/index.ts';

/** An election with the rules that read its dates. */
export interface Calendar {
  readonly election: Election;
  readonly isAdultOn: (birthDate: CivilDate, date: CivilDate) => boolean;
  readonly isCorrectionWaitOver: (correctedOn: CivilDate, today: CivilDate, days: number) => boolean;
}

/** An election with the rules as they are. */
export function calendarOf(election: Election): Calendar {
  return { election, isAdultOn, isCorrectionWaitOver };
}

/** Everything that a voter's registration can be. */
export function registrationsOf({ regions, tver }: Election): readonly string[] {
  return [...regions.map(({ name }) => name), tver.name, OTHER_REGISTRATION];
}

/**
 * What an election means, without its names: everything that the rules of the model read of it. Two elections with the same
 * meaning are told apart by no question to the rules: `phaseAt` and `filingAt` read instants alone, and a time zone is read for the
 * days that its calendar shows while the election lasts.
 */
export function meaningOf({ election }: Calendar, registrations: readonly string[]) {
  return {
    adulthood: election.adulthood.date,
    days: election.correctionWait.days,
    filing: election.instants.filing,
    registrations: registrations.map((registration) => meaningFor(election, registration)),
  };
}

function meaningFor(election: Election, registration: string) {
  const { instants, regions, tver } = election;
  const listed = regions.some(({ name }) => name === registration);
  if (!listed && registration !== tver.name && registration !== OTHER_REGISTRATION) return null;
  return {
    route: routeOf(election, registration),
    voting: listed ? instants.voting[registration]! : instants.votingElsewhere,
    clock: clockOf(instants, timeZoneOf(election, registration)),
  };
}

/** How far a clock is from UTC when filing opens, and each change until voting closes for the last. */
function clockOf({ filing, voting, votingElsewhere }: ElectionInstants, timeZone: string): readonly string[] {
  const zoned = (at: EpochMs) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const end = zoned(Math.max(...[votingElsewhere, ...Object.values(voting)].map(({ closes }) => closes)));
  let at = zoned(filing.opens);
  const clock = [at.offset];
  for (;;) {
    const change = at.getTimeZoneTransition('next');
    if (change === null || Temporal.ZonedDateTime.compare(change, end) >= 0) return clock;
    clock.push(`${change.toInstant()} ${change.offset}`);
    at = change;
  }
}
