import type { RunGraph } from '../run-graph.ts';
import type { Suite } from '../suite.ts';
import { cover } from './cover.ts';
import { testsOf } from './tests-of.ts';
import { type Arc, walkGraph } from './walk-graph.ts';

/**
 * Few runs that together take every transition which any run takes. Unlike the tests of a suite, each leads from a start to
 * an end and comes back no more often than the run graph allows.
 */
export function coverTransitions({ nodes, starts }: RunGraph): Pick<Suite, 'tests' | 'bound'> {
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
  const { walks, bound } = cover(graph);
  return { tests: testsOf(graph, walks), bound };
}
