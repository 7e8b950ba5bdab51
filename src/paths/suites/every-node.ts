import type { Suite } from '../suite.ts';
import { leastCostCirculation } from './circulation.ts';
import { collect } from './collect.ts';
import { type Components, componentsOf, type Passage } from './components.ts';
import { improve } from './improve.ts';
import { searched } from './layers.ts';
import { itemsOf, type Walk, type WalkGraph } from './walk-graph.ts';

/** Walks, and how few walks and events there can be. */
export interface Visit {
  readonly walks: readonly Walk[];
  readonly bound: Suite['bound'];
}

/**
 * Covers items that each belong to one node and are covered by every arc that leads to it. The tests are as few as possible:
 * a flow through the components that passes each with an item (Ntafos and Hakimi, «On path cover problems in digraphs»,
 * 1979). The walks through them are found as in `cover`, since the fewest events are as hard to find as Hamilton's path.
 */
export function everyNode(graph: WalkGraph): Visit {
  const components = componentsOf(graph);
  const skeletons = fewestSkeletons(graph, components);
  const wanted = new Uint8Array(graph.itemCount);
  for (const item of graph.items) wanted[item] = 1;
  const walks = improve(
    searched(graph),
    skeletons.map((skeleton) => collect(graph, components, skeleton, wanted)),
  );
  const tests = skeletons.length;
  return { walks, bound: { tests, events: eventsOfFlow(graph, tests) } };
}

function fewestSkeletons(
  graph: WalkGraph,
  { count, of, out, mayEnd }: Components,
): readonly (readonly Passage[])[] {
  const needed = new Uint8Array(count);
  for (const [arc, to] of graph.to.entries()) if (itemsOf(graph, arc).length > 0) needed[of[to]!] = 1;
  const passages = out.flat();
  const from = Int32Array.from(out.flatMap((each, component) => each.map(() => component)));
  const flow = leastFlow({ from, to: Int32Array.from(passages, ({ to }) => to), needed, mayEnd, tests: 0 });
  const leaving = out.map((each) => [...each]);
  const left = new Map(passages.map((passage, index) => [passage, flow[index]!]));
  return Array.from({ length: flow.at(-1)! }, () => {
    const skeleton: Passage[] = [];
    for (let at = count - 1; ; at = skeleton.at(-1)!.to) {
      const ways = leaving[at]!;
      while (ways.length > 0 && left.get(ways.at(-1)!) === 0) ways.pop();
      const way = ways.at(-1);
      if (way === undefined) return skeleton;
      left.set(way, left.get(way)! - 1);
      skeleton.push(way);
    }
  });
}

/** A lower bound on events: what flows through all nodes with an item costs no more, since it may fall into circuits. */
function eventsOfFlow(graph: WalkGraph, tests: number): number {
  const needed = new Uint8Array(graph.source + 1);
  for (const [arc, to] of graph.to.entries()) if (itemsOf(graph, arc).length > 0) needed[to] = 1;
  const flow = leastFlow({ ...graph, needed, tests });
  return flow.subarray(0, graph.moves.length).reduce((sum, each) => sum + each, 0);
}

/** Nodes, the last of them the source, of which some must be passed. */
interface Passing {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly needed: Uint8Array;
  readonly mayEnd: Uint8Array;
  /** How many tests there are at least. */
  readonly tests: number;
}

/**
 * The fewest tests that pass all these nodes, then the fewest arcs: first the flow of each arc, last the number of tests. Node n
 * is entered at 2n and left at 2n + 1; tests end in one node more and begin again at the source.
 */
function leastFlow({ from, to, needed, mayEnd, tests }: Passing): Int32Array {
  const nodes = needed.length;
  const ends = [...mayEnd.keys()].filter((node) => mayEnd[node] === 1);
  const all = [...needed.keys()];
  const cost = new Float64Array(from.length + nodes + ends.length + 1).fill(1, 0, from.length);
  // More than one test more could save: no way passes a node twice, and no more ways are needed than there are nodes.
  cost[cost.length - 1] = nodes * (nodes + 1);
  const least = new Int32Array(cost.length);
  least.set(needed, from.length);
  least[least.length - 1] = tests;
  return leastCostCirculation({
    nodes: 2 * nodes + 1,
    from: Int32Array.from([
      ...from.map((node) => 2 * node + 1),
      ...all.map((node) => 2 * node),
      ...ends.map((node) => 2 * node + 1),
      2 * nodes,
    ]),
    to: Int32Array.from([
      ...to.map((node) => 2 * node),
      ...all.map((node) => 2 * node + 1),
      ...ends.map(() => 2 * nodes),
      2 * (nodes - 1),
    ]),
    cost,
    least,
  }).flow;
}
