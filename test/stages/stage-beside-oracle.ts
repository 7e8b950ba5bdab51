import { deepStrictEqual } from 'node:assert/strict';
import type { AnyMachineSnapshot } from 'xstate';
import { type Availability, observe } from '../../machines/journey/observation.ts';
import type { Input } from '../../machines/model/context.ts';
import type { Subject, SubjectId } from '../../src/deg/subjects.ts';
import { configurationKey } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';

/** The oracle, played as far as the stage on its own begins: what other stages would say is true of it already. */
export function oracleAtStage(stage: SubjectId, input: Input): oracle.Facts {
  const profile: oracle.Profile =
    input.route === 'moscow' ? { route: 'moscow', adult: input.adult ?? true } : profileOf(input);
  const given = { ...oracle.start(profile), reasons: input.reasons ?? [] };
  switch (stage) {
    case 'confirmation':
      return input.route === 'moscow' ? after(given, registration) : given;
    case 'ballot':
      return after(given, [...registration, 'identity.confirmed(mfc)']);
    case 'accounted':
      return {
        ...after(given, ['filing.opened', 'application.submitted', 'code.sent', 'application.accounted']),
        phase: 'beforeFiling',
      };
    default:
      return given;
  }
}

const registration = [
  'fullName.given',
  'email.given',
  'phone.given',
  'address.given',
  'snils.given',
] as const satisfies readonly oracle.EventKey[];

function profileOf({ reasons: _reasons, frozen: _frozen, ...profile }: Input): oracle.Profile {
  return profile;
}

function after(facts: oracle.Facts, events: readonly oracle.EventKey[]): oracle.Facts {
  return events.reduce(take, facts);
}

/** The facts after an event that must be open. */
export function take(facts: oracle.Facts, event: oracle.EventKey): oracle.Facts {
  const decision = oracle.decide(facts, event);
  if (decision.kind === 'unavailable') throw new Error(`The oracle closes ${event}: ${decision.why}`);
  return decision.next;
}

/** What the oracle shows where a stage on its own ends because another would begin. */
const begins: Partial<Record<string, (shown: oracle.Observation) => boolean>> = {
  identityOpen: ({ situations }) => situations.confirmation === 'open',
  fullAccount: ({ situations }) =>
    situations.confirmation === 'fullAccount' || situations.ballot === 'notSignedIn',
  accounted: ({ situations }) =>
    situations.application === 'accounted' || situations.ballot === 'notSignedIn',
  ballot: ({ situations }) => situations.ballot === 'notSignedIn',
  votingClosed: ({ outcome }) => outcome !== null,
  confirmationOver: ({ phase, outcome }) => phase === 'voting' || outcome !== null,
};

const agreed = new Set<string>();

/**
 * Compares a stage on its own with the oracle: while it runs, which of its events are open or refused, the calendar, the reasons
 * and how the application stands; at its end, the outcome, or that the next stage begins.
 */
export function compareStage(
  { id, alphabet }: Subject,
  snapshot: AnyMachineSnapshot,
  facts: oracle.Facts,
): void {
  // What either shows is a function of these, so a pair that has agreed once need not be observed again.
  const pair = `${id} ${configurationKey(snapshot)} ${oracle.factsKey(facts)}`;
  if (agreed.has(pair)) return;
  const shown = observe(snapshot);
  const expected = oracle.observe(facts);
  if (shown.outcome !== null) {
    const next = begins[shown.outcome];
    deepStrictEqual(
      next ? next(expected) : expected.outcome === shown.outcome,
      true,
      `the stage ends with ${shown.outcome}`,
    );
    return;
  }
  const open = (events: Readonly<Record<string, Availability>>) =>
    alphabet.map(({ key }) => {
      const answer = events[key];
      return `${key}: ${answer === 'available' || answer === 'refused' ? answer : 'closed'}`;
    });
  deepStrictEqual(open(shown.events), open(expected.events));
  deepStrictEqual(shown.reasons, expected.reasons);
  if (shown.phase !== null) deepStrictEqual(shown.phase, expected.phase);
  const { application } = shown.situations;
  if (application !== undefined) deepStrictEqual(application, expected.situations.application);
  agreed.add(pair);
}
