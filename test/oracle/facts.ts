import { assertComplete, type Profile } from './profile.ts';
import type {
  Answer,
  Application,
  BallotStep,
  Channel,
  Data,
  Outcome,
  Phase,
  ReasonId,
  Route,
  Wait,
} from './vocabulary.ts';

/**
 * All that the oracle knows at one moment of a journey: plain data. `null` says that a fact does not concern
 * the journey: its route never asks it, or the stage it belonged to is behind the voter.
 */
export type Facts = Readonly<{
  route: Route;
  adult: boolean | null;
  pollingStationApplication: boolean | null;
  channel: Channel | null;

  phase: Phase | null;

  fullNameGiven: boolean | null;
  emailGiven: boolean | null;
  phoneGiven: boolean | null;
  addressGiven: boolean | null;
  snilsGiven: boolean | null;
  fullAccount: boolean | null;

  account: boolean | null;
  phone: boolean | null;
  registerMatch: boolean | null;
  data: Data | null;
  wait: Wait | null;
  answer: Answer | null;

  /** Outside the federal route only `notTried` and `refused`: nothing is ever filed there. */
  application: Application | null;
  ballot: BallotStep | null;

  /** The reasons of the last refusal, in the leaflet's order (D-22). */
  reasons: readonly ReasonId[];
  outcome: Outcome | null;
}>;

/** What a step may change: everything but what the voter was asked once, at the start. */
export type Change = Partial<Omit<Facts, 'route' | 'adult' | 'pollingStationApplication' | 'channel'>>;

/** The facts before anything has happened. */
export function start(profile: Profile): Facts {
  assertComplete(profile);
  const onMoscow = profile.route === 'moscow' ? false : null;
  const onFederal = profile.route === 'federal';
  return {
    route: profile.route,
    adult: profile.adult ?? null,
    pollingStationApplication: profile.pollingStationApplication ?? null,
    channel: profile.channel ?? null,
    phase: 'beforeFiling',
    fullNameGiven: onMoscow,
    emailGiven: onMoscow,
    phoneGiven: onMoscow,
    addressGiven: onMoscow,
    snilsGiven: onMoscow,
    fullAccount: onMoscow,
    account: profile.account ?? null,
    phone: profile.phone ?? null,
    registerMatch: profile.registerMatch ?? null,
    data: onFederal ? 'unchecked' : null,
    wait: onFederal ? 'none' : null,
    answer: onFederal ? 'none' : null,
    application: 'notTried',
    ballot: null,
    reasons: [],
    outcome: null,
  };
}

/**
 * The change with which a journey ends. Of the stages nothing is kept: nothing opens after an outcome. The
 * account, the phone and the match stay, for the contract shows them at an outcome too, and so do the reasons.
 */
export function ends(outcome: Outcome): Change {
  return {
    phase: null,
    fullNameGiven: null,
    emailGiven: null,
    phoneGiven: null,
    addressGiven: null,
    snilsGiven: null,
    fullAccount: null,
    data: null,
    wait: null,
    answer: null,
    application: null,
    ballot: null,
    outcome,
  };
}

/** One string for equal facts, another for every other facts. */
export function factsKey(f: Facts): string {
  return (
    `${f.route}|${f.phase}|${f.application}|${f.ballot}|${f.outcome}|${f.data}|${f.wait}|${f.answer}` +
    `|${bit(f.adult)}${bit(f.pollingStationApplication)}${bit(f.account)}${bit(f.phone)}${bit(f.registerMatch)}` +
    `${bit(f.fullNameGiven)}${bit(f.emailGiven)}${bit(f.phoneGiven)}${bit(f.addressGiven)}${bit(f.snilsGiven)}` +
    `${bit(f.fullAccount)}|${f.channel}|${f.reasons.join()}`
  );
}

const bit = (value: boolean | null) => (value === null ? '-' : value ? '1' : '0');
