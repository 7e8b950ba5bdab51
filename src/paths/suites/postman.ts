import { leastCostCirculation } from './circulation.ts';
import type { Network } from './network.ts';
import type { Walk, WalkGraph } from './walk-graph.ts';

/**
 * The fewest tests that take every arc, and among such suites one with the fewest events: the directed postman problem with
 * tests that may start and stop in several places, as a circulation of least cost. In every weakly connected component flow
 * goes out from a node of its own, its hub, to the starts, and comes back to it from where tests may stop; a test costs more
 * than all events that it could save. Every arc carries flow, so what the circulation carries is connected in each
 * component, and an Euler circuit of it falls into the tests.
 */
export function everyArc(graph: WalkGraph): readonly Walk[] {
  const postman = postmanNetwork(graph);
  const { flow } = leastCostCirculation(postman.network);
  return cutCircuits(postman, flow);
}

export interface Postman {
  readonly network: Network;
  /** For each arc of the network that of the graph; -1 for the arcs to hubs and within them. */
  readonly arcs: Int32Array;
  readonly hubs: readonly number[];
}

/** Every move carries at least one unit, and in every component at least one test begins. */
export function postmanNetwork(graph: WalkGraph): Postman {
  const { source, moves, mayEnd } = graph;
  const component = weakComponents(graph);
  const hubs = new Map<number, number>();
  for (const arc of moves.keys()) {
    const each = component[graph.from[arc]!]!;
    if (!hubs.has(each)) hubs.set(each, source + 2 * hubs.size);
  }
  const list: { from: number; to: number; cost: number; least: number; arc: number }[] = [];
  for (const arc of moves.keys()) {
    list.push({ from: graph.from[arc]!, to: graph.to[arc]!, cost: 1, least: 1, arc });
  }
  for (let arc = moves.length; arc < graph.to.length; arc++) {
    const hub = hubs.get(component[graph.to[arc]!]!);
    if (hub !== undefined) list.push({ from: hub, to: graph.to[arc]!, cost: 0, least: 0, arc });
  }
  for (let node = 0; node < source; node++) {
    const hub = hubs.get(component[node]!);
    if (hub !== undefined && mayEnd[node] === 1)
      list.push({ from: node, to: hub + 1, cost: 0, least: 0, arc: -1 });
  }
  // No way visits a node twice, and no more ways are needed than there are arcs.
  const test = (moves.length + 1) * (source + 2);
  for (const hub of hubs.values()) list.push({ from: hub + 1, to: hub, cost: test, least: 1, arc: -1 });
  return {
    network: {
      nodes: source + 2 * hubs.size,
      from: Int32Array.from(list, ({ from }) => from),
      to: Int32Array.from(list, ({ to }) => to),
      cost: Float64Array.from(list, ({ cost }) => cost),
      least: Int32Array.from(list, ({ least }) => least),
    },
    arcs: Int32Array.from(list, ({ arc }) => arc),
    hubs: [...hubs.values()],
  };
}

/** For each node the smallest node that it is connected to, whichever way the moves lead. */
function weakComponents({ source, moves, from, to }: WalkGraph): Int32Array {
  const parent = Int32Array.from({ length: source }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const arc of moves.keys()) {
    const a = root(from[arc]!);
    const b = root(to[arc]!);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return parent.map((_, node) => root(node));
}

/** An Euler circuit from each hub (Hierholzer's algorithm), cut where it comes back to the hub. */
function cutCircuits({ network, arcs, hubs }: Postman, flow: Int32Array): Walk[] {
  const { nodes, from, to } = network;
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  for (const [arc, node] of from.entries()) leaving[node]!.push(arc);
  const left = flow.slice();
  const walks: number[][] = [];
  for (const hub of hubs) {
    const circuit: number[] = [];
    const way: number[] = [];
    for (let at = hub; ; ) {
      const out = leaving[at]!;
      while (out.length > 0 && left[out.at(-1)!] === 0) out.pop();
      const arc = out.at(-1);
      if (arc !== undefined) {
        left[arc]!--;
        way.push(arc);
        at = to[arc]!;
      } else {
        const last = way.pop();
        if (last === undefined) break;
        circuit.push(last);
        at = from[last]!;
      }
    }
    for (const arc of circuit.reverse()) {
      if (from[arc] === hub) walks.push([]);
      if (arcs[arc]! >= 0) walks.at(-1)!.push(arcs[arc]!);
    }
  }
  return walks;
}
