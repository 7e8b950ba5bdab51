import {
  type Election,
  type EpochMs,
  OTHER_REGISTRATION,
  type Phase,
  phaseAt,
  type Route,
  routeOf,
  timeZoneOf,
  votingWindowOf,
} from '../../../machines/index.ts';
import type { Where } from '../../../machines/journey/closed.ts';
import { phaseIn, phases } from '../../../machines/journey/situations.ts';
import type { SourceId } from '../../../machines/requirements/index.ts';
import { correctionWaitEndsAt } from '../../election/index.ts';
import type { Deadline, Language } from '../description.ts';
import { dateInWords, momentInWords, offsetInWords, zoneInWords } from './moments.ts';
import { clockWords, deadlineNames, momentWords } from './words.ts';

/** For whom and of what the dates are told. */
export interface Reader {
  readonly lang: Language;
  /** The reader's own IANA time zone. */
  readonly zone: string;
  readonly election: Election;
  readonly registration: string;
}

/** The boundaries of the calendar, in their order. */
export const boundaries = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;
type Boundary = (typeof boundaries)[number];

/** What does not change while one reader reads. */
interface Calendar {
  readonly route: Route;
  readonly ahead: readonly Deadline[];
  readonly past: readonly Deadline[];
  /** The wait that was told last. */
  wait: { readonly correctedAt: EpochMs; readonly deadline: Deadline } | null;
}

const calendars = new WeakMap<Election, Map<string, Calendar>>();

function calendarOf(reader: Reader): Calendar {
  const { lang, zone, election, registration } = reader;
  const known = calendars.get(election) ?? new Map<string, Calendar>();
  calendars.set(election, known);
  const key = `${lang} ${zone} ${registration}`;
  const calendar = known.get(key) ?? makeCalendar(reader);
  known.set(key, calendar);
  return calendar;
}

function makeCalendar(reader: Reader): Calendar {
  const { election, registration } = reader;
  const { filing } = election.instants;
  const voting = votingWindowOf(election, registration);
  const elsewhere = election.regions.some(({ name }) => name === registration)
    ? []
    : election.elsewhere.sources;
  const ofVoting = [...new Set([...election.voting.sources, ...elsewhere])];
  const ahead = [
    deadline('filing.opened', filing.opens, election.filing.sources, reader),
    deadline('filing.closed', filing.closes, election.filing.sources, reader),
    deadline('voting.opened', voting.opens, ofVoting, reader),
    deadline('voting.closed', voting.closes, ofVoting, reader),
  ];
  return {
    route: routeOf(election, registration),
    ahead,
    past: ahead.map((each) => ({ ...each, isPast: true })),
    wait: null,
  };
}

function deadline(
  id: Deadline['id'],
  at: EpochMs,
  sources: readonly SourceId[],
  { lang, zone, election, registration }: Reader,
): Deadline {
  const isEnd = id === 'filing.closed' || id === 'voting.closed';
  const regionZone = timeZoneOf(election, registration);
  const named = [
    ...(registration === OTHER_REGISTRATION ? [] : [registration]),
    ...(lang === 'en' || registration === OTHER_REGISTRATION ? [zoneInWords(lang, regionZone)] : []),
  ];
  const told = (timeZone: string, whose: string, names: readonly (string | null)[]) =>
    `${momentInWords(at, lang, timeZone, isEnd)} (${whose}: ${[...names, offsetInWords(at, timeZone)]
      .filter((each) => each !== null)
      .join(', ')})`;
  return {
    id,
    name: id === 'filing.closed' ? lastFilingDay(lang, election) : deadlineNames[id][lang],
    at,
    isPast: false,
    inRegion: told(
      regionZone,
      momentWords[registration === OTHER_REGISTRATION ? 'otherClock' : 'timeOfRegion'][lang],
      named,
    ),
    own: told(zone, momentWords.yourTime[lang], [zoneInWords(lang, zone)]),
    sources,
  };
}

/** The leaflet counts the last day in, and so do its words here: the instant is the end of that day (D-01, D-02). */
function lastFilingDay(lang: Language, { filing, instants }: Election): string {
  const { timeZone } = filing;
  const day = dateInWords(instants.filing.closes - 1, lang, timeZone);
  const clock =
    clockWords[timeZone]?.[lang] ??
    `${momentWords.clockOf[lang]}: ${zoneInWords(lang, timeZone) ?? offsetInWords(instants.filing.closes, timeZone)}`;
  const { lastFilingDay: name, untilItsEnd } = momentWords;
  return `${name[lang]}: ${day}, ${untilItsEnd[lang]} (24:00), ${clock}`;
}

/**
 * All boundaries of the calendar in the order of their instants, with the end of the wait after a correction, if one runs.
 * @param correctedAt epoch milliseconds; null where no wait runs
 * @throws {RangeError} when the registration or the reader's zone is unknown
 */
export function deadlinesFor(reader: Reader, now: EpochMs, correctedAt: EpochMs | null): readonly Deadline[] {
  const calendar = calendarOf(reader);
  const all = calendar.ahead.map((each, index) => (each.at <= now ? calendar.past[index]! : each));
  if (correctedAt === null) return all;
  if (calendar.wait?.correctedAt !== correctedAt) {
    calendar.wait = { correctedAt, deadline: endOfWait(reader, correctedAt) };
  }
  const { deadline } = calendar.wait;
  return [...all, { ...deadline, isPast: deadline.at <= now }].sort((a, b) => a.at - b.at);
}

function endOfWait(reader: Reader, correctedAt: EpochMs): Deadline {
  const { election, registration } = reader;
  const { days, sources } = election.correctionWait;
  const at = correctionWaitEndsAt(correctedAt, timeZoneOf(election, registration), days);
  return deadline('correction.waitOver', at, sources, reader);
}

/** Which boundaries change something for the voter. */
function mattering({ context: { route, frozen } }: Where): readonly Boundary[] {
  switch (route) {
    case 'moscow':
      return ['voting.opened', 'voting.closed'];
    case 'federal':
      return frozen
        ? ['voting.opened', 'voting.closed']
        : ['filing.opened', 'filing.closed', 'voting.opened'];
    case 'tver':
      return ['voting.closed'];
    case 'other':
      return ['voting.opened'];
  }
}

/**
 * The next date that changes something for the voter: filing where an application is still to be filed, voting where it leads
 * there, and the end of a running wait, whichever comes first; null once there is an outcome. Filing changes nothing for Moscow
 * (D-38); whoever is registered in Tver Oblast may choose until voting closes, and in other regions it ends as voting opens.
 */
export function nextDeadline(deadlines: readonly Deadline[], where: Where): Deadline | null {
  const phase = phaseIn(where.entered);
  if (phase === null) return null;
  const ahead: readonly string[] = boundaries.slice(phases.indexOf(phase));
  const matter: readonly string[] = mattering(where);
  return (
    deadlines.find(({ id }) => id === 'correction.waitOver' || (ahead.includes(id) && matter.includes(id))) ??
    null
  );
}

/** Where the calendar stands: as the journey knows it and, at an outcome, as the clock does. */
export function phaseOf({ entered }: Where, { election, registration }: Reader, now: EpochMs): Phase {
  return phaseIn(entered) ?? phaseAt(election, registration, now);
}

/** The route of the reader's registration. */
export function routeFor(reader: Reader): Route {
  return calendarOf(reader).route;
}
