import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Criterion, CriterionName } from '../criteria/criterion.ts';
import { type CriterionOptions, criterionOf } from '../criteria/criterion-of.ts';
import type { Coverage, Suite, TestPath } from '../suite.ts';
import type { Ends } from './walk-graph.ts';

export interface SuiteOptions extends CriterionOptions {
  /**
   * With `final` a test goes on until nothing leads elsewhere, wherever such a configuration can be reached. A test may stop
   * anywhere unless given.
   */
  readonly ends?: Ends;
}

/**
 * The smallest suite found that covers all of a criterion that can be covered: the fewest tests, then the fewest events. For
 * `edges`, `simple-paths` and `classes` it is the smallest there is; for the others the bound tells how far from it it can be.
 * @throws if `simple-paths` or `classes` would list more than 200,000 paths
 */
export function suiteFor(
  space: StateSpace,
  chart: Chart,
  name: CriterionName,
  { ends = 'anywhere', ...options }: SuiteOptions = {},
): Suite {
  const criterion = criterionOf(space, chart, name, options);
  const { tests, bound } = criterion.suite(ends);
  return {
    criterion: name,
    space,
    tests,
    events: tests.reduce((sum, { moves }) => sum + moves.length, 0),
    bound,
    ...coverageOf(space, criterion, tests),
  };
}

/** What of a criterion tests cover, whoever made them. */
export function coverageOf(space: StateSpace, criterion: Criterion, tests: readonly TestPath[]): Coverage {
  const places = criterion.covered(tests);
  const covered: string[] = [];
  const uncovered: string[] = [];
  const unreachable: string[] = [];
  for (const [place, item] of criterion.items.entries()) {
    const list = places.has(place)
      ? covered
      : space.stopped === null && !criterion.happens(place)
        ? unreachable
        : uncovered;
    list.push(item);
  }
  return { covered, uncovered, unreachable };
}

/** How much larger a suite can be than the smallest, in per cent of the bound: at most so much, 0 where it is proved smallest. */
export function gap({ tests, events, bound }: Suite): { readonly tests: number; readonly events: number } {
  const percent = (count: number, least: number) => (count === least ? 0 : (100 * (count - least)) / least);
  return { tests: percent(tests.length, bound.tests), events: percent(events, bound.events) };
}
