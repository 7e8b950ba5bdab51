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

type Rule = readonly [id: ReasonId, holds: (facts: FilingFacts) => boolean];

// The order is the leaflet's (D-22).
const rules: readonly Rule[] = [
  ['R-49', ({ adult }) => adult === false],
  ['R-50', ({ account }) => account === false],
  ['R-51', ({ phone }) => phone === false],
  ['R-52', ({ registerMatch }) => registerMatch === false],
  ['R-53', ({ route }) => route === 'tver' || route === 'other'],
  ['R-54', ({ route }) => route === 'tver'],
  ['R-55', ({ route }) => route === 'moscow'],
  ['R-56', ({ filing }) => filing === 'closed'],
  ['R-57', ({ application }) => application === 'processing' || application === 'accounted'],
  ['R-58', ({ pollingStationApplication }) => pollingStationApplication === true],
];

/** All reasons of the leaflet, in its order. */
export const reasonIds: readonly ReasonId[] = rules.map(([id]) => id);

/**
 * Every reason for which an application would be refused, in the leaflet's order; none when it would be taken.
 * That filing has not opened yet is no refusal of the leaflet (D-37): the caller says so with F-01.
 *
 * @sources, D-15, D-20, D-21, D-22, D-23, D-31
 */
export function refusalReasons(facts: FilingFacts): readonly ReasonId[] {
  const reasons: ReasonId[] = [];
  for (const [id, holds] of rules) if (holds(facts)) reasons.push(id);
  return reasons;
}
