import type { StepGraph } from '../space/index.ts';
import { walkClasses } from './classes.ts';
import type { Independence } from './independence.ts';
import type { Repeats } from './repeats.ts';
import type { RunGraph } from './run-graph.ts';

export interface ClassCounts {
  readonly classes: number;
  /** Steps walked, common beginnings of paths counted once. */
  readonly steps: number;
  /** For each configuration that a path ends in, the number of classes that end there. */
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

/**
 * The exact number of paths from each start of a graph, without listing them: of runs in a `runGraph`, every order of steps
 * counted apart, or of classes in a `classGraph`.
 */
export function countRuns(graph: RunGraph): readonly bigint[] {
  const counts = pathsFromNodes(graph);
  return graph.starts.map((start) => counts[start]!);
}

/** For each node the number of paths that begin there. */
export function pathsFromNodes({ nodes }: RunGraph): readonly bigint[] {
  const counts: bigint[] = [];
  for (const { steps } of nodes)
    counts.push(steps.length === 0 ? 1n : steps.reduce((sum, { to }) => sum + counts[to]!, 0n));
  return counts;
}

/**
 * The exact number of paths from a start by the configuration in which they end, without listing them.
 * @param start index into the starts of the graph
 */
export function countByEnd({ nodes, starts }: RunGraph, start: number): ReadonlyMap<number, bigint> {
  const ways = new Map([[starts[start]!, 1n]]);
  const byEnd = new Map<number, bigint>();
  for (let index = starts[start]!; index >= 0; index--) {
    const count = ways.get(index);
    if (count === undefined) continue;
    const { configuration, steps } = nodes[index]!;
    if (steps.length === 0) byEnd.set(configuration, (byEnd.get(configuration) ?? 0n) + count);
    for (const { to } of steps) ways.set(to, (ways.get(to) ?? 0n) + count);
  }
  return byEnd;
}
