/** Voters and walks that the oracle's own tests share. */
import {
  decide,
  type EventKey,
  eventKeys,
  type Facts,
  factsKey,
  observe,
  type Profile,
  start,
} from './index.ts';

/** A voter of the federal route with nothing against filing. */
export const ready: Profile = {
  route: 'federal',
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'gosuslugi',
};
/** The same voter, whose data differ from the register. */
export const unmatched: Profile = { ...ready, registerMatch: false };
export const muscovite: Profile = { route: 'moscow', adult: true };
export const young: Profile = { route: 'moscow', adult: false };

/** All that mos.ru asks for before the identity can be confirmed. */
export const mosRu = [
  'fullName.given',
  'email.given',
  'phone.given',
  'address.given',
  'snils.given',
] as const;
/** From the start to «Учтено». */
export const accounted = [
  'filing.opened',
  'application.submitted',
  'code.sent',
  'application.accounted',
] as const;
export const toVoting = ['filing.closed', 'voting.opened'] as const;
/** The ballot up to the button «Проголосовать». */
export const toPressed = [
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
  'ballot.marked',
  'vote.pressed',
] as const;

/** The facts after these events, each of which must be possible: accepted, or refused. */
export function take(facts: Facts, ...events: readonly EventKey[]): Facts {
  return events.reduce((now, event) => {
    const decision = decide(now, event);
    if (decision.kind === 'unavailable') {
      throw new Error(`"${event}" cannot be taken: ${decision.why}, at ${factsKey(now)}`);
    }
    return decision.next;
  }, facts);
}

/** The same from the start of a voter's journey. */
export const journey = (profile: Profile, ...events: readonly EventKey[]) => take(start(profile), ...events);
/** What can be done now without being refused. */
export const open = (facts: Facts) =>
  eventKeys.filter((event) => observe(facts).events[event] === 'available');
/** What comes of an event: why it is closed, or else how it is taken. */
export const closed = (facts: Facts, event: EventKey) => {
  const decision = decide(facts, event);
  return decision.kind === 'unavailable' ? decision.why : decision.kind;
};
/** The reasons an attempt to file would get now. */
export const refusal = (facts: Facts) => {
  const decision = decide(facts, 'application.submitted');
  return decision.kind === 'refused' ? decision.reasons : decision.kind;
};
