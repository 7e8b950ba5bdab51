import type { Step, StepGraph } from '../space/index.ts';
import type { Independence } from './independence.ts';
import { type Repeats, Spending } from './repeats.ts';

/** What happens along a walk over all paths: steps forward and back, so that paths share their common beginnings. */
export interface Walk {
  /** One step further. */
  enter(step: Step): void;
  /** The path is complete: nothing leads on, or only what the repeats no longer allow. */
  end(configuration: number): void;
  /** Back to where the last `enter` came from. */
  leave(): void;
}

/**
 * Walks one representative of every path class from a start: paths that differ only in the order of independent steps are
 * one class (Mazurkiewicz trace equivalence), and sleep sets pick its first member in the order in which configurations list
 * their steps (Godefroid 1996, section 5). Memory grows with the length of a path alone.
 * @param start index of a configuration
 * @param repeats must hold a step of every cycle, or else the walk does not end; `runGraph` checks it
 */
export function walkClasses(
  space: StepGraph,
  start: number,
  independence: Independence,
  repeats: Repeats,
  walk: Walk,
): void {
  const cursor = new Cursor(space, start, independence, repeats);
  for (let move = cursor.next(); move !== 'over'; move = cursor.next()) {
    if (move === 'enter') walk.enter(cursor.path.at(-1)!);
    else if (move === 'end') walk.end(cursor.at);
    else walk.leave();
  }
}

/**
 * The paths that `walkClasses` walks, in the same order, one at a time.
 * @returns one and the same array each time, changed in between: copy what is to be kept
 */
export function* classPaths(
  space: StepGraph,
  start: number,
  independence: Independence,
  repeats: Repeats,
): Generator<readonly Step[], void, undefined> {
  const cursor = new Cursor(space, start, independence, repeats);
  for (let move = cursor.next(); move !== 'over'; move = cursor.next()) if (move === 'end') yield cursor.path;
}

interface Frame {
  at: number;
  spent: number;
  /** The place of the next step to try. */
  place: number;
  /** Nothing may follow. */
  last: boolean;
}

/** A place in the walk: the path to it, and which labels sleep in each configuration on the way. */
class Cursor {
  readonly path: Step[] = [];
  readonly #space: StepGraph;
  readonly #independence: Independence;
  readonly #spending: Spending;
  readonly #frames: Frame[];
  #depth = 0;
  /** The sleep sets of all frames one after the other, as sets of labels like those of the independence relation. */
  #asleep: Uint32Array;

  constructor(space: StepGraph, start: number, independence: Independence, repeats: Repeats) {
    this.#space = space;
    this.#independence = independence;
    this.#spending = new Spending(repeats);
    this.#frames = [{ at: start, spent: 0, place: 0, last: true }];
    this.#asleep = new Uint32Array(64 * independence.words);
  }

  get at(): number {
    return this.#frames[this.#depth]!.at;
  }

  next(): 'enter' | 'end' | 'leave' | 'over' {
    const frame = this.#frames[this.#depth];
    if (frame === undefined) return 'over';
    const { steps } = this.#space.configurations[frame.at]!;
    const { words } = this.#independence;
    while (frame.place < steps.length) {
      const step = steps[frame.place++]!;
      const spent = this.#spending.after(frame.spent, step.label);
      if (spent === -1) continue;
      frame.last = false;
      const word = this.#depth * words + (step.label >>> 5);
      const bit = 1 << (step.label & 31);
      if ((this.#asleep[word]! & bit) !== 0) continue;
      this.#enter(step, spent);
      this.#asleep[word]! |= bit;
      return 'enter';
    }
    if (frame.last) {
      frame.last = false;
      return 'end';
    }
    this.#depth--;
    return this.path.pop() === undefined ? 'over' : 'leave';
  }

  #enter(step: Step, spent: number): void {
    const { words, bits } = this.#independence;
    const from = this.#depth * words;
    this.#depth++;
    this.path.push(step);
    this.#makeRoom((this.#depth + 1) * words);
    for (let word = 0; word < words; word++)
      this.#asleep[from + words + word] = this.#asleep[from + word]! & bits[step.label * words + word]!;
    const frame = this.#frames[this.#depth];
    if (frame === undefined) {
      this.#frames.push({ at: step.to, spent, place: 0, last: true });
    } else {
      frame.at = step.to;
      frame.spent = spent;
      frame.place = 0;
      frame.last = true;
    }
  }

  #makeRoom(size: number): void {
    if (size <= this.#asleep.length) return;
    const larger = new Uint32Array(2 * size);
    larger.set(this.#asleep);
    this.#asleep = larger;
  }
}
