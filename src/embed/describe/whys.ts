import {
  type AlphabetEntry,
  allWhyClosed,
  type ClosedId,
  closedRemedy,
  type Election,
  type Outcome,
  type ReasonId,
  type Remedy,
  type RemedyNoteId,
  reasonRemedy,
} from '../../../machines/index.ts';
import { actionSources } from '../../../machines/journey/action-labels.ts';
import type { Where } from '../../../machines/journey/closed.ts';
import { type SourceId, source } from '../../../machines/requirements/index.ts';
import type { Texts } from '../../../machines/texts.ts';
import type { Language, Why } from '../description.ts';
import { namedState } from './situations.ts';

/** What decides how a reason is told, besides the reason. */
export interface Told {
  readonly texts: Texts;
  readonly election: Election;
  readonly lang: Language;
  readonly where: Where;
  readonly outcome: Outcome | null;
  /** A wait after a correction runs that ends when filing has closed already (D-18). */
  readonly waitTooLong: boolean;
}

/** What a closed reason rests on; where there is null, on what the step does. */
const closedSources: Readonly<Record<ClosedId, readonly SourceId[] | null>> = {
  ended: null,
  otherRoute: ['D-33'],
  alreadyDone: null,
  earlierStep: null,
  applicationRunning: ['D-45'],
  correctionStands: ['D-16'],
  alreadyMatched: ['R-20'],
  noWait: ['R-30'],
  answerAwaited: ['R-32', 'D-19'],
  notRefusedForData: ['R-31', 'D-36'],
  checkDataFirst: ['R-29', 'D-16'],
  waitRunning: ['R-30', 'D-17'],
  noAnswerAwaited: ['R-24', 'D-19'],
  filingNotOpen: ['D-37'],
  filingOver: ['R-14', 'R-56'],
  noApplication: ['R-21'],
  notAccounted: ['R-22'],
  noFullAccount: ['R-03'],
  underAge: ['R-16', 'D-05', 'D-46'],
  votingNotOpen: ['R-39', 'R-48'],
  reconsiderFirst: ['D-24'],
  calendarOrder: null,
};

/** A reason with the remedy that answers it in a situation. */
interface Answered<Id extends string> {
  readonly id: Id;
  readonly remedy: Remedy;
  readonly note: RemedyNoteId | null;
}

function answered<Id extends string>(id: Id, remedy: Remedy, { waitTooLong }: Told): Answered<Id> {
  const awaits = remedy.id === 'awaitWait' || remedy.id === 'awaitComparison';
  return { id, remedy, note: remedy.note ?? (awaits && waitTooLong ? 'waitTooLong' : null) };
}

const named = ({ id, remedy, note }: Answered<string>) => `${id} ${remedy.id} ${note}`;

interface Made {
  readonly closed: Map<string, readonly Why<ClosedId>[]>;
  readonly refusals: Map<string, readonly Why<ReasonId>[]>;
}

// What is told alike is one object: made once, and a page that compares by identity renders it once.
const made = new WeakMap<Texts, Made>();

function madeOf(texts: Texts): Made {
  const known = made.get(texts) ?? { closed: new Map(), refusals: new Map() };
  made.set(texts, known);
  return known;
}

/** Everything that closes a step, most general first, and what would open it. */
export function whysOf(entry: AlphabetEntry, by: Told): readonly Why<ClosedId>[] {
  const { texts, lang, where, outcome } = by;
  const { closed } = madeOf(texts);
  const found = allWhyClosed(entry, where, outcome !== null).map((id) =>
    answered(id, closedRemedy(id, entry, where), by),
  );
  const key = `${lang} ${entry.key} ${outcome} ${found.map(named).join()}`;
  const known =
    closed.get(key) ??
    found.map((each) => why(each, texts.closed[each.id][lang], sourcesOf(each.id, entry, by), by));
  closed.set(key, known);
  return known;
}

/** Why an application is refused, or was, and what would change that. */
export function reasonWhys(ids: readonly ReasonId[], by: Told): readonly Why<ReasonId>[] {
  const { texts, lang, where, outcome } = by;
  const { refusals } = madeOf(texts);
  const found = ids.map((id) => answered(id, reasonRemedy(id, where), by));
  const key = `${lang} ${outcome} ${found.map(named).join()}`;
  const known =
    refusals.get(key) ?? found.map((each) => why(each, texts.reasons[each.id][lang], [each.id], by));
  refusals.set(key, known);
  return known;
}

function sourcesOf(
  id: ClosedId,
  { type }: AlphabetEntry,
  { texts, lang, outcome, election }: Told,
): readonly SourceId[] {
  if (outcome !== null) return namedState(outcome, texts, lang).sources;
  const facts = id === 'filingNotOpen' ? election.filing : id === 'votingNotOpen' ? election.voting : null;
  // When its windows open is a fact of each election.
  const ofElection = facts?.sources.filter((each) => each.startsWith('F-')) ?? [];
  return [...(closedSources[id] ?? actionSources[type]), ...ofElection];
}

function why<Id extends string>(
  { id, remedy, note }: Answered<Id>,
  text: string,
  sources: readonly SourceId[],
  { texts, lang }: Told,
): Why<Id> {
  return {
    id,
    text,
    quoted: sources.map((each) => ({ id: each, text: source(each).text[lang] })),
    remedy: [texts.remedies[remedy.id][lang], ...(note ? [texts.remedyNotes[note][lang]] : [])].join(' '),
    remedySources: remedy.sources,
    canOpen: remedy.canOpen,
  };
}
