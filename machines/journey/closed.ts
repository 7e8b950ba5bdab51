import type { Context } from '../model/context.ts';
import type { AlphabetEntry, EventType } from '../model/events.ts';
import { ballotSteps, type Entered, phases } from './situations.ts';

/** What is known of a configuration: the states entered, and the context. */
export interface Where {
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

/** How many steps of the ballot are missing; below zero where the step has been passed. */
const missingInBallot = (where: Where, type: EventType) =>
  ballotSteps.indexOf(ballotStepFrom[type]!) - placeIn(ballotSteps, where);
const missingInCalendar = (where: Where, type: EventType) =>
  phases.indexOf(phaseBefore[type]!) - placeIn(phases, where);

const running: Holds = ({ context }) => context.frozen;
const decided = anyOf('accounted', 'ballot');
const matched: Holds = ({ context }) => context.registerMatch === true;
/** The ТИК is asked about data that differ: once they match, only that stands in the way. */
const whileUnmatched =
  (holds: Holds): Holds =>
  (where, type) =>
    !matched(where, type) && holds(where, type);
const not =
  (holds: Holds): Holds =>
  (where, type) =>
    !holds(where, type);
const always: Holds = () => true;

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

const done: Rows = [['alreadyDone', always]];

const beforeBallot: Rows = [
  ['notAccounted', (where, type) => where.context.route === 'federal' && !decided(where, type)],
  [
    'noFullAccount',
    (where, type) => where.context.route === 'moscow' && !anyOf('fullAccount', 'ballot')(where, type),
  ],
  ['underAge', ({ context }) => context.adult !== true],
  ['votingNotOpen', not(anyOf('voting'))],
];

const ballotStepMissing: Rows = [
  ...beforeBallot,
  ['earlierStep', (where, type) => missingInBallot(where, type) > 0],
];
const ballotStepDone: Rows = [['alreadyDone', (where, type) => missingInBallot(where, type) < 0]];
const ballotStep: Rows = [...ballotStepMissing, ...ballotStepDone];
const documents: Rows = [
  ['earlierStep', anyOf('accountData')],
  ['alreadyDone', not(anyOf('accountData'))],
];
const answer: Rows = [['noAnswerAwaited', always]];
const decision: Rows = [
  ['earlierStep', anyOf('awaitingCode')],
  ['alreadyDone', decided],
  ['noApplication', not(running)],
];
const calendar: Rows = [
  ['calendarOrder', (where, type) => missingInCalendar(where, type) > 0],
  ['alreadyDone', (where, type) => missingInCalendar(where, type) < 0],
];

const rowsOf: Partial<Record<EventType, Rows>> = {
  'address.given': documents,
  'snils.given': documents,
  'identity.confirmed': [
    ['earlierStep', anyOf('registration')],
    ['alreadyDone', not(anyOf('registration'))],
  ],
  'data.foundCorrect': [
    ['applicationRunning', running],
    ['alreadyDone', anyOf('foundCorrect', 'ballot')],
    ['correctionStands', anyOf('corrected')],
  ],
  'data.corrected': [
    ['applicationRunning', running],
    ['alreadyMatched', matched],
  ],
  'correction.waitOver': [['noWait', always]],
  'tik.asked': [
    ['applicationRunning', running],
    ['alreadyMatched', matched],
    ['answerAwaited', whileUnmatched(anyOf('afterTik'))],
    ['notRefusedForData', whileUnmatched(({ context }) => !context.reasons.includes('R-52'))],
    ['checkDataFirst', whileUnmatched(anyOf('unchecked'))],
    ['waitRunning', whileUnmatched(anyOf('waiting'))],
  ],
  'register.matched': answer,
  'register.differs': answer,
  'application.submitted': [
    ['filingNotOpen', anyOf('beforeFiling')],
    ['filingOver', not(anyOf('beforeFiling'))],
  ],
  'code.sent': [
    ['alreadyDone', anyOf('awaitingDecision', 'accounted', 'ballot')],
    ['noApplication', not(running)],
  ],
  'application.accounted': decision,
  'application.refused': decision,
  'ballot.signedIn': [...beforeBallot, ...ballotStepDone],
  'conditions.accepted': ballotStep,
  'identity.verified': ballotStep,
  'ballot.issued': ballotStep,
  'ballot.marked': [...ballotStepMissing, ['reconsiderFirst', anyOf('pressed')]],
  'vote.pressed': ballotStep,
  'choice.reconsidered': ballotStepMissing,
  'choice.confirmed': ballotStepMissing,
  'ballot.left': ballotStepMissing,
  'filing.opened': calendar,
  'filing.closed': calendar,
  'voting.opened': calendar,
  'voting.closed': calendar,
};

/**
 * Everything that stands in the way of an event that the journey closes, most general first (contract, «closed»).
 * @param ended whether the machine has its outcome: then nothing else matters, and neither does it on another route
 */
export function allWhyClosed(
  entry: Pick<AlphabetEntry, 'type' | 'routes'>,
  where: Where,
  ended: boolean,
): readonly ClosedId[] {
  if (ended) return ['ended'];
  if (!entry.routes.includes(where.context.route)) return ['otherRoute'];
  const rows = rowsOf[entry.type] ?? done;
  return rows.filter(([, holds]) => holds(where, entry.type)).map(([id]) => id);
}

/**
 * Why an event is closed: the first reason that holds, most general first (contract, «closed»).
 * @param ended whether the machine has its outcome
 */
export function whyClosed(entry: AlphabetEntry, where: Where, ended: boolean): ClosedId {
  if (ended) return 'ended';
  if (!entry.routes.includes(where.context.route)) return 'otherRoute';
  return (rowsOf[entry.type] ?? done).find(([, holds]) => holds(where, entry.type))?.[0] ?? 'alreadyDone';
}
