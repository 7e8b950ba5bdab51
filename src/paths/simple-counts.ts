import type { Step, StepGraph } from '../space/index.ts';
import { componentsOf } from './components.ts';

/** How many there are: exactly, or at least, where counting all would have taken too long. */
export type Count = { readonly exact: bigint } | { readonly atLeast: bigint };

/**
 * The number of simple paths from each start, as `simplePaths` lists them. A path that leaves a strongly connected component
 * never comes back, so what follows is counted once for each configuration in which a component is entered; only within a
 * component are the ways listed. Counting them is #P-complete (Valiant 1979), so some spaces are too knotted for it.
 * @param counted which ends count; all unless given
 * @param work steps to take within components before giving up
 */
export function countSimplePaths(
  space: StepGraph,
  starts: readonly number[],
  counted: (configuration: number) => boolean = () => true,
  work = 5_000_000,
): readonly Count[] {
  const component = componentsOf(space);
  const leaves = ({ from, to }: Step) => component[from] !== component[to];
  const counts = new Map<number, Sum>();
  /** The paths that leave the component right from a configuration, or end there. */
  const leaving = new Map<number, Sum>();
  const entries = entriesOf(space, starts, component);
  const visited = new Uint8Array(space.configurations.length);
  let left = work;
  for (const [index, entry] of entries.entries()) {
    // An even share for each of those that are left, so that one knot does not leave the others with nothing.
    const share = Math.ceil(left / (entries.length - index));
    let sum: Sum = { count: 0n, exact: true };
    const taken = visitWithin(space, entry, leaves, share, visited, (at) => {
      const { steps } = space.configurations[at]!;
      const out =
        leaving.get(at) ??
        steps.filter(leaves).reduce<Sum>((all, { to }) => add(all, counts.get(to)!), {
          count: steps.length === 0 && counted(at) ? 1n : 0n,
          exact: true,
        });
      leaving.set(at, out);
      sum = add(sum, out);
    });
    left -= Math.min(taken, share);
    counts.set(entry, { count: sum.count, exact: sum.exact && taken <= share });
  }
  return starts.map((start) => {
    const { count, exact } = counts.get(start)!;
    return exact ? { exact: count } : { atLeast: count };
  });
}

interface Sum {
  readonly count: bigint;
  readonly exact: boolean;
}

function add(a: Sum, b: Sum): Sum {
  return { count: a.count + b.count, exact: a.exact && b.exact };
}

/** The starts, and the configurations in which steps from what is reachable enter a component; what leads on comes last. */
function entriesOf(space: StepGraph, starts: readonly number[], component: Int32Array): readonly number[] {
  const reached = new Set(starts);
  const entries = new Set(starts);
  for (const at of reached) {
    for (const { to } of space.configurations[at]!.steps) {
      reached.add(to);
      if (component[at] !== component[to]) entries.add(to);
    }
  }
  return [...entries].sort((a, b) => component[a]! - component[b]!);
}

/**
 * Visits where each simple path within a component leads, the entry first.
 * @param visited all 0, before and after
 * @returns the steps taken; more than `most` if it stopped before all were visited
 */
function visitWithin(
  space: StepGraph,
  entry: number,
  leaves: (step: Step) => boolean,
  most: number,
  visited: Uint8Array,
  visit: (at: number) => void,
): number {
  visited[entry] = 1;
  const stack = [{ at: entry, place: 0 }];
  let taken = 0;
  visit(entry);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const step = space.configurations[top.at]!.steps[top.place++];
    if (step === undefined) {
      stack.pop();
      visited[top.at] = 0;
    } else if (!leaves(step) && visited[step.to] === 0) {
      if (++taken > most) {
        for (const { at } of stack) visited[at] = 0;
        return taken;
      }
      visited[step.to] = 1;
      stack.push({ at: step.to, place: 0 });
      visit(step.to);
    }
  }
  return taken;
}
