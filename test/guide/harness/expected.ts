import { Temporal } from 'temporal-polyfill';
import { type Election, source } from '../../../machines/index.ts';
import { type StateTextId, type Texts, textsFor } from '../../../machines/texts.ts';
import * as oracle from '../../oracle/index.ts';
import { type Boundary, boundaryKeys, type Calendar } from './calendar.ts';
import type { Moment } from './clock.ts';

type Language = 'ru' | 'en';

/** For whom a page is shown. */
export interface Reader {
  readonly lang: Language;
  /** The visitor's own time zone. */
  readonly zone: string;
  readonly election: Election;
}

/** What was told before, by calendar. */
const told = new WeakMap<Calendar, Map<string, string>>();

/**
 * What a page has to show, from the oracle's facts and the calendar alone, in the form of `readShown`. Texts are looked up
 * by their ids; which of them stands for which facts is written here by hand.
 */
export function shownOf(at: At, calendar: Calendar, reader: Reader): string {
  const { facts, moment } = at;
  const known = told.get(calendar) ?? new Map<string, string>();
  told.set(calendar, known);
  const name = `${reader.lang} ${reader.zone} ${oracle.factsKey(facts)} ${moment.waitOver} ${moment.passed}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const text = tell(at, calendar, reader);
  known.set(name, text);
  return text;
}

/** Where a journey stands, and when. */
interface At {
  readonly facts: oracle.Facts;
  readonly moment: Moment;
}

function tell({ facts, moment }: At, calendar: Calendar, { lang, zone, election }: Reader): string {
  const texts = textsFor(election);
  const { events } = oracle.observe(facts);
  return [
    texts.states[titleOf(facts)].name[lang],
    texts.phases[phases[moment.passed]!][lang],
    deadlineOf(facts, moment, calendar, zone),
    facts.outcome ?? 'no outcome',
    facts.reasons.length === 0 ? 'no refusal' : reasonsTold(facts.reasons, texts, lang),
    ...oracle.eventEntries
      .filter(({ actor, routes }) => actor !== 'clock' && routes.includes(facts.route))
      .map(({ key }) => `${key} ${actionTold(facts, key, events[key], texts, lang)}`),
  ].join('\n');
}

const phases = ['beforeFiling', 'filing', 'filingClosed', 'voting', 'votingClosed'] as const;

/** The situation that a voter has to be told first. */
function titleOf(facts: oracle.Facts): StateTextId {
  if (facts.outcome !== null) return facts.outcome;
  if (facts.ballot !== null) return facts.ballot;
  switch (facts.route) {
    case 'moscow':
      return moscowTitle(facts);
    case 'federal':
      return facts.application === 'refusedByCommission' ? 'notTriedAgain' : facts.application!;
    case 'tver':
      return 'undecided';
    case 'other':
      return 'otherFiling';
  }
}

function moscowTitle(facts: oracle.Facts): StateTextId {
  if (facts.fullAccount) return 'fullAccount';
  const { fullNameGiven, emailGiven, phoneGiven, addressGiven, snilsGiven } = facts;
  if (addressGiven && snilsGiven) return 'identityOpen';
  return fullNameGiven && emailGiven && phoneGiven ? 'documents' : 'accountData';
}

function actionTold(
  facts: oracle.Facts,
  key: oracle.EventKey,
  found: oracle.Availability,
  texts: Texts,
  lang: Language,
): string {
  if (found === 'available') return `available, ${key === 'ballot.marked' ? 'lines to mark' : 'a button'}: `;
  if (found === 'refused')
    return `refused, a button: ${reasonsTold(oracle.reasonsAgainstFiling(facts), texts, lang)}`;
  const whys = oracle.obstacles(facts, key).map((id) => `${id} «${texts.closed[id][lang]}» quoted`);
  return `closed, nothing to press: ${whys.join('; ')}`;
}

function reasonsTold(reasons: readonly oracle.ReasonId[], texts: Texts, lang: Language): string {
  return reasons
    .map((id) => `${id} «${texts.reasons[id][lang]}» ${id} «${source(id).text[lang]}»`)
    .join('; ');
}

/** The next date that matters to the voter: filing to whom it is open, voting to whom it may lead, and a running wait. */
function deadlineOf(facts: oracle.Facts, moment: Moment, calendar: Calendar, zone: string): string {
  if (facts.outcome !== null) return 'no deadline';
  const ahead = boundaryKeys
    .slice(moment.passed)
    .filter((key) => matters(facts).includes(key))
    .map((key): readonly [string, number] => [key, calendar.boundaries[key]]);
  const wait: readonly [string, number][] =
    moment.waitOver === null ? [] : [['correction.waitOver', moment.waitOver]];
  const [next] = [...wait, ...ahead].sort(([, a], [, b]) => a - b);
  if (next === undefined) return 'no deadline';
  const [id, at] = next;
  const iso = new Date(at).toISOString();
  const isEnd = id === 'filing.closed' || id === 'voting.closed';
  const told = (whose: string, timeZone: string) => `${whose} ${iso} ${numbersOf(at, timeZone, isEnd)}`;
  return `${id}: ${told('region', calendar.zone)}, ${told('own', zone)}`;
}

function matters(facts: oracle.Facts): readonly Boundary[] {
  const { route, application, ballot } = facts;
  switch (route) {
    case 'moscow':
      return ['voting.opened', 'voting.closed'];
    case 'tver':
      return ['voting.closed'];
    case 'other':
      return ['voting.opened'];
    case 'federal': {
      const filed = application === 'awaitingCode' || application === 'awaitingDecision';
      return filed || application === 'accounted' || ballot !== null
        ? ['voting.opened', 'voting.closed']
        : ['filing.opened', 'filing.closed', 'voting.opened'];
    }
  }
}

/** Day, year, hour, minutes and offset: an end at midnight is the 24th hour of the day that ends (D-01). */
function numbersOf(at: number, timeZone: string, isEnd: boolean): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const isMidnight = isEnd && local.hour === 0 && local.minute === 0;
  const day = isMidnight ? local.subtract({ days: 1 }) : local;
  const hour = isMidnight ? '24' : String(local.hour).padStart(2, '0');
  const minute = String(local.minute).padStart(2, '0');
  return `${day.day} ${day.year} ${hour} ${minute} ${local.offsetNanoseconds / 3_600_000_000_000}`;
}
