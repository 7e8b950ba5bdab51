import { type CriterionName, gap, type Repeats, type Suite, suiteFor } from '../paths/index.ts';
import type { ExploredMachine } from './explored-machine.ts';
import { print } from './output.ts';

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
  /** What a reader must know of how the machine was explored: payloads that are missing, timers, learning. */
  readonly remarks: readonly string[];
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
    remarks: space.remarks.map(({ message }) => message),
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
  print(`${machine}, criterion ${criterion}${complete ? '' : ', of the part that was explored'}`);
  print(`  tests: ${least(tests, bound.tests, gap.tests)}`);
  print(`  events: ${least(events, bound.events, gap.events)}`);
  const { covered, uncovered, unreachable } = items;
  const isEmpty = covered.length + uncovered.length + unreachable.length === 0;
  if (isEmpty) print('  The machine has nothing that this criterion asks for.');
  print(
    `  items: ${covered.length} covered, ${uncovered.length} uncovered, ${unreachable.length} unreachable`,
  );
  for (const item of uncovered) print(`  uncovered: ${item}`);
  for (const item of unreachable) print(`  unreachable: ${item}`);
}
