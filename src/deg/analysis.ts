import { type Chart, chartOf } from '../chart/index.ts';
import {
  classGraph,
  countByEnd,
  countRuns,
  type Independence,
  independenceOf,
  type Repeats,
  type RunGraph,
  repeatsOf,
  runGraph,
} from '../paths/index.ts';
import { explore, type StateSpace } from '../space/index.ts';
import { REPEAT_BUDGET, type Subject, type SubjectId, subjects } from './subjects.ts';

/** All that is computed from one machine before anything is shown of it. */
export interface Analysis {
  readonly subject: Subject;
  readonly chart: Chart;
  readonly space: StateSpace;
  readonly repeats: Repeats;
  readonly independence: Independence;
  readonly runGraph: RunGraph;
}

/** Explores a machine and computes what follows from that. */
export function analyse(subject: Subject, repeatBudget = REPEAT_BUDGET): Analysis {
  const chart = chartOf(subject.machine);
  const space = explore(subject.machine, subject);
  const repeats = repeatsOf(chart, space, repeatBudget);
  return {
    subject,
    chart,
    space,
    repeats,
    independence: independenceOf(space),
    runGraph: runGraph(space, space.starts, repeats),
  };
}

const analyses = new Map<SubjectId, Analysis>();

/** The analysis of a machine of the model, computed once in a process. */
export function analysisOf(id: SubjectId): Analysis {
  const known = analyses.get(id) ?? analyse(subjects.find((subject) => subject.id === id)!);
  analyses.set(id, known);
  return known;
}

/** What can happen from one start. */
export interface StartCounts {
  readonly configurations: number;
  readonly steps: number;
  readonly classes: number;
  readonly runs: bigint;
  /** Path classes by the final state in which they end. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Counts for every start, in the order of the inputs; classes and runs exactly, without listing. */
export function countStarts({ space, independence, repeats, runGraph }: Analysis): readonly StartCounts[] {
  const runs = countRuns(runGraph);
  const classes = classGraph(space, space.starts, independence, repeats);
  const classCounts = countRuns(classes);
  return space.starts.map((start, index) => {
    const reached = reachableFrom(space, start);
    const outcomes: Record<string, number> = {};
    for (const [end, count] of countByEnd(classes, index)) {
      const outcome = space.configurations[end]!.states.at(-1)!;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + Number(count);
    }
    return {
      configurations: reached.length,
      steps: reached.reduce((sum, at) => sum + space.configurations[at]!.steps.length, 0),
      classes: Number(classCounts[index]!),
      runs: runs[index]!,
      outcomes,
    };
  });
}

function reachableFrom(space: StateSpace, start: number): readonly number[] {
  const reached = new Set([start]);
  for (const at of reached) for (const { to } of space.configurations[at]!.steps) reached.add(to);
  return [...reached];
}
