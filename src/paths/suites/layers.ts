import { arrivals, covers, type Walk, type WalkGraph } from './walk-graph.ts';

/** What searches over a walk graph share. */
export interface Searched {
  readonly graph: WalkGraph;
  readonly back: { readonly first: Int32Array; readonly arcs: Int32Array };
}

export function searched(graph: WalkGraph): Searched {
  return { graph, back: arrivals(graph) };
}

/**
 * The shortest walk that covers items in a given order, from the source to where a test may stop: breadth first over nodes
 * and how many of the items are covered.
 * @returns null if no walk covers them in this order
 */
export function shortestWalk({ graph }: Searched, order: readonly number[]): Walk | null {
  const { first, to, source } = graph;
  const width = source + 1;
  const reachedBy = new Int32Array(width * (order.length + 1)).fill(-1);
  const cameFrom = new Int32Array(reachedBy.length);
  const queue = [source];
  for (const place of queue) {
    const node = place % width;
    const layer = (place - node) / width;
    if (layer === order.length && graph.mayEnd[node] === 1)
      return backFrom(place, source, reachedBy, cameFrom);
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const next = width * advanced(graph, order, layer, arc) + to[arc]!;
      if (reachedBy[next] !== -1) continue;
      reachedBy[next] = arc;
      cameFrom[next] = place;
      queue.push(next);
    }
  }
  return null;
}

/** How many items of an order are covered after an arc. */
function advanced(graph: WalkGraph, order: readonly number[], layer: number, arc: number): number {
  let next = layer;
  while (next < order.length && covers(graph, arc, order[next]!)) next++;
  return next;
}

function backFrom(end: number, source: number, reachedBy: Int32Array, cameFrom: Int32Array): Walk {
  const walk: number[] = [];
  for (let place = end; place !== source; place = cameFrom[place]!) walk.push(reachedBy[place]!);
  return walk.reverse();
}

/** Distances over nodes and how many items of an order are covered: `layer * (source + 1) + node`; -1 where no way leads. */
export type Distances = Int32Array;

/** How many arcs lead from the source to each node with so many items covered. */
export function distancesFromSource({ graph }: Searched, order: readonly number[]): Distances {
  const { first, to, source } = graph;
  const width = source + 1;
  const distances = new Int32Array(width * (order.length + 1)).fill(-1);
  distances[source] = 0;
  const queue = [source];
  for (const place of queue) {
    const node = place % width;
    const layer = (place - node) / width;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const next = width * advanced(graph, order, layer, arc) + to[arc]!;
      if (distances[next] !== -1) continue;
      distances[next] = distances[place]! + 1;
      queue.push(next);
    }
  }
  return distances;
}

/** How many arcs lead from each node with so many items covered to where a test may stop with all covered. */
export function distancesToEnd({ graph, back }: Searched, order: readonly number[]): Distances {
  const { from, source, mayEnd } = graph;
  const width = source + 1;
  const distances = new Int32Array(width * (order.length + 1)).fill(-1);
  const queue: number[] = [];
  const reach = (place: number, distance: number) => {
    if (distances[place] !== -1) return;
    distances[place] = distance;
    queue.push(place);
  };
  for (let node = 0; node < source; node++) if (mayEnd[node] === 1) reach(width * order.length + node, 0);
  for (const place of queue) {
    const node = place % width;
    const distance = distances[place]! + 1;
    for (let index = back.first[node]!; index < back.first[node + 1]!; index++) {
      const arc = back.arcs[index]!;
      let before = place - node + from[arc]!;
      reach(before, distance);
      for (let layer = (place - node) / width; layer > 0; layer--) {
        if (!covers(graph, arc, order[layer - 1]!)) break;
        before -= width;
        reach(before, distance);
      }
    }
  }
  return distances;
}
