import type { StepGraph } from '../space/index.ts';
import { walkClasses } from './classes.ts';
import type { Independence } from './independence.ts';
import type { Repeats } from './repeats.ts';
import type { RunGraph } from './run-graph.ts';

export interface ClassCounts {
  readonly classes: number;
  /** Steps walked, common beginnings of paths counted once. */
  readonly steps: number;
  /** For each done configuration that a path ends in, the number of classes that end there. */
  readonly byEnd: ReadonlyMap<number, number>;
}

/** Counts path classes from a start by walking all of them. */
export function countClasses(
  space: StepGraph,
  start: number,
  independence: Independence,
  repeats: Repeats,
): ClassCounts {
  let classes = 0;
  let steps = 0;
  const byEnd = new Map<number, number>();
  walkClasses(space, start, independence, repeats, {
    enter: () => {
      steps++;
    },
    end: (configuration) => {
      classes++;
      byEnd.set(configuration, (byEnd.get(configuration) ?? 0) + 1);
    },
    leave: () => {},
  });
  return { classes, steps, byEnd };
}

/** The exact number of runs from each start of a run graph, every order of steps counted apart, without listing them. */
export function countRuns({ nodes, starts }: RunGraph): readonly bigint[] {
  const runs: bigint[] = [];
  for (const { steps } of nodes)
    runs.push(steps.length === 0 ? 1n : steps.reduce((sum, { to }) => sum + runs[to]!, 0n));
  return starts.map((start) => runs[start]!);
}
