import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Repeats } from '../repeats.ts';
import type { TestPath } from '../suite.ts';
import { boundOf, cover, eventsOf } from '../suites/cover.ts';
import { everyNode } from '../suites/every-node.ts';
import { everyArc } from '../suites/postman.ts';
import { withRoundTrips } from '../suites/round-trip-tests.ts';
import { spaceGraph } from '../suites/space-graph.ts';
import { testsOf } from '../suites/tests-of.ts';
import type { Ends, WalkGraph } from '../suites/walk-graph.ts';
import { boundaryMarks } from './boundaries.ts';
import type { Criterion, CriterionName } from './criterion.ts';
import { everyClass, everySimplePath, type Listed } from './listed.ts';
import { type Marks, markedBy } from './marks.ts';
import { mcdcOf } from './mcdc.ts';
import { pairsOf } from './pairs.ts';
import { roundTripsOf } from './round-trips.ts';
import { configurationMarks, edgeMarks, requirementMarks, stateMarks } from './structural.ts';
import { transitionMarks } from './transitions.ts';

export interface CriterionOptions {
  /** How often the paths of `classes` may come back; once in all unless given. */
  readonly repeats?: Repeats;
}

/**
 * Finds the items of a criterion on a state space.
 * @throws if `simple-paths` or `classes` would list more than 200,000 paths
 */
export function criterionOf(
  space: StateSpace,
  chart: Chart,
  name: CriterionName,
  { repeats }: CriterionOptions = {},
): Criterion {
  switch (name) {
    case 'states':
      return marked(space, name, stateMarks(space, chart), (state) => space.entered.has(state));
    case 'configurations':
      return configurations(space, configurationMarks(space));
    case 'transitions':
      return marked(space, name, transitionMarks(space, chart));
    case 'requirements':
      return marked(space, name, requirementMarks(space, chart));
    case 'boundaries':
      return marked(space, name, boundaryMarks(space, chart));
    case 'edges': {
      const marks = edgeMarks(space);
      return {
        ...marked(space, name, marks),
        suite: (ends) => {
          const graph = spaceGraph(space, marks, ends);
          const walks = everyArc(graph);
          return { tests: testsOf(graph, walks), bound: { tests: walks.length, events: eventsOf(walks) } };
        },
      };
    }
    case 'mcdc':
      return mcdc(space, chart);
    case 'pairs': {
      const pairs = pairsOf(space);
      return { ...pairs, name, happens: () => true, suite: (ends) => smallest(pairs.graph(ends)) };
    }
    case 'round-trips':
      return roundTrips(space);
    case 'simple-paths':
      return listed(name, everySimplePath(space));
    case 'classes':
      return listed(name, everyClass(space, chart, repeats));
  }
}

/** @param happensUnmarked for items that happen where no mark tells of it: in passing */
function marked(
  space: StateSpace,
  name: CriterionName,
  marks: Marks,
  happensUnmarked: (item: string) => boolean = () => false,
): Criterion {
  const found = new Set(space.starts.flatMap((_, start) => marks.begun(start)));
  for (const { index } of space.configurations) {
    for (const item of marks.at(index)) found.add(item);
    for (const event of space.alphabet.keys()) for (const item of marks.by(index, event)) found.add(item);
  }
  return {
    name,
    items: marks.items,
    happens: (item) => found.has(item) || happensUnmarked(marks.items[item]!),
    covered: (tests) => markedBy(space, marks, tests),
    suite: (ends) => smallest(spaceGraph(space, marks, ends)),
  };
}

function smallest(graph: WalkGraph): ReturnType<Criterion['suite']> {
  const { walks, fewest, fewestEvents } = cover(graph);
  return { tests: testsOf(graph, walks), bound: { tests: fewest, events: fewestEvents() } };
}

function mcdc(space: StateSpace, chart: Chart): Criterion {
  const { items, isPossible, covered, chosen, sides } = mcdcOf(space, chart);
  return {
    name: 'mcdc',
    items,
    happens: isPossible,
    covered,
    suite: (ends) => {
      const graph = spaceGraph(space, chosen, ends);
      const { walks } = cover(graph);
      return { tests: testsOf(graph, walks), bound: boundOf(spaceGraph(space, sides, ends), walks) };
    },
  };
}

function configurations(space: StateSpace, marks: Marks): Criterion {
  return { ...marked(space, 'configurations', marks), suite: (ends) => visiting(space, marks, ends) };
}

function visiting(space: StateSpace, marks: Marks, ends: Ends): ReturnType<Criterion['suite']> {
  const graph = spaceGraph(space, marks, ends);
  const { walks, bound } = everyNode(graph);
  return { tests: testsOf(graph, walks), bound };
}

function roundTrips(space: StateSpace): Criterion {
  const trips = roundTripsOf(space);
  return {
    name: 'round-trips',
    items: trips.visits.items,
    happens: () => true,
    covered: trips.covered,
    suite: (ends) => {
      const { tests, bound } = visiting(space, trips.visits, ends);
      return {
        tests: withRoundTrips(space, trips, tests),
        // A move ends a round trip from one configuration at most.
        bound: { tests: bound.tests, events: Math.max(bound.events, trips.visits.items.length) },
      };
    },
  };
}

function listed(name: CriterionName, { items, tests, covered }: Listed): Criterion {
  return {
    name,
    items,
    happens: () => true,
    covered,
    // Each test is one path, and each path must be run to its end.
    suite: () => ({ tests, bound: { tests: tests.length, events: eventsIn(tests) } }),
  };
}

function eventsIn(tests: readonly TestPath[]): number {
  return tests.reduce((sum, { moves }) => sum + moves.length, 0);
}
