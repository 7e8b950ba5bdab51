import { type Independence, type Repeats, spend } from '../../paths/index.ts';
import type { StepGraph } from '../../space/index.ts';

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
  const frames = [{ at: start, taken: 0, sleeping: 0n, place: 0 }];
  const places: number[] = [];
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    const { steps } = space.configurations[frame.at]!;
    if (steps.length === 0) yield { steps: [...places], end: frame.at };
    const place = frame.place++;
    const step = steps[place];
    if (step === undefined) {
      frames.pop();
      places.pop();
      continue;
    }
    const bit = 1n << BigInt(step.label);
    if (frame.sleeping & bit) continue;
    const taken = spend(repeats, frame.taken, repeats.ofLabel[step.label]!);
    if (taken === null) continue;
    frames.push({ at: step.to, taken, sleeping: frame.sleeping & independence[step.label]!, place: 0 });
    places.push(place);
    frame.sleeping |= bit;
  }
}
