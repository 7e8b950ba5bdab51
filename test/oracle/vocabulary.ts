/**
 * The words of the journey as the oracle understands them, declared here a second time and by hand. A test
 * holds this equal to the contract; nothing here is derived from it.
 */

const everyRoute = ['moscow', 'federal', 'tver', 'other'] as const;
const moscow = ['moscow'] as const;
const federal = ['federal'] as const;
const tver = ['tver'] as const;
const withBallot = ['moscow', 'federal'] as const;

export const vocabulary = {
  routes: everyRoute,
  channels: ['gosuslugi', 'vybory'],
  actors: ['voter', 'portal', 'commission', 'clock'],

  /** What is asked of a voter at the start, and on which routes. */
  profile: {
    adult: withBallot,
    account: federal,
    phone: federal,
    registerMatch: federal,
    pollingStationApplication: federal,
    channel: federal,
  },

  events: {
    'fullName.given': { actor: 'voter', routes: moscow },
    'email.given': { actor: 'voter', routes: moscow },
    'phone.given': { actor: 'voter', routes: moscow },
    'address.given': { actor: 'voter', routes: moscow },
    'snils.given': { actor: 'voter', routes: moscow },
    'identity.confirmed': {
      actor: 'voter',
      routes: moscow,
      via: ['gosuslugi', 'sber', 'tinkoff', 'vtb', 'alfa', 'mfc'],
    },
    'account.confirmed': { actor: 'portal', routes: federal },
    'phone.confirmed': { actor: 'portal', routes: federal },
    'data.foundCorrect': { actor: 'voter', routes: federal },
    'data.corrected': { actor: 'voter', routes: federal },
    'correction.waitOver': { actor: 'clock', routes: federal },
    'tik.asked': { actor: 'voter', routes: federal },
    'register.matched': { actor: 'commission', routes: federal },
    'register.differs': { actor: 'commission', routes: federal },
    'application.submitted': { actor: 'voter', routes: everyRoute },
    'code.sent': { actor: 'portal', routes: federal },
    'application.accounted': { actor: 'commission', routes: federal },
    'application.refused': { actor: 'commission', routes: federal },
    'ballot.signedIn': { actor: 'voter', routes: withBallot },
    'conditions.accepted': { actor: 'voter', routes: withBallot },
    'identity.verified': { actor: 'voter', routes: withBallot },
    'ballot.issued': { actor: 'portal', routes: withBallot },
    'ballot.marked': { actor: 'voter', routes: withBallot },
    'vote.pressed': { actor: 'voter', routes: withBallot },
    'choice.reconsidered': { actor: 'voter', routes: withBallot },
    'choice.confirmed': { actor: 'voter', routes: withBallot },
    'ballot.left': { actor: 'voter', routes: withBallot },
    'station.chosen': { actor: 'voter', routes: tver },
    'home.chosen': { actor: 'voter', routes: tver },
    'otherStation.applied': { actor: 'voter', routes: tver, via: ['gosuslugi', 'mfc', 'commission'] },
    'filing.opened': { actor: 'clock', routes: everyRoute },
    'filing.closed': { actor: 'clock', routes: everyRoute },
    'voting.opened': { actor: 'clock', routes: everyRoute },
    'voting.closed': { actor: 'clock', routes: everyRoute },
  },

  phases: ['beforeFiling', 'filing', 'filingClosed', 'voting'],

  situations: {
    registration: { routes: moscow, values: ['accountData', 'documents', 'complete'] },
    given: { routes: moscow, list: ['fullName', 'email', 'phone', 'address', 'snils'] },
    confirmation: { routes: moscow, values: ['notYet', 'open', 'fullAccount'] },
    filingAttempt: { routes: ['moscow', 'tver', 'other'], values: ['notTried', 'refused'] },
    account: { routes: federal, values: 'boolean' },
    phone: { routes: federal, values: 'boolean' },
    registerMatch: { routes: federal, values: 'boolean' },
    data: { routes: federal, values: ['unchecked', 'foundCorrect', 'corrected'] },
    wait: { routes: federal, values: ['none', 'running', 'over'] },
    answer: { routes: federal, values: ['none', 'afterCorrection', 'afterTik'] },
    application: {
      routes: federal,
      values: [
        'notTried',
        'refused',
        'awaitingCode',
        'awaitingDecision',
        'refusedByCommission',
        'refusedAgain',
        'accounted',
      ],
    },
    inPerson: { routes: tver, values: ['undecided'] },
    ballot: {
      routes: withBallot,
      values: [
        'notSignedIn',
        'signedIn',
        'conditionsAccepted',
        'identityVerified',
        'issued',
        'marked',
        'pressed',
      ],
    },
  },

  /** Why an event is unavailable. */
  closed: [
    'ended',
    'otherRoute',
    'alreadyDone',
    'earlierStep',
    'applicationRunning',
    'correctionStands',
    'alreadyMatched',
    'noWait',
    'answerAwaited',
    'notRefusedForData',
    'checkDataFirst',
    'waitRunning',
    'noAnswerAwaited',
    'filingNotOpen',
    'filingOver',
    'noApplication',
    'notAccounted',
    'noFullAccount',
    'underAge',
    'votingNotOpen',
    'reconsiderFirst',
    'calendarOrder',
  ],

  /** The nine refusals of lines 37 to 45; line 41 is two requirements. */
  reasons: ['R-49', 'R-50', 'R-51', 'R-52', 'R-53', 'R-54', 'R-55', 'R-56', 'R-57', 'R-58'],

  outcomes: {
    voted: withBallot,
    inPersonAtStation: tver,
    inPersonAtHome: tver,
    inPersonAtOtherStation: tver,
    inPersonUndecided: tver,
    notAvailable: ['other'],
    filingMissed: federal,
    filingRefused: federal,
    applicationRefused: federal,
    notDecided: federal,
    readyDidNotVote: withBallot,
    accountNotReady: moscow,
    underAge: moscow,
  },

  /** The set L of steps that go back or repeat. */
  repeats: [
    'refusedAgain',
    'refusedWhileProcessing',
    'refusedWhileAccounted',
    'remarked',
    'reconsidered',
    'left',
    'correctedAgain',
    'differs',
    'refusedByCommission',
  ],
} as const;

