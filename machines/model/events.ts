import type { Route } from './context.ts';

/** Who makes an event happen. */
export type Actor = 'voter' | 'portal' | 'commission' | 'clock';

export const identityProviders = ['gosuslugi', 'sber', 'tinkoff', 'vtb', 'alfa', 'mfc'] as const;
export const stationChannels = ['gosuslugi', 'mfc', 'commission'] as const;

const moscow = ['moscow'] as const;
const federal = ['federal'] as const;
const tver = ['tver'] as const;
const ballotRoutes = ['moscow', 'federal'] as const;
const everyRoute = ['moscow', 'federal', 'tver', 'other'] as const;

/** Every event type of the journey: who makes it happen, on which routes, and the values of its payload `via`. */
export const eventTypes = {
  'fullName.given': { actor: 'voter', routes: moscow },
  'email.given': { actor: 'voter', routes: moscow },
  'phone.given': { actor: 'voter', routes: moscow },
  'address.given': { actor: 'voter', routes: moscow },
  'snils.given': { actor: 'voter', routes: moscow },
  'identity.confirmed': { actor: 'voter', routes: moscow, via: identityProviders },
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
  'ballot.signedIn': { actor: 'voter', routes: ballotRoutes },
  'conditions.accepted': { actor: 'voter', routes: ballotRoutes },
  'identity.verified': { actor: 'voter', routes: ballotRoutes },
  'ballot.issued': { actor: 'portal', routes: ballotRoutes },
  'ballot.marked': { actor: 'voter', routes: ballotRoutes },
  'vote.pressed': { actor: 'voter', routes: ballotRoutes },
  'choice.reconsidered': { actor: 'voter', routes: ballotRoutes },
  'choice.confirmed': { actor: 'voter', routes: ballotRoutes },
  'ballot.left': { actor: 'voter', routes: ballotRoutes },
  'station.chosen': { actor: 'voter', routes: tver },
  'home.chosen': { actor: 'voter', routes: tver },
  'otherStation.applied': { actor: 'voter', routes: tver, via: stationChannels },
  'filing.opened': { actor: 'clock', routes: everyRoute },
  'filing.closed': { actor: 'clock', routes: everyRoute },
  'voting.opened': { actor: 'clock', routes: everyRoute },
  'voting.closed': { actor: 'clock', routes: everyRoute },
} as const satisfies Record<string, { actor: Actor; routes: readonly Route[]; via?: readonly string[] }>;

export type EventType = keyof typeof eventTypes;

/** An event with how it was done, as paths, tests and pages name it: `vote.pressed`, `identity.confirmed(sber)`. */
export type EventKey = { [T in EventType]: KeyOf<T, (typeof eventTypes)[T]> }[EventType];

type KeyOf<T extends EventType, Declared> = Declared extends { via: readonly (infer V extends string)[] }
  ? `${T}(${V})`
  : T;

/** An event of the journey. Two of them carry how it was done; none carries a value that the voter typed. */
export type JourneyEvent =
  | { type: Exclude<EventType, 'identity.confirmed' | 'otherStation.applied'> }
  | { type: 'identity.confirmed'; via: (typeof identityProviders)[number] }
  | { type: 'otherStation.applied'; via: (typeof stationChannels)[number] };

/** One event with its payload. */
export interface AlphabetEntry {
  readonly key: EventKey;
  readonly type: EventType;
  readonly event: JourneyEvent;
  readonly actor: Actor;
  readonly routes: readonly Route[];
}

/** Every event with every payload, in the order of `eventTypes`. */
export const alphabet: readonly AlphabetEntry[] = (Object.keys(eventTypes) as EventType[]).flatMap((type) => {
  const declared: { actor: Actor; routes: readonly Route[]; via?: readonly string[] } = eventTypes[type];
  const { actor, routes, via } = declared;
  if (!via) return [{ key: type as EventKey, type, event: { type } as JourneyEvent, actor, routes }];
  return via.map((value) => ({
    key: `${type}(${value})` as EventKey,
    type,
    event: { type, via: value } as JourneyEvent,
    actor,
    routes,
  }));
});
