import type { Suite, TestPath } from '../suite.ts';
import type { Ends } from '../suites/walk-graph.ts';

/** What a suite can be asked to cover. */
export const criterionNames = [
  'states',
  'configurations',
  'transitions',
  'edges',
  'pairs',
  'round-trips',
  'simple-paths',
  'classes',
  'mcdc',
  'boundaries',
  'requirements',
] as const;

export type CriterionName = (typeof criterionNames)[number];

/** A criterion on one state space: its items, what covers them, and how to cover them all. */
export interface Criterion {
  readonly name: CriterionName;
  /** A name for each item. */
  readonly items: readonly string[];
  /** Whether the item, given by its place, happens anywhere in the state space. */
  happens(item: number): boolean;
  /** The places of the items that tests cover together. */
  covered(tests: readonly TestPath[]): ReadonlySet<number>;
  /** Tests that cover every item that any test can. */
  suite(ends: Ends): Pick<Suite, 'tests' | 'bound'>;
}
