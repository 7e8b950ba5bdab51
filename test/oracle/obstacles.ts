import {
  all,
  applicationRuns,
  awaitsAnswer,
  awaitsCode,
  ballotBefore,
  ballotFrom,
  filingNotOpened,
  hasDocuments,
  hasFullAccount,
  hasMosRuAccount,
  hasOutcome,
  isAccounted,
  isCorrected,
  isMatched,
  isMinor,
  isWaiting,
  not,
  onFederal,
  onMoscow,
  phaseBefore,
  phaseFrom,
  refusedForData,
  votingOpen,
} from './conditions.ts';
import type { Facts } from './facts.ts';
import type { Condition } from './table.ts';
import { type EventKey, eventEntries, type Route, type WhyId } from './vocabulary.ts';

type Obstacle = readonly [WhyId, Condition];

const any =
  (...conditions: readonly Condition[]): Condition =>
  (f) =>
    conditions.some((holds) => holds(f));

const votingNotOpen: Obstacle = ['votingNotOpen', not(votingOpen)];
const running: Obstacle = ['applicationRunning', applicationRuns];
const matched: Obstacle = ['alreadyMatched', isMatched];
const noApplication: Obstacle = ['noApplication', not(applicationRuns)];
const noAnswer: Obstacle = ['noAnswerAwaited', not(awaitsAnswer)];
const done = (isDone: Condition): Obstacle => ['alreadyDone', isDone];
const missing = (isMissing: Condition): Obstacle => ['earlierStep', isMissing];

/** Whoever has no ballot, or none yet, has every reason for that. */
const noBallot: readonly Obstacle[] = [
  ['notAccounted', all(onFederal, not(isAccounted))],
  ['noFullAccount', all(onMoscow, not(hasFullAccount))],
  ['underAge', isMinor],
  votingNotOpen,
];

// Line 27 sends to the ТИК those whose data differ: of data that match nothing else needs to be said.
const ofUnmatched = (id: WhyId, holds: Condition): Obstacle => [id, all(not(isMatched), holds)];

const decision: readonly Obstacle[] = [noApplication, missing(awaitsCode), done(isAccounted)];

const identity: readonly Obstacle[] = [done(hasFullAccount), missing(not(hasDocuments))];

/**
 * What stands in the way of each event, in the contract's order. The steps of Tver Oblast are open until the end; an event
 * without a list is closed by the outcome or the route alone.
 */
const obstaclesOf: Readonly<Partial<Record<EventKey, readonly Obstacle[]>>> = {
  'fullName.given': [done((f) => f.fullNameGiven === true || f.ballot !== null)],
  'email.given': [done((f) => f.emailGiven === true || f.ballot !== null)],
  'phone.given': [done((f) => f.phoneGiven === true || f.ballot !== null)],
  'address.given': [done((f) => f.addressGiven === true), missing(not(hasMosRuAccount))],
  'snils.given': [done((f) => f.snilsGiven === true), missing(not(hasMosRuAccount))],
  'identity.confirmed(gosuslugi)': identity,
  'identity.confirmed(sber)': identity,
  'identity.confirmed(tinkoff)': identity,
  'identity.confirmed(vtb)': identity,
  'identity.confirmed(alfa)': identity,
  'identity.confirmed(mfc)': identity,
  'account.confirmed': [done((f) => f.account === true)],
  'phone.confirmed': [done((f) => f.phone === true)],
  'data.foundCorrect': [
    running,
    done((f) => f.data === 'foundCorrect' || f.ballot !== null),
    ['correctionStands', isCorrected],
  ],
  'data.corrected': [running, matched],
  'correction.waitOver': [['noWait', not(isWaiting)]],
  'tik.asked': [
    running,
    matched,
    ofUnmatched('answerAwaited', (f) => f.answer === 'afterTik'),
    ofUnmatched('notRefusedForData', not(refusedForData)),
    ofUnmatched('checkDataFirst', (f) => f.data === 'unchecked'),
    ofUnmatched('waitRunning', isWaiting),
  ],
  'register.matched': [noAnswer],
  'register.differs': [noAnswer],
  'application.submitted': [
    ['filingNotOpen', filingNotOpened],
    ['filingOver', votingOpen],
  ],
  'code.sent': [noApplication, done(any((f) => f.application === 'awaitingDecision', isAccounted))],
  'application.accounted': decision,
  'application.refused': decision,
  'ballot.signedIn': [...noBallot, done(ballotFrom('signedIn'))],
  'conditions.accepted': [
    ...noBallot,
    missing(ballotBefore('signedIn')),
    done(ballotFrom('conditionsAccepted')),
  ],
  'identity.verified': [
    ...noBallot,
    missing(ballotBefore('conditionsAccepted')),
    done(ballotFrom('identityVerified')),
  ],
  'ballot.issued': [...noBallot, missing(ballotBefore('identityVerified')), done(ballotFrom('issued'))],
  'ballot.marked': [...noBallot, missing(ballotBefore('issued')), ['reconsiderFirst', ballotFrom('pressed')]],
  'vote.pressed': [...noBallot, missing(ballotBefore('marked')), done(ballotFrom('pressed'))],
  'choice.reconsidered': [...noBallot, missing(ballotBefore('pressed'))],
  'choice.confirmed': [...noBallot, missing(ballotBefore('pressed'))],
  'ballot.left': [...noBallot, missing(ballotBefore('signedIn'))],
  'filing.opened': [done(phaseFrom('filing'))],
  'filing.closed': [done(phaseFrom('filingClosed')), ['calendarOrder', phaseBefore('filing')]],
  'voting.opened': [done(phaseFrom('voting')), ['calendarOrder', phaseBefore('filingClosed')]],
  'voting.closed': [['calendarOrder', phaseBefore('voting')]],
};

const routesOf: ReadonlyMap<EventKey, readonly Route[]> = new Map(
  eventEntries.map(({ key, routes }) => [key, routes]),
);

/** All that stands in the way of an event, in the contract's order; nothing where it can be taken or tried. */
export function obstacles(facts: Facts, event: EventKey): readonly WhyId[] {
  if (hasOutcome(facts)) return ['ended'];
  if (!routesOf.get(event)?.includes(facts.route)) return ['otherRoute'];
  const held: WhyId[] = [];
  for (const [id, holds] of obstaclesOf[event] ?? []) if (holds(facts)) held.push(id);
  return held;
}
