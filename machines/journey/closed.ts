import type { Context } from '../model/context.ts';
import type { AlphabetEntry, EventType } from '../model/events.ts';
import { ballotSteps, type Entered, phases } from './situations.ts';

/** What is known when an event is closed: the states entered, and the context. */
interface Where {
  readonly entered: Entered;
  readonly context: Context;
}

type Holds = (where: Where, type: EventType) => boolean;

const anyOf =
  (...ids: string[]): Holds =>
  ({ entered }) =>
    ids.some(entered);

/** The situation in the ballot from which a step can be taken. */
const ballotStepFrom: Partial<Record<EventType, (typeof ballotSteps)[number]>> = {
  'ballot.signedIn': 'notSignedIn',
  'conditions.accepted': 'signedIn',
  'identity.verified': 'conditionsAccepted',
  'ballot.issued': 'identityVerified',
  'ballot.marked': 'issued',
  'vote.pressed': 'marked',
  'choice.reconsidered': 'pressed',
  'choice.confirmed': 'pressed',
  'ballot.left': 'signedIn',
};

const phaseBefore: Partial<Record<EventType, (typeof phases)[number]>> = {
  'filing.opened': 'beforeFiling',
  'filing.closed': 'filing',
  'voting.opened': 'filingClosed',
  'voting.closed': 'voting',
};

const placeIn = <T extends string>(list: readonly T[], { entered }: Where) => list.findIndex(entered);

const ballotNotReached: Holds = (where, type) =>
  placeIn(ballotSteps, where) < ballotSteps.indexOf(ballotStepFrom[type]!);
const calendarNotReached: Holds = (where, type) =>
  placeIn(phases, where) < phases.indexOf(phaseBefore[type]!);

const reachedBallot = anyOf('ballot');
const running: Holds = ({ context }) => context.frozen;
const decided = anyOf('accounted', 'ballot');
const isDone: Holds = () => true;

/** Why an event is closed, by the id of its text. */
export type ClosedId =
  | 'ended'
  | 'otherRoute'
  | 'alreadyDone'
  | 'earlierStep'
  | 'applicationRunning'
  | 'correctionStands'
  | 'alreadyMatched'
  | 'noWait'
  | 'answerAwaited'
  | 'notRefusedForData'
  | 'checkDataFirst'
  | 'waitRunning'
  | 'noAnswerAwaited'
  | 'filingNotOpen'
  | 'filingOver'
  | 'noApplication'
  | 'notAccounted'
  | 'noFullAccount'
  | 'underAge'
  | 'votingNotOpen'
  | 'reconsiderFirst'
  | 'calendarOrder';

type Rows = readonly (readonly [ClosedId, Holds])[];

const done: Rows = [['alreadyDone', isDone]];

const beforeBallot: Rows = [
  ['notAccounted', (where, type) => where.context.route === 'federal' && !decided(where, type)],
  [
    'noFullAccount',
    (where, type) => where.context.route === 'moscow' && !anyOf('fullAccount', 'ballot')(where, type),
  ],
  ['underAge', ({ context }) => context.adult !== true],
  ['votingNotOpen', (where, type) => !anyOf('voting')(where, type) || !reachedBallot(where, type)],
];

const ballotStep: Rows = [...beforeBallot, ['earlierStep', ballotNotReached], ...done];
const documents: Rows = [['earlierStep', anyOf('accountData')], ...done];
const answer: Rows = [['noAnswerAwaited', isDone]];
const decision: Rows = [
  ['earlierStep', anyOf('awaitingCode')],
  ['alreadyDone', decided],
  ['noApplication', isDone],
];
const calendar: Rows = [['calendarOrder', calendarNotReached], ...done];

const rowsOf: Partial<Record<EventType, Rows>> = {
  'address.given': documents,
  'snils.given': documents,
  'identity.confirmed': [['earlierStep', anyOf('registration')], ...done],
  'data.foundCorrect': [
    ['applicationRunning', running],
    ['alreadyDone', anyOf('foundCorrect')],
    ['correctionStands', isDone],
  ],
  'data.corrected': [
    ['applicationRunning', running],
    ['alreadyMatched', isDone],
  ],
  'correction.waitOver': [['noWait', isDone]],
  'tik.asked': [
    ['applicationRunning', running],
    ['alreadyMatched', ({ context }) => context.registerMatch === true],
    ['answerAwaited', anyOf('afterTik')],
    ['notRefusedForData', ({ context }) => !context.reasons.includes('R-52')],
    ['checkDataFirst', anyOf('unchecked')],
    ['waitRunning', isDone],
  ],
  'register.matched': answer,
  'register.differs': answer,
  'application.submitted': [
    ['filingNotOpen', anyOf('beforeFiling')],
    ['filingOver', isDone],
  ],
  'code.sent': [
    ['alreadyDone', anyOf('awaitingDecision', 'accounted', 'ballot')],
    ['noApplication', isDone],
  ],
  'application.accounted': decision,
  'application.refused': decision,
  'ballot.signedIn': ballotStep,
  'conditions.accepted': ballotStep,
  'identity.verified': ballotStep,
  'ballot.issued': ballotStep,
  'ballot.marked': [...beforeBallot, ['earlierStep', ballotNotReached], ['reconsiderFirst', isDone]],
  'vote.pressed': ballotStep,
  'choice.reconsidered': ballotStep,
  'choice.confirmed': ballotStep,
  'ballot.left': ballotStep,
  'filing.opened': calendar,
  'filing.closed': calendar,
  'voting.opened': calendar,
  'voting.closed': calendar,
};

/**
 * Why an event is closed: the first reason that holds, most general first (contract, «closed»).
 * @param ended whether the machine has its outcome
 */
export function whyClosed(entry: AlphabetEntry, where: Where, ended: boolean): ClosedId {
  if (ended) return 'ended';
  if (!entry.routes.includes(where.context.route)) return 'otherRoute';
  return (rowsOf[entry.type] ?? done).find(([, holds]) => holds(where, entry.type))?.[0] ?? 'alreadyDone';
}
