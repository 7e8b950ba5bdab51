import type { Product } from './product.ts';

/** A node at which something is owed, with the shortest way there. */
export interface Found {
  readonly node: number;
  /** Steps on the way. */
  readonly length: number;
  /** The way: the start, the edges taken, and after how many of them it began to be owed. */
  way(): Way;
}

export interface Way {
  readonly start: number;
  readonly edges: readonly number[];
  readonly since: number;
}

/** Where something begins to be owed, and how long. */
export interface Owed {
  /** Nodes where it begins to be owed; it may also begin at the starts alone. */
  readonly from: Uint8Array | 'starts';
  /** Nodes where it is still owed; what is owed at a node outside is paid there. */
  readonly while: Uint8Array;
}

/**
 * All nodes at which something is owed, nearest to a start first: breadth-first through the nodes where nothing is owed yet and
 * on from where it is. Of equally short ways the one from the earlier start, by the earlier steps.
 */
export function* owedAt(product: Product, owed: Owed): Generator<Found> {
  const { size, first, to, starts } = product;
  // A node stands in the queue as itself where nothing is owed, and with `size` added where something is.
  const cameBy = new Int32Array(2 * size).fill(-1);
  const cameFrom = new Int32Array(2 * size).fill(-1);
  const depth = new Int32Array(2 * size).fill(-1);
  const queue: number[] = [];
  const visit = (place: number, from: number, edge: number, length: number) => {
    if (depth[place] !== -1) return;
    depth[place] = length;
    cameFrom[place] = from;
    cameBy[place] = edge;
    queue.push(place);
    const begins = place < size && owed.from !== 'starts' && owed.from[place] && owed.while[place];
    if (begins) visit(place + size, place, -1, length);
  };
  for (const start of starts) {
    if (owed.from !== 'starts') visit(start, -1, -1, 0);
    else if (owed.while[start]) visit(start + size, -1, -1, 0);
  }
  const way = (last: number): Way => {
    const edges: number[] = [];
    let place = last;
    for (; cameFrom[place] !== -1; place = cameFrom[place]!)
      if (cameBy[place] !== -1) edges.unshift(cameBy[place]!);
    const nodes = [place % size, ...edges.map((edge) => to[edge]!)];
    return { start: starts.indexOf(nodes[0]!), edges, since: sinceOn(nodes, owed) };
  };
  for (let at = 0; at < queue.length; at++) {
    const place = queue[at]!;
    const node = place % size;
    const isOwed = place >= size;
    if (isOwed) yield { node, length: depth[place]!, way: () => way(place) };
    for (let edge = first[node]!; edge < first[node + 1]!; edge++) {
      const next = to[edge]!;
      if (!isOwed) visit(next, place, edge, depth[place]! + 1);
      else if (owed.while[next]) visit(next + size, place, edge, depth[place]! + 1);
    }
  }
}

/** After how many steps of a way that begins to be owed which is owed at its end: the first time, if there are several. */
function sinceOn(nodes: readonly number[], owed: Owed): number {
  if (owed.from === 'starts') return 0;
  let since = nodes.length - 1;
  for (let index = since; index >= 0 && owed.while[nodes[index]!]; index--)
    if (owed.from[nodes[index]!]) since = index;
  return since;
}

/** By node 1 where a goal can be reached: backwards from the goals. */
export function canReach({ size, first, to }: Product, goal: Uint8Array): Uint8Array {
  const reached = goal.slice();
  const into: number[][] = Array.from({ length: size }, () => []);
  for (let node = 0; node < size; node++)
    for (let edge = first[node]!; edge < first[node + 1]!; edge++) into[to[edge]!]!.push(node);
  const queue = [...goal.keys()].filter((node) => goal[node]);
  for (const node of queue) {
    for (const before of into[node]!) {
      if (reached[before]) continue;
      reached[before] = 1;
      queue.push(before);
    }
  }
  return reached;
}
