import { type CriterionName, gap, type Repeats, type Suite, suiteFor } from '../paths/index.ts';
import type { ExploredMachine } from './explored-machine.ts';

/** A suite in figures, as `--json` prints it. */
export interface SuiteFigures {
  readonly machine: string;
  readonly criterion: string;
  readonly tests: number;
  readonly events: number;
  readonly bound: Suite['bound'];
  /** Per cent of the bound by which the suite is larger. */
  readonly gap: ReturnType<typeof gap>;
  readonly covered: readonly string[];
  readonly uncovered: readonly string[];
  readonly unreachable: readonly string[];
  /** Whether the whole state space was explored; where it was not, nothing is known to be unreachable. */
  readonly complete: boolean;
}

/** The smallest suite found for a criterion. */
export function smallestSuite(
  { space, chart, ends }: ExploredMachine,
  criterion: CriterionName,
  repeats: Repeats,
): Suite {
  return suiteFor(space, chart, criterion, { ends, repeats });
}

export function figuresOf({ name, space }: ExploredMachine, suite: Suite): SuiteFigures {
  const { criterion, tests, events, bound, covered, uncovered, unreachable } = suite;
  return {
    machine: name,
    criterion,
    tests: tests.length,
    events,
    bound,
    gap: gap(suite),
    covered,
    uncovered,
    unreachable,
    complete: space.stopped === null,
  };
}

export function printFigures({
  machine,
  criterion,
  tests,
  events,
  bound,
  gap,
  complete,
  ...items
}: SuiteFigures): void {
  const least = (count: number, at: number, percent: number) =>
    count === at
      ? `${count}, proved smallest`
      : `${count}, at least ${at} are needed (${percent.toFixed(1)} % more)`;
  console.log(`${machine}, criterion ${criterion}${complete ? '' : ', of the part that was explored'}`);
  console.log(`  tests: ${least(tests, bound.tests, gap.tests)}`);
  console.log(`  events: ${least(events, bound.events, gap.events)}`);
  const { covered, uncovered, unreachable } = items;
  console.log(
    `  items: ${covered.length} covered, ${uncovered.length} uncovered, ${unreachable.length} unreachable`,
  );
  for (const item of uncovered) console.log(`  uncovered: ${item}`);
  for (const item of unreachable) console.log(`  unreachable: ${item}`);
}
