import type { AlphabetEntry } from '../model/events.ts';
import { type Outcome, outcomes } from '../outcomes/chart.ts';
import type { SourceId } from '../requirements/index.ts';
import type { ReasonId } from '../rules/index.ts';
import { actionSources } from './action-labels.ts';
import type { ClosedId, Where } from './closed.ts';
import { againstClosed, againstReason } from './remedy-rules.ts';
import type { RemedyId, RemedyNoteId } from './remedy-texts.ts';

/** What can be done about an obstacle in a situation, by the ids of its texts. */
export interface Remedy {
  readonly id: RemedyId;
  /** What has to be said besides, if anything. */
  readonly note: RemedyNoteId | null;
  /** Whether the obstacle can still go, with none in its place that is not there now. */
  readonly canOpen: boolean;
  readonly sources: readonly SourceId[];
}

const opens = (...sources: SourceId[]) => ({ canOpen: true, sources });
const deadEnd = (...sources: SourceId[]) => ({ canOpen: false, sources });

/** Whether each remedy opens something, and what it rests on: of the two that say nothing, on what they are said of. */
export const remedies: Readonly<Record<RemedyId, Pick<Remedy, 'canOpen' | 'sources'>>> = {
  openAccount: opens('R-03', 'R-05', 'R-06', 'R-07', 'R-09', 'D-07'),
  fillDocuments: opens('R-07', 'R-08', 'R-09', 'D-07'),
  confirmIdentity: opens('R-09', 'R-10', 'R-11', 'D-07', 'D-09'),
  confirmAccount: opens('R-18'),
  confirmPhone: opens('R-51', 'D-20'),
  checkData: opens('R-19', 'R-26', 'R-28'),
  awaitComparison: opens('R-24', 'R-30', 'R-32', 'D-18'),
  awaitWait: opens('R-30', 'D-17', 'D-35'),
  askTik: opens('R-29', 'R-31', 'R-32', 'D-36'),
  awaitTik: opens('R-32', 'D-19'),
  askForAnswer: opens('R-24', 'R-32', 'D-19'),
  correctData: opens('R-30', 'D-17'),
  tryFiling: opens('R-31', 'R-32', 'D-36'),
  removed: opens('D-20', 'D-45'),
  tryAgain: opens('R-13', 'D-20', 'D-45'),
  fileNow: opens('R-13', 'R-22', 'R-62'),
  fileOnceOpen: opens('R-13', 'R-22', 'R-62', 'F-01'),
  awaitFiling: opens('F-01', 'D-37'),
  awaitCode: opens('R-21', 'D-13'),
  awaitDecision: opens('R-22', 'D-40'),
  onlyAfterRefusal: opens('D-14', 'D-39', 'D-45'),
  awaitVoting: opens('R-39', 'R-48', 'F-02'),
  signInFirst: opens('R-40'),
  readConditionsFirst: opens('R-41'),
  verifyIdentityFirst: opens('R-42'),
  awaitBallot: opens('R-43'),
  markFirst: opens('R-44'),
  pressFirst: opens('R-45'),
  startAgain: opens('D-25', 'D-43'),
  goBackToMark: opens('R-46', 'D-24'),
  awaitDate: opens('D-38'),
  nothingLeft: deadEnd(),
  datePassed: deadEnd('D-38'),
  journeyOver: deadEnd(),
  otherRegion: deadEnd('R-48', 'D-33'),
  alreadyMatching: deadEnd('R-20'),
  correctionCounts: deadEnd('R-30', 'R-32', 'D-16'),
  accountedAlready: deadEnd('R-22'),
  decisionOnly: deadEnd('R-22', 'D-40'),
  filingIsOver: deadEnd('R-13', 'R-14', 'R-56'),
  underAgeFederal: deadEnd('R-16', 'R-49', 'D-03'),
  underAgeMoscow: deadEnd('R-16', 'D-05', 'D-46'),
  stationInstead: deadEnd('R-58', 'D-30'),
  notNeededInMoscow: deadEnd('R-03', 'R-55'),
  inPersonOnly: deadEnd('R-33', 'R-34', 'R-35'),
  noRemoteVoting: deadEnd('R-53', 'D-31'),
};

/** Repairs for the sake of an application: of no use for it once filing has closed. */
const repairs: ReadonlySet<RemedyId> = new Set([
  'confirmAccount',
  'confirmPhone',
  'checkData',
  'awaitComparison',
  'awaitWait',
  'askTik',
  'awaitTik',
  'askForAnswer',
  'correctData',
  'tryFiling',
  'removed',
] as const);

/**
 * What can be done about one of the things that close an event.
 * @param why one of what `allWhyClosed` gives for the event
 */
export function closedRemedy(why: ClosedId, { type }: AlphabetEntry, where: Where): Remedy {
  const given = remedy(againstClosed(why, type, where), where);
  if (why === 'ended') return { ...given, sources: outcomeSources(where) };
  const isOfTheStep = given.id === 'nothingLeft' || given.id === 'awaitDate';
  return isOfTheStep ? { ...given, sources: actionSources[type] } : given;
}

/**
 * What can be done about a reason for which an application is refused, or was at the last attempt.
 * @param reason one that holds now, or one of the last refusal's
 */
export function reasonRemedy(reason: ReasonId, where: Where): Remedy {
  const given = remedy(againstReason(reason, where), where);
  return given.id === 'journeyOver' ? { ...given, sources: outcomeSources(where) } : given;
}

function remedy(id: RemedyId, where: Where): Remedy {
  return { id, note: note(id, where), ...remedies[id] };
}

function note(id: RemedyId, { entered, context: { route } }: Where): RemedyNoteId | null {
  if (id === 'awaitFiling' && route !== 'federal') return route === 'moscow' ? 'notNeeded' : 'notTaken';
  return repairs.has(id) && entered('filingClosed') ? 'filingOver' : null;
}

function outcomeSources({ entered }: Where): readonly SourceId[] {
  const outcome = (Object.keys(outcomes) as Outcome[]).find(entered);
  return outcome ? outcomes[outcome].meta.sources : [];
}
