import { classPaths, type Independence, type Repeats } from '../../../paths/index.ts';
import type { StepGraph } from '../../../space/index.ts';

/** A path: for each step its place among the steps of the configuration reached so far, and where the path ends. */
export interface FoundPath {
  readonly steps: readonly number[];
  readonly end: number;
}

/**
 * The paths that `walkClasses` walks, in the same order, one at a time: a page takes some, lets the reader act, and goes on.
 */
export function* classesFrom(
  space: StepGraph,
  start: number,
  independence: Independence,
  repeats: Repeats,
): Generator<FoundPath, void, undefined> {
  for (const path of classPaths(space, start, independence, repeats)) {
    yield {
      steps: path.map((step) => space.configurations[step.from]!.steps.indexOf(step)),
      end: path.at(-1)?.to ?? start,
    };
  }
}
