import type { Components, Passage } from './components.ts';
import { itemsOf, type Walk, type WalkGraph } from './walk-graph.ts';

/**
 * A walk along a skeleton that covers every wanted item which the skeleton can: in each component always to the nearest arc
 * with such an item, then on to where the skeleton leaves the component.
 * @param wanted 1 for every item still to be covered; those that the walk covers are set to 0
 */
export function collect(
  graph: WalkGraph,
  components: Components,
  skeleton: readonly Passage[],
  wanted: Uint8Array,
): Walk {
  const walk: number[] = [];
  const take = (arcs: readonly number[]) => {
    for (const arc of arcs) {
      walk.push(arc);
      for (const item of itemsOf(graph, arc)) wanted[item] = 0;
    }
  };
  const isWanted = (arc: number) => {
    const end = graph.firstItem[arc + 1]!;
    for (let place = graph.firstItem[arc]!; place < end; place++)
      if (wanted[graph.items[place]!] === 1) return true;
    return false;
  };
  for (const [index, { arc }] of skeleton.entries()) {
    take([arc]);
    const component = components.of[graph.to[arc]!]!;
    const rest = () => components.within[component]!.some((item) => wanted[item] === 1);
    while (rest()) take(nearest(graph, components, graph.to[walk.at(-1)!]!, isWanted));
    const next = skeleton[index + 1]?.arc;
    const at = graph.to[walk.at(-1)!]!;
    if (next !== undefined) {
      if (at !== graph.from[next])
        take(nearest(graph, components, at, (each) => graph.to[each] === graph.from[next]));
    } else if (graph.mayEnd[at] === 0) {
      take(nearest(graph, components, at, (each) => graph.mayEnd[graph.to[each]!] === 1));
    }
  }
  return walk;
}

/** The shortest way inside a component whose last arc is one that is looked for. */
function nearest(
  { first, to, from }: WalkGraph,
  { of }: Components,
  start: number,
  isLookedFor: (arc: number) => boolean,
): number[] {
  const cameBy = new Map<number, number>([[start, -1]]);
  for (const [node] of cameBy) {
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const other = to[arc]!;
      if (of[other] !== of[start]) continue;
      if (isLookedFor(arc)) {
        const way = [arc];
        for (let at = node; at !== start; at = from[way.at(-1)!]!) way.push(cameBy.get(at)!);
        return way.reverse();
      }
      if (!cameBy.has(other)) cameBy.set(other, arc);
    }
  }
  throw new Error('What is looked for lies outside the component.');
}
