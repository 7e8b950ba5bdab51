import type { Chart } from '../chart/index.ts';
import { treeOf } from './tree.ts';

/** How many boxes an overview should have at most. */
const enough = 25;

/**
 * Chooses what to fold in the overview of a chart that nobody has divided into stages: the deepest states with an inside
 * first, until few enough boxes remain. Of equally deep ones it is the smallest that suffices, else the largest. At least
 * two boxes stay beside each other.
 * @returns the outermost states to fold, in the chart's order; none where nothing can be folded
 */
export function stagesToFold(chart: Chart): readonly string[] {
  const tree = treeOf(chart);
  const isAlone = (id: string) =>
    tree
      .lineage(id)
      .slice(1)
      .every((outer) => tree.state(outer).children.length === 1);
  const hidden = new Set<string>();
  const insideOf = (id: string) => tree.subtree(id).filter((inner) => inner !== id && !hidden.has(inner));
  let open = chart.states.filter(({ id, children }) => children.length > 0 && !isAlone(id));
  const chosen: string[] = [];
  while (open.length > 0 && chart.states.length - hidden.size > enough) {
    const excess = chart.states.length - hidden.size - enough;
    const depth = Math.max(...open.map(({ id }) => tree.lineage(id).length));
    const deepest = open
      .filter(({ id }) => tree.lineage(id).length === depth)
      .map(({ id }) => ({ id, inside: insideOf(id) }))
      .sort((a, b) => a.inside.length - b.inside.length);
    const { id, inside } = deepest.find((one) => one.inside.length >= excess) ?? deepest.at(-1)!;
    for (const inner of inside) hidden.add(inner);
    chosen.push(id);
    open = open.filter((state) => state.id !== id);
  }
  return chart.states.flatMap(({ id }) => (chosen.includes(id) && !hidden.has(id) ? [id] : []));
}
