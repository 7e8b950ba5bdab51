import type { RunGraph } from '../run-graph.ts';
import type { TestPath } from '../suite.ts';
import { cover } from './cover.ts';
import { testsOf } from './tests-of.ts';
import { type Arc, walkGraph } from './walk-graph.ts';

/** Runs that cover, and how many are needed at least. */
export interface RunCover {
  readonly tests: readonly TestPath[];
  readonly atLeast: number;
}

/**
 * Few runs that together take every transition which any run takes. Unlike the tests of a suite, each leads from a start to
 * an end and comes back no more often than the run graph allows.
 */
export function coverTransitions({ nodes, starts }: RunGraph): RunCover {
  const items = new Map<string, number>();
  const itemOf = (id: string) => {
    const known = items.get(id) ?? items.size;
    items.set(id, known);
    return known;
  };
  const arcs = nodes.map(({ steps }) =>
    steps.map(({ step, to }): Arc => {
      const { event, from, transitions } = step;
      return { to, items: [...new Set(transitions)].map(itemOf), move: { event, from, to: step.to, step } };
    }),
  );
  const begun = starts.map((to, start) => ({ to, items: [], start }));
  const graph = walkGraph(arcs, begun, items.size, 'final');
  const { walks, fewest } = cover(graph);
  return { tests: testsOf(graph, walks), atLeast: fewest };
}
