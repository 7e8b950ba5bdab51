import type { Step, StepGraph } from '../space/index.ts';
import type { Independence } from './independence.ts';
import { type Repeats, spend } from './repeats.ts';

/** What happens along a walk over all paths: steps forward and back, so that paths share their common beginnings. */
export interface Walk {
  /** One step further. */
  enter(step: Step): void;
  /** The path is complete: its last configuration is done, or nothing leads on. */
  end(configuration: number): void;
  /** Back to where the last `enter` came from. */
  leave(): void;
}

/**
 * Walks one representative of every path class from a start: paths that differ only in the order of independent steps are
 * one class (Mazurkiewicz trace equivalence), and sleep sets pick its first member in the order of the labels
 * (Godefroid 1996, section 5). Without a repeat item the state space has no cycle, so every walk ends.
 * @param start index of a configuration
 */
export function walkClasses(
  space: StepGraph,
  start: number,
  independence: Independence,
  repeats: Repeats,
  walk: Walk,
): void {
  const visit = (index: number, taken: number, asleep: bigint): void => {
    const { steps } = space.configurations[index]!;
    if (steps.length === 0) walk.end(index);
    let sleeping = asleep;
    for (const step of steps) {
      const bit = 1n << BigInt(step.label);
      if (sleeping & bit) continue;
      const next = spend(repeats, taken, repeats.ofLabel[step.label]!);
      if (next === null) continue;
      walk.enter(step);
      visit(step.to, next, sleeping & independence[step.label]!);
      walk.leave();
      sleeping |= bit;
    }
  };
  visit(start, 0, 0n);
}
