import { createTestModel } from '@xstate/test';
import type { EventObject } from 'xstate';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import { subjects } from '../../src/deg/subjects.ts';
import {
  type CriterionName,
  coverageOf,
  criterionOf,
  suiteFor,
  type TestPath,
} from '../../src/paths/index.ts';
import { explore, type StateSpace } from '../../src/space/index.ts';
import { measured } from './subject-of-measure.ts';
import type { Table } from './table.ts';

const criteria: readonly CriterionName[] = ['edges', 'transitions', 'pairs'];

/** Suites beside the one of shortest paths that @xstate/test makes: tests, events, and how much of each criterion they cover. */
export function suiteTable(): Table {
  const ballot = subjects.find(({ id }) => id === 'ballot')!;
  const application = subjects.find(({ id }) => id === 'application')!;
  const synthetic = measured('1k');
  return {
    head: [
      'machine',
      'suite',
      'tests',
      'at least',
      'events',
      'at least',
      ...criteria.map((name) => `${name} covered`),
    ],
    rows: [
      ...rowsOf('ballot', {
        ...ballot,
        input: ballot.inputs[0],
        events: ballot.alphabet.map(({ event }) => event),
      }),
      ...rowsOf('application', {
        ...application,
        input: application.inputs[0],
        events: application.alphabet.map(({ event }) => event),
      }),
      ...rowsOf('synthetic, 1k', synthetic),
    ],
  };
}

function rowsOf(name: string, { machine, input, events }: ReturnType<typeof measured>): readonly string[][] {
  console.error(`suites of ${name}`);
  const alphabet = events.map((event) => ({ key: JSON.stringify(event), event }));
  const space = explore(machine, { inputs: [input], alphabet });
  const chart = chartOf(machine);
  const peer = shortestPaths(space, machine, input, events);
  return [
    [
      name,
      '@xstate/test, shortest paths',
      String(peer.length),
      '',
      String(eventsOf(peer)),
      '',
      ...covered(space, chart, peer),
    ],
    ...criteria.map((criterion) => {
      const { tests, events: count, bound } = suiteFor(space, chart, criterion);
      return [
        name,
        criterion,
        String(tests.length),
        String(bound.tests),
        String(count),
        String(bound.events),
        ...covered(space, chart, tests),
      ];
    }),
  ];
}

function covered(space: StateSpace, chart: Chart, tests: readonly TestPath[]): readonly string[] {
  return criteria.map((name) => {
    const { covered: found, uncovered } = coverageOf(space, criterionOf(space, chart, name), tests);
    return `${found.length} of ${found.length + uncovered.length}`;
  });
}

function eventsOf(tests: readonly TestPath[]): number {
  return tests.reduce((sum, { moves }) => sum + moves.length, 0);
}

/** The peer's paths, followed through the space. */
function shortestPaths(
  space: StateSpace,
  machine: ReturnType<typeof measured>['machine'],
  input: unknown,
  events: readonly EventObject[],
): readonly TestPath[] {
  const paths = createTestModel(machine).getShortestPaths({ ...{ input }, events: [...events] });
  const byEvent = new Map(space.alphabet.map(({ key }, index) => [key, index]));
  return paths.map(({ steps }) => {
    let at = space.starts[0]!;
    const moves = steps.flatMap(({ event }) => {
      const index = byEvent.get(JSON.stringify(event));
      if (index === undefined) return [];
      const step = space.configurations[at]!.steps.find((each) => each.event === index) ?? null;
      const move = { event: index, from: at, to: step?.to ?? at, step };
      at = move.to;
      return [move];
    });
    return { start: 0, moves };
  });
}
