import type { FilingState, Route } from '../elections/types.ts';

/** A reason for which an application is refused, by the sentence of the leaflet that gives it. */
export type ReasonId =
  | 'R-49'
  | 'R-50'
  | 'R-51'
  | 'R-52'
  | 'R-53'
  | 'R-54'
  | 'R-55'
  | 'R-56'
  | 'R-57'
  | 'R-58';

/**
 * What is known when an application is submitted. A fact left out is one that this route never asks about, and
 * gives no reason.
 */
export interface FilingFacts {
  readonly route: Route;
  /** Of age on the election's day of adulthood. */
  readonly adult?: boolean | undefined;
  /** The Gosuslugi account is confirmed. */
  readonly account?: boolean | undefined;
  /** The phone number in the account is confirmed. */
  readonly phone?: boolean | undefined;
  /** The data of the account match the register of voters. */
  readonly registerMatch?: boolean | undefined;
  /** An application to vote at a polling station of one's choice has been filed. */
  readonly pollingStationApplication?: boolean | undefined;
  /** The application for ДЭГ: none, «в обработке» or «Учтено». */
  readonly application: 'none' | 'processing' | 'accounted';
  readonly filing: FilingState;
}

/** A reason, and the values of one fact with which it holds. */
export type RefusalRule = {
  [Fact in keyof FilingFacts]-?: {
    readonly reason: ReasonId;
    readonly fact: Fact;
    readonly among: readonly FilingFacts[Fact][];
  };
}[keyof FilingFacts];

/** When each reason holds; in the leaflet's order (D-22). */
export const refusalRules: readonly RefusalRule[] = [
  { reason: 'R-49', fact: 'adult', among: [false] },
  { reason: 'R-50', fact: 'account', among: [false] },
  { reason: 'R-51', fact: 'phone', among: [false] },
  { reason: 'R-52', fact: 'registerMatch', among: [false] },
  { reason: 'R-53', fact: 'route', among: ['tver', 'other'] },
  { reason: 'R-54', fact: 'route', among: ['tver'] },
  { reason: 'R-55', fact: 'route', among: ['moscow'] },
  { reason: 'R-56', fact: 'filing', among: ['closed'] },
  { reason: 'R-57', fact: 'application', among: ['processing', 'accounted'] },
  { reason: 'R-58', fact: 'pollingStationApplication', among: [true] },
];

/** All reasons of the leaflet, in its order. */
export const reasonIds: readonly ReasonId[] = refusalRules.map(({ reason }) => reason);

/**
 * Every reason for which an application would be refused, in the leaflet's order; none when it would be taken.
 * That filing has not opened yet is no refusal of the leaflet (D-37): the caller says so with F-01.
 *
 * @param rules others than the leaflet's, to see what would then follow
 * @sources, D-15, D-20, D-21, D-22, D-23, D-31
 */
export function refusalReasons(facts: FilingFacts, rules = refusalRules): readonly ReasonId[] {
  const reasons: ReasonId[] = [];
  for (const { reason, fact, among } of rules) {
    const values: readonly unknown[] = among;
    if (values.includes(facts[fact])) reasons.push(reason);
  }
  return reasons;
}
