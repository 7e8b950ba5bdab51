import type { Step } from '../space/index.ts';
import { pathsFromNodes } from './counts.ts';
import type { RunGraph } from './run-graph.ts';

/**
 * The paths of a graph as numbers: those from a start are numbered from 0 in the order in which `pathsIn` lists them, which
 * is for a `classGraph` the order of `classPaths`.
 */
export interface Numbering {
  /** How many paths each start has. */
  readonly totals: readonly bigint[];
  /**
   * The number of a path among those of its start, in time proportional to its length times the steps to choose from.
   * @throws RangeError if the graph does not have the path, as a `classGraph` does not have a second order of a class
   */
  rank(start: number, path: readonly Pick<Step, 'event'>[]): bigint;
  /**
   * The path with a number.
   * @throws RangeError for a number that no path of the start has
   */
  unrank(start: number, number: bigint): readonly Step[];
}

/** Numbers the paths of a graph; starts are indexes into those of the graph. */
export function numberingOf(graph: RunGraph): Numbering {
  const { nodes, starts } = graph;
  const counts = pathsFromNodes(graph);
  const totals = starts.map((start) => counts[start]!);
  return {
    totals,
    rank(start, path) {
      let number = 0n;
      let node = nodes[starts[start]!]!;
      for (const [place, { event }] of path.entries()) {
        const chosen = node.steps.findIndex(({ step }) => step.event === event);
        if (chosen === -1) throw notThere(place, node.configuration, event);
        for (const { to } of node.steps.slice(0, chosen)) number += counts[to]!;
        node = nodes[node.steps[chosen]!.to]!;
      }
      if (node.steps.length > 0) {
        throw new RangeError(
          `The path stops in configuration ${node.configuration}, from which it goes on: expected a path to its end.`,
        );
      }
      return number;
    },
    unrank(start, number) {
      if (number < 0n || number >= totals[start]!) {
        throw new RangeError(
          `Start ${start} has ${totals[start]} paths: expected a number from 0 up to that, and below it, not ${number}.`,
        );
      }
      const path: Step[] = [];
      let left = number;
      for (let node = nodes[starts[start]!]!; node.steps.length > 0; ) {
        const chosen = node.steps.find(({ to }) => {
          if (left < counts[to]!) return true;
          left -= counts[to]!;
          return false;
        })!;
        path.push(chosen.step);
        node = nodes[chosen.to]!;
      }
      return path;
    },
  };
}

function notThere(place: number, configuration: number, event: number): RangeError {
  return new RangeError(
    `Step ${place} of the path takes event ${event} in configuration ${configuration}, where the graph does not go on ` +
      'with it: it is not possible there, the repeats are used up, or the class is taken in another order.',
  );
}

/**
 * Lists the paths of a graph from a start, depth first, in the order of steps.
 * @param start index into the starts of the graph
 * @returns one and the same array each time, changed in between: copy what is to be kept
 */
export function* pathsIn(
  { nodes, starts }: RunGraph,
  start: number,
): Generator<readonly Step[], void, undefined> {
  const path: Step[] = [];
  const stack = [{ node: nodes[starts[start]!]!, place: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.node.steps.length === 0) yield path;
    const next = top.node.steps[top.place++];
    if (next === undefined) {
      stack.pop();
      path.pop();
    } else {
      path.push(next.step);
      stack.push({ node: nodes[next.to]!, place: 0 });
    }
  }
}
