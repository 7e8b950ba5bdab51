import type { Move } from '../suite.ts';

/**
 * What tests can do, in arrays, for searches that pass over all of it many times. Nodes are numbers; the last is the source,
 * from which one arc leads to every start. Every other arc is a move. An arc covers items, named by their place in a list
 * that the graph does not hold. The arcs of node n are those from `first[n]` up to `first[n + 1]`.
 */
export interface WalkGraph {
  readonly source: number;
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The items of arc a are those in `items` from `firstItem[a]` up to `firstItem[a + 1]`. */
  readonly firstItem: Int32Array;
  readonly items: Int32Array;
  readonly itemCount: number;
  /** The move of each arc; arcs beyond this list leave the source. */
  readonly moves: readonly Move[];
  /** For each arc that leaves the source, in order, the place of its start among the starts of the state space. */
  readonly starts: readonly number[];
  /** 1 where a test may stop. */
  readonly mayEnd: Uint8Array;
}

/** A test: an arc that leaves the source, then moves, each arc from where the last led. */
export type Walk = readonly number[];

export interface Arc {
  readonly to: number;
  readonly items: readonly number[];
  readonly move: Move;
}

/** A node in which tests start, with the place of its start in the state space. */
export interface StartArc {
  readonly to: number;
  readonly items: readonly number[];
  readonly start: number;
}

export type Ends = 'anywhere' | 'final';

/**
 * @param arcs for each node the moves that lead out
 * @param ends with `final` a test goes on until no move leads to another node, wherever such a node can be reached
 */
export function walkGraph(
  arcs: readonly (readonly Arc[])[],
  starts: readonly StartArc[],
  itemCount: number,
  ends: Ends,
): WalkGraph {
  const all = [...arcs, starts];
  const count = all.reduce((sum, each) => sum + each.length, 0);
  const first = new Int32Array(all.length + 1);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const firstItem = new Int32Array(count + 1);
  const items: number[] = [];
  let arc = 0;
  for (const [node, out] of all.entries()) {
    for (const each of out) {
      from[arc] = node;
      to[arc] = each.to;
      for (const item of each.items) items.push(item);
      firstItem[++arc] = items.length;
    }
    first[node + 1] = arc;
  }
  const graph = {
    source: arcs.length,
    first,
    from,
    to,
    firstItem,
    items: Int32Array.from(items),
    itemCount,
    moves: arcs.flatMap((out) => out.map(({ move }) => move)),
    starts: starts.map(({ start }) => start),
    mayEnd: new Uint8Array(all.length).fill(1),
  };
  graph.mayEnd[graph.source] = 0;
  if (ends === 'final') keepFinal(graph);
  return graph;
}

/** Lets tests stop only in nodes that no move leaves, and in those from which no such node can be reached. */
function keepFinal(graph: WalkGraph): void {
  const leaves = new Uint8Array(graph.source + 1);
  for (const [arc, from] of graph.from.entries()) if (graph.to[arc] !== from) leaves[from] = 1;
  const final = [...leaves.keys()].filter((node) => node !== graph.source && leaves[node] === 0);
  const { first, arcs } = arrivals(graph);
  const ending = Uint8Array.from(leaves, () => 0);
  for (const node of final) ending[node] = 1;
  for (let queue = final, next: number[] = []; queue.length > 0; queue = next, next = []) {
    for (const node of queue) {
      for (let place = first[node]!; place < first[node + 1]!; place++) {
        const before = graph.from[arcs[place]!]!;
        if (ending[before] === 1) continue;
        ending[before] = 1;
        graph.mayEnd[before] = 0;
        next.push(before);
      }
    }
  }
}

/** The arcs that lead to each node: to node n those in `arcs` from `first[n]` up to `first[n + 1]`. */
export function arrivals({ to, source }: WalkGraph): { first: Int32Array; arcs: Int32Array } {
  const first = new Int32Array(source + 2);
  for (const node of to) first[node + 1]!++;
  for (let node = 0; node <= source; node++) first[node + 1]! += first[node]!;
  const next = first.slice();
  const arcs = new Int32Array(to.length);
  for (const [arc, node] of to.entries()) arcs[next[node]!++] = arc;
  return { first, arcs };
}

/** The items that an arc covers. */
export function itemsOf({ firstItem, items }: WalkGraph, arc: number): Int32Array {
  return items.subarray(firstItem[arc]!, firstItem[arc + 1]!);
}

export function covers(graph: WalkGraph, arc: number, item: number): boolean {
  const end = graph.firstItem[arc + 1]!;
  for (let place = graph.firstItem[arc]!; place < end; place++) if (graph.items[place] === item) return true;
  return false;
}
