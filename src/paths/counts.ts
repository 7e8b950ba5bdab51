import type { StepGraph } from '../space/index.ts';
import { walkClasses } from './classes.ts';
import type { Independence } from './independence.ts';
import { type Repeats, spend } from './repeats.ts';

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

/** The exact number of runs from a start, every order of steps counted apart, without listing them. */
export function countRuns(space: StepGraph, start: number, repeats: Repeats): bigint {
  const known = new Map<string, bigint>();
  const runsFrom = (index: number, taken: number): bigint => {
    const key = `${index} ${taken}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const { steps } = space.configurations[index]!;
    let runs = steps.length === 0 ? 1n : 0n;
    for (const step of steps) {
      const next = spend(repeats, taken, repeats.ofLabel[step.label]!);
      if (next !== null) runs += runsFrom(step.to, next);
    }
    known.set(key, runs);
    return runs;
  };
  return runsFrom(start, 0);
}
