import { sendAlongShortest } from './blocking-flow.ts';
import { Heap } from './heap.ts';
import { type Network, type Residual, residualOf } from './network.ts';

export interface Circulation {
  readonly flow: Int32Array;
  /**
   * A proof that no circulation costs less: for every arc `cost + potential[from] - potential[to]` is not negative, and it is
   * zero where an arc carries more than its least flow (complementary slackness).
   */
  readonly potential: Float64Array;
}

/**
 * A circulation of least cost: as much flow leaves every node as arrives. The least flows are sent first; what then is over
 * in some nodes goes to where it is missing, always over shortest ways, all ways of one length at a time (the primal-dual
 * method: Ahuja, Magnanti and Orlin, «Network Flows», 1993, section 9.8).
 * @throws where no circulation exists
 */
export function leastCostCirculation(network: Network): Circulation {
  const { nodes, from, to, least } = network;
  const residual = residualOf(network);
  const flow = least.slice();
  const over = new Float64Array(nodes);
  for (const [arc, amount] of least.entries()) {
    over[to[arc]!]! += amount;
    over[from[arc]!]! -= amount;
  }
  const potential = new Float64Array(nodes);
  while (over.some((amount) => amount > 0)) {
    if (!shortenWays(network, residual, flow, over, potential)) {
      throw new Error('The network has no circulation: from some node with too much flow no way leads on.');
    }
    while (sendAlongShortest(network, residual, flow, over, potential));
  }
  return { flow, potential };
}

/** Dijkstra's search from all nodes with flow over to the nearest that misses some; then lowers costs by the distances. */
function shortenWays(
  { nodes, from, to, cost, least }: Network,
  { first, arcs }: Residual,
  flow: Int32Array,
  over: Float64Array,
  potential: Float64Array,
): boolean {
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const heap = new Heap();
  for (let node = 0; node < nodes; node++) {
    if (over[node]! <= 0) continue;
    distance[node] = 0;
    heap.push(0, node);
  }
  const settled: number[] = [];
  for (;;) {
    const node = heap.pop();
    if (node === undefined) return false;
    const at = distance[node]!;
    if (heap.popped > at) continue;
    if (over[node]! < 0) {
      for (const each of settled) potential[each]! += distance[each]! - at;
      return true;
    }
    settled.push(node);
    for (let place = first[node]!; place < first[node + 1]!; place++) {
      const arc = arcs[place]!;
      const forward = arc >= 0;
      const back = ~arc;
      if (!forward && flow[back]! <= least[back]!) continue;
      const other = forward ? to[arc]! : from[back]!;
      const price = (forward ? cost[arc]! : -cost[back]!) + potential[node]! - potential[other]!;
      if (at + price < distance[other]!) {
        distance[other] = at + price;
        heap.push(at + price, other);
      }
    }
  }
}
