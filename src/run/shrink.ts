import type { Move, TestPath } from '../paths/suite.ts';
import type { StateSpace } from '../space/index.ts';
import type { Break } from './driver.ts';
import { moveFrom } from './scenario.ts';

/** A path that fails with its last move, or at its start if it has none. */
export interface FailingPath {
  readonly path: TestPath;
  readonly broken: Break;
}

/**
 * Looks for a shorter path that fails too: drops moves, many at a time and then one by one, as long as the rest is a path of
 * the space with the same events taken and not taken (as delta debugging does: Zeller and Hildebrandt, «Simplifying and
 * isolating failure-inducing input», 2002).
 * @param run runs a path from its start
 * @param until milliseconds since the epoch after which the shortest found so far is given
 */
export async function shrink(
  space: StateSpace,
  failing: FailingPath,
  run: (path: TestPath) => Promise<Break | null>,
  until: number,
): Promise<FailingPath> {
  let best = failing;
  let before: FailingPath;
  do {
    before = best;
    for (let size = powerOfTwoBelow(best.path.moves.length); size >= 1; size /= 2) {
      for (let from = 0; from + size < best.path.moves.length && Date.now() < until; ) {
        const path = without(space, best.path, from, size);
        const broken = path && (await run(path));
        if (broken) best = { path: cut(path, broken), broken };
        else from++;
      }
    }
    // Once a move is gone, others that were needed may no longer be.
  } while (best !== before && Date.now() < until);
  return best;
}

/** The greatest power of two below a number; less than 1 for 1. */
function powerOfTwoBelow(number: number): number {
  return 2 ** (Math.ceil(Math.log2(number)) - 1);
}

/** A path up to the move that broke. */
export function cut({ start, moves }: TestPath, { at }: Break): TestPath {
  return { start, moves: moves.slice(0, at) };
}

function without(space: StateSpace, { start, moves }: TestPath, from: number, size: number): TestPath | null {
  let at = space.starts[start]!;
  const rest: Move[] = [];
  for (const move of moves.toSpliced(from, size)) {
    const moved = moveFrom(space, at, move.event);
    if ((moved.step === null) !== (move.step === null)) return null;
    rest.push(moved);
    at = moved.to;
  }
  return { start, moves: rest };
}
