/** One voter on a real XState actor, driven by events and seen only through the observation. */
import { type Actor, createActor, type Snapshot, transition } from 'xstate';
import { phaseAt, president2024 } from '../../machines/elections/index.ts';
import { journey } from '../../machines/journey/machine.ts';
import { type Observation, observe } from '../../machines/journey/observation.ts';
import type { Input, Profile } from '../../machines/model/context.ts';
import {
  alphabet,
  type EventType,
  type identityProviders,
  type JourneyEvent,
  type stationChannels,
} from '../../machines/model/events.ts';
import { activeStates, configurationKey } from '../../src/space/index.ts';

/** An event by the key that the alphabet gives it. */
export type EventKey =
  | Exclude<EventType, 'identity.confirmed' | 'otherStation.applied'>
  | `identity.confirmed(${(typeof identityProviders)[number]})`
  | `otherStation.applied(${(typeof stationChannels)[number]})`;

const events = new Map<string, JourneyEvent>(alphabet.map(({ key, event }) => [key, event]));

export const everyEvent = alphabet.map(({ key }) => key as EventKey);

export class Voter {
  readonly #input: Input;
  readonly #actor: Actor<typeof journey>;

  constructor(input: Input, snapshot?: Snapshot<unknown>) {
    this.#input = input;
    this.#actor = createActor(journey, { input, ...(snapshot && { snapshot }) }).start();
  }

  /** All that the journey shows now. */
  get sees(): Observation {
    return observe(this.#actor.getSnapshot());
  }

  /** Ids of the states entered. */
  get standsIn(): readonly string[] {
    return activeStates(this.#actor.getSnapshot());
  }

  /** Everything that tells this voter's snapshot from another's, as a text. */
  get configuration(): string {
    return configurationKey(this.#actor.getSnapshot());
  }

  /** What can be done now without being refused. */
  get open(): readonly EventKey[] {
    const { events: availability } = this.sees;
    return everyEvent.filter((key) => availability[key] === 'available');
  }

  /** available, refused, or why the event is closed. */
  finds(key: EventKey): string {
    const availability = this.sees.events[key];
    if (availability === undefined) throw new Error(`The observation does not mention ${key}.`);
    return availability;
  }

  /**
   * Takes steps, each of which must be open.
   * @throws {Error} for an event that is closed or would be refused: nothing is swallowed in silence
   */
  sends(...keys: readonly EventKey[]): this {
    for (const key of keys) {
      const found = this.finds(key);
      if (found !== 'available') {
        throw new Error(`Expected ${key} to be available, and it is ${found}. Use tries() if that is meant.`);
      }
      this.#actor.send(events.get(key)!);
    }
    return this;
  }

  /**
   * Tries in vain: each event must be refused or closed.
   * @throws {Error} for an event that is open, and for a closed one that changes anything
   */
  tries(...keys: readonly EventKey[]): this {
    for (const key of keys) {
      const found = this.finds(key);
      if (found === 'available')
        throw new Error(`Expected ${key} to fail, and it is available. Use sends().`);
      if (found === 'refused') {
        this.#actor.send(events.get(key)!);
        continue;
      }
      // An actor that has ended drops every event unseen, so the machine itself is asked.
      const [after] = transition(journey, this.#actor.getSnapshot(), events.get(key)!);
      if (configurationKey(after) !== this.configuration) {
        throw new Error(`Expected ${key}, which is closed (${found}), to change nothing.`);
      }
    }
    return this;
  }

  /** Lets the calendar of the registration run up to an instant: sends each boundary that has come by then. */
  waitsUntil(registration: string, instant: string): this {
    const phases = ['beforeFiling', 'filing', 'filingClosed', 'voting', 'votingClosed'] as const;
    const boundaries = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;
    const { phase } = this.sees;
    const from = phase === null ? phases.length : phases.indexOf(phase);
    const to = phases.indexOf(phaseAt(president2024, registration, Date.parse(instant)));
    return this.sends(...boundaries.slice(from, to));
  }

  /** The same voter after a host has saved the journey as JSON and restored it. */
  restored(): Voter {
    const saved: Snapshot<unknown> = JSON.parse(JSON.stringify(this.#actor.getPersistedSnapshot()));
    return new Voter(this.#input, saved);
  }
}

export const voter = (input: Input) => new Voter(input);

/** A federal voter with nothing against filing. */
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
export const tver: Profile = { route: 'tver' };
export const other: Profile = { route: 'other' };

export const oneOfEachRoute: readonly Profile[] = [muscovite, ready, tver, other];

/** All that mos.ru asks for before identity can be confirmed (lines 9 and 10). */
export const mosRu = [
  'fullName.given',
  'email.given',
  'phone.given',
  'address.given',
  'snils.given',
] as const;

export const untilAccounted = [
  'filing.opened',
  'application.submitted',
  'code.sent',
  'application.accounted',
] as const;

export const untilVoting = ['filing.closed', 'voting.opened'] as const;

export const wholeCalendar = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;

/** The ballot up to the button «Проголосовать» (lines 31 and 32). */
export const untilPressed = [
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
  'ballot.marked',
  'vote.pressed',
] as const;

/** Every step of the ballot, there and back. */
export const ballotEvents = [
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
  'ballot.marked',
  'vote.pressed',
  'choice.reconsidered',
  'choice.confirmed',
  'ballot.left',
] as const;

export const fullAccount = () => voter(muscovite).sends(...mosRu, 'identity.confirmed(gosuslugi)');
export const accounted = () => voter(ready).sends(...untilAccounted);

/** Both kinds of voters who vote remotely, on the first morning of voting. */
export const atTheBallot = () => [
  fullAccount().sends('filing.opened', ...untilVoting),
  accounted().sends(...untilVoting),
];
