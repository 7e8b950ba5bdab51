import type { EventType } from '../model/events.ts';
import type { ReasonId } from '../rules/index.ts';
import type { ClosedId, Where } from './closed.ts';
import type { RemedyId } from './remedy-texts.ts';

const inBallot = ({ entered }: Where) => entered('ballot');
const isAccounted = (where: Where) => where.entered('accounted') || inBallot(where);

/** Of a step that comes after another one: what that other is. */
const stepBefore: Partial<Record<EventType, RemedyId>> = {
  'application.accounted': 'awaitCode',
  'application.refused': 'awaitCode',
  'conditions.accepted': 'signInFirst',
  'identity.verified': 'readConditionsFirst',
  'ballot.issued': 'verifyIdentityFirst',
  'ballot.marked': 'awaitBallot',
  'vote.pressed': 'markFirst',
  'choice.reconsidered': 'pressFirst',
  'choice.confirmed': 'pressFirst',
  'ballot.left': 'signInFirst',
};

const ofBallot: ReadonlySet<EventType> = new Set([
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
] as const);

const ofCalendar: ReadonlySet<EventType> = new Set([
  'filing.opened',
  'filing.closed',
  'voting.opened',
  'voting.closed',
] as const);

/** Which remedy, or dead end, answers one of the things that close an event. */
export function againstClosed(why: ClosedId, type: EventType, where: Where): RemedyId {
  const { entered, context } = where;
  switch (why) {
    case 'ended':
      return 'journeyOver';
    case 'otherRoute':
      return 'otherRegion';
    case 'alreadyDone':
      return done(type, where);
    case 'earlierStep':
      return earlierStep(type, where);
    case 'applicationRunning':
      if (isAccounted(where)) return 'accountedAlready';
      return entered('voting') ? 'decisionOnly' : 'onlyAfterRefusal';
    case 'correctionStands':
      return 'correctionCounts';
    case 'alreadyMatched':
      return 'alreadyMatching';
    case 'noWait':
      return context.registerMatch ? 'alreadyMatching' : 'correctData';
    case 'noAnswerAwaited':
      return context.registerMatch ? 'alreadyMatching' : 'askForAnswer';
    case 'answerAwaited':
      return 'awaitTik';
    case 'notRefusedForData':
      return 'tryFiling';
    case 'checkDataFirst':
      return 'checkData';
    case 'waitRunning':
      return 'awaitWait';
    case 'filingNotOpen':
      return 'awaitFiling';
    case 'filingOver':
      return noFiling(where);
    case 'noApplication':
      return file(where);
    case 'notAccounted':
      return entered('processing') ? 'awaitDecision' : file(where);
    case 'noFullAccount':
      return fullAccount(where);
    case 'underAge':
      return underAge(where);
    case 'votingNotOpen':
      return context.route === 'moscow' ? 'awaitVoting' : (noWayToBallot(where) ?? 'awaitVoting');
    case 'reconsiderFirst':
      return 'goBackToMark';
    case 'calendarOrder':
      return type === 'voting.closed' ? votingEnds(where) : 'awaitDate';
  }
}

/** Which remedy, or dead end, answers a reason for which an application is refused, or was at the last attempt. */
export function againstReason(reason: ReasonId, where: Where): RemedyId {
  switch (reason) {
    case 'R-53':
    case 'R-54':
    case 'R-55':
      return noFiling(where);
    case 'R-58':
      return 'stationInstead';
    default:
      return where.entered('underway') ? againstChanging(reason, where) : 'journeyOver';
  }
}

type Changing = Exclude<ReasonId, 'R-53' | 'R-54' | 'R-55' | 'R-58'>;

function againstChanging(reason: Changing, where: Where): RemedyId {
  const { account, phone, registerMatch } = where.context;
  switch (reason) {
    case 'R-49':
      return underAge(where);
    case 'R-50':
      return account ? removed(where) : 'confirmAccount';
    case 'R-51':
      return phone ? removed(where) : 'confirmPhone';
    case 'R-52':
      return registerMatch ? removed(where) : matchData(where);
    case 'R-56':
      return noFiling(where);
    case 'R-57':
      if (!where.context.frozen) return removed(where);
      return againstClosed('applicationRunning', 'application.submitted', where);
  }
}

/** Why a federal voter's way to the ballot is closed for good; null while it is not. */
function noWayToBallot({ entered, context }: Where): RemedyId | null {
  if (context.adult !== true) return 'underAgeFederal';
  if (context.pollingStationApplication) return 'stationInstead';
  const canFile = entered('beforeFiling') || entered('filing');
  return canFile || context.frozen ? null : 'filingIsOver';
}

function file(where: Where): RemedyId {
  return noWayToBallot(where) ?? (where.entered('beforeFiling') ? 'fileOnceOpen' : 'fileNow');
}

/** Why no application will be taken any more, or ever. */
function noFiling(where: Where): RemedyId {
  switch (where.context.route) {
    case 'moscow':
      return 'notNeededInMoscow';
    case 'tver':
      return 'inPersonOnly';
    case 'other':
      return 'noRemoteVoting';
    case 'federal':
      if (isAccounted(where)) return 'accountedAlready';
      return where.context.frozen ? 'decisionOnly' : 'filingIsOver';
  }
}

function underAge({ context: { route } }: Where): RemedyId {
  return route === 'moscow' ? 'underAgeMoscow' : 'underAgeFederal';
}

function fullAccount({ entered }: Where): RemedyId {
  if (entered('accountData')) return 'openAccount';
  return entered('documents') ? 'fillDocuments' : 'confirmIdentity';
}

function earlierStep(type: EventType, where: Where): RemedyId {
  const before = stepBefore[type];
  if (!before) return fullAccount(where);
  const { route, adult } = where.context;
  if (route === 'moscow') return adult === true ? before : 'underAgeMoscow';
  return noWayToBallot(where) ?? before;
}

function done(type: EventType, { entered }: Where): RemedyId {
  if (type === 'vote.pressed') return 'goBackToMark';
  if (ofBallot.has(type)) return 'startAgain';
  if (ofCalendar.has(type)) return 'datePassed';
  return type === 'code.sent' && entered('awaitingDecision') && entered('filing')
    ? 'onlyAfterRefusal'
    : 'nothingLeft';
}

function removed({ entered }: Where): RemedyId {
  return entered('filing') ? 'tryAgain' : 'removed';
}

function matchData({ entered }: Where): RemedyId {
  if (entered('afterTik')) return 'awaitTik';
  if (entered('unchecked')) return 'checkData';
  return entered('waiting') ? 'awaitComparison' : 'askTik';
}

function votingEnds(where: Where): RemedyId {
  const { route } = where.context;
  if (route === 'other') return 'noRemoteVoting';
  return (route === 'federal' ? noWayToBallot(where) : null) ?? 'awaitDate';
}
