import { expect, test } from 'vitest';
import { profiles } from '../../machines/journey/profiles.ts';
import {
  classGraph,
  classPaths,
  countClasses,
  countRuns,
  diamonds,
  normalForm,
  numberingOf,
  repeatsOf,
  runGraph,
} from '../../src/paths/index.ts';
import type { Step } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';
import { expectedClasses, expectedOutcomes, expectedRuns } from './expected-counts.ts';
import { chart, independence, repeatsWith, space } from './journey-space.ts';

const routes = ['moscow', 'federal', 'tver', 'other'] as const;

test.each([1, 2])('with %i repeats there are as many path classes on every route as stated', (budget) => {
  const repeats = repeatsWith(budget);
  const counted = Object.fromEntries(routes.map((route) => [route, 0]));
  for (const [index, { route }] of profiles.entries()) {
    counted[route]! += countClasses(space, space.starts[index]!, independence, repeats).classes;
  }
  expect(counted).toEqual(expectedClasses[budget]);
});

test.each([1, 2, 3])(
  'with %i repeats the graph of classes has as many paths, without walking them',
  (budget) => {
    const graph = classGraph(space, space.starts, independence, repeatsWith(budget));
    const counted = Object.fromEntries(routes.map((route) => [route, 0]));
    for (const [index, classes] of countRuns(graph).entries())
      counted[profiles[index]!.route]! += Number(classes);
    expect(counted).toEqual(expectedClasses[budget]);
  },
);

test('a class of the journey is found by its number as it is walked, and its number by its steps', () => {
  const start = space.starts[profiles.findIndex(({ route }) => route === 'moscow')]!;
  const numbers = numberingOf(classGraph(space, [start], independence, repeatsWith(1)));
  let number = 0n;
  for (const path of classPaths(space, start, independence, repeatsWith(1))) {
    expect(numbers.rank(0, path)).toBe(number);
    expect(numbers.unrank(0, number)).toEqual(path);
    number++;
  }
  expect(numbers.totals).toEqual([number]);
});

test('with two repeats as many path classes end in every outcome as stated', () => {
  const repeats = repeatsWith(2);
  const counted: Record<string, number> = {};
  for (const start of space.starts) {
    for (const [end, classes] of countClasses(space, start, independence, repeats).byEnd) {
      const outcome = space.configurations[end]!.states.at(-1)!;
      counted[outcome] = (counted[outcome] ?? 0) + classes;
    }
  }
  expect(counted).toEqual(expectedOutcomes);
});

test('with two repeats there are as many runs as stated', () => {
  const runs = countRuns(runGraph(space, space.starts, repeatsWith(2)));
  expect(runs.reduce((sum, each) => sum + each, 0n)).toBe(expectedRuns);
});

// Listing all runs and sorting them into classes by a normal form is a second method, which knows nothing of sleep sets.
const listable = 10_000n;

test('wherever all runs can be listed, sorting them gives the same classes and runs as counting', () => {
  const repeats = repeatsWith(1);
  const counted = countRuns(runGraph(space, space.starts, repeats));
  const listed = profiles.map((_, index) => index).filter((index) => counted[index]! <= listable);
  const routesListed = new Set(listed.map((index) => profiles[index]!.route));
  expect(routesListed).toEqual(new Set(['federal', 'tver', 'other']));
  for (const index of listed) {
    const start = space.starts[index]!;
    const classes = new Set<string>();
    let runs = 0n;
    for (const run of allRuns(start, repeats.ofLabel)) {
      runs++;
      classes.add(
        JSON.stringify(
          normalForm(
            run.map(({ label }) => label),
            independence,
          ),
        ),
      );
    }
    expect(classes.size).toBe(countClasses(space, start, independence, repeats).classes);
    expect(runs).toBe(counted[index]);
  }
});

test('the explored space is the oracle’s: as many configurations and steps, found without the machine', () => {
  let pairs = 0;
  let steps = 0;
  for (const profile of oracle.profiles()) {
    const start = oracle.start(profile);
    const seen = new Map([[oracle.factsKey(start), start]]);
    for (const facts of seen.values()) {
      for (const event of oracle.eventKeys) {
        const decision = oracle.decide(facts, event);
        if (decision.kind === 'unavailable') continue;
        steps++;
        const key = oracle.factsKey(decision.next);
        if (!seen.has(key)) seen.set(key, decision.next);
      }
    }
    pairs += seen.size;
  }
  expect({ pairs, steps }).toEqual(reachableSums());
});

test('without an item of the repeat set the state space has no cycle', () => {
  expect(() => runGraph(space, space.starts, repeatsOf(chart, space, 0))).not.toThrow();
  const withoutItems = { items: [], ofLabel: space.labels.map(() => 0), budget: 0 };
  expect(() => runGraph(space, space.starts, withoutItems)).toThrow(/leads back to itself/);
});

test('every diamond of the whole space closes: both orders end in the same configuration', () => {
  let closed = 0;
  for (const { configuration, labels } of diamonds(space, independence)) {
    const [a, b] = labels;
    expect(follow(configuration, [a, b])).toBe(follow(configuration, [b, a]));
    closed++;
  }
  expect(closed).toBeGreaterThan(0);
});

function follow(start: number, labels: readonly number[]): number {
  return labels.reduce((at, label) => {
    const step = space.configurations[at]!.steps.find((each) => each.label === label);
    if (!step) throw new Error(`Configuration ${at} has no step with label ${label}.`);
    return step.to;
  }, start);
}

function reachableSums() {
  let pairs = 0;
  let steps = 0;
  for (const start of space.starts) {
    const reached = new Set([start]);
    for (const at of reached) {
      for (const step of space.configurations[at]!.steps) {
        reached.add(step.to);
        steps++;
      }
    }
    pairs += reached.size;
  }
  return { pairs, steps };
}

/** Every run with at most one repeat, listed plainly. */
function* allRuns(start: number, itemsOfLabel: readonly number[]): Generator<readonly Step[]> {
  const run: Step[] = [];
  function* visit(at: number, repeated: boolean): Generator<readonly Step[]> {
    const { steps } = space.configurations[at]!;
    if (steps.length === 0) yield run;
    for (const step of steps) {
      const repeats = itemsOfLabel[step.label] !== 0;
      if (repeats && repeated) continue;
      run.push(step);
      yield* visit(step.to, repeated || repeats);
      run.pop();
    }
  }
  yield* visit(start, false);
}