type Words = typeof vocabulary;
type Events = Words['events'];
type ValuesOf<S extends 'data' | 'wait' | 'answer' | 'application' | 'ballot'> =
  Words['situations'][S]['values'][number];

export type Route = Words['routes'][number];
export type Channel = Words['channels'][number];
export type Actor = Words['actors'][number];
export type EventType = keyof Events;
/** An event with its variant, if it has one: `tik.asked`, `identity.confirmed(sber)`. */
export type EventKey = {
  [T in EventType]: Events[T] extends { via: readonly (infer V extends string)[] } ? `${T}(${V})` : T;
}[EventType];
export type Phase = Words['phases'][number];
export type Situation = keyof Words['situations'];
export type GivenItem = Words['situations']['given']['list'][number];
export type Data = ValuesOf<'data'>;
export type Wait = ValuesOf<'wait'>;
export type Answer = ValuesOf<'answer'>;
export type Application = ValuesOf<'application'>;
export type BallotStep = ValuesOf<'ballot'>;
export type WhyId = Words['closed'][number];
export type ReasonId = Words['reasons'][number];
export type Outcome = keyof Words['outcomes'];
export type RepeatId = Words['repeats'][number];

/** Every event key in the order of events and via, with its actor and its routes. */
export const eventEntries: readonly { key: EventKey; actor: Actor; routes: readonly Route[] }[] =
  Object.entries(vocabulary.events).flatMap(([type, event]) => {
    const keys = 'via' in event ? event.via.map((via) => `${type}(${via})`) : [type];
    return keys.map((key) => ({ key: key as EventKey, actor: event.actor, routes: event.routes }));
  });

export const eventKeys: readonly EventKey[] = eventEntries.map(({ key }) => key);
