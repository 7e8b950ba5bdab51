/** A directed graph whose arcs must each carry at least some flow; how much they can carry is not limited. */
export interface Network {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Whole numbers, none negative. */
  readonly cost: Float64Array;
  readonly least: Int32Array;
}

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

/** The arcs at each node, those that leave it as they are and those that arrive as their complement `~arc`. */
interface Residual {
  readonly first: Int32Array;
  readonly arcs: Int32Array;
}

function residualOf({ nodes, from, to }: Network): Residual {
  const first = new Int32Array(nodes + 1);
  for (const ends of [from, to]) for (const node of ends) first[node + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const next = first.slice();
  const arcs = new Int32Array(2 * from.length);
  for (let arc = 0; arc < from.length; arc++) {
    arcs[next[from[arc]!]!++] = arc;
    arcs[next[to[arc]!]!++] = ~arc;
  }
  return { first, arcs };
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

/** Sends as much as fits along arcs that now cost nothing, by ways of fewest arcs (Dinitz's blocking flow). */
function sendAlongShortest(
  { nodes, from, to, cost, least }: Network,
  { first, arcs }: Residual,
  flow: Int32Array,
  over: Float64Array,
  potential: Float64Array,
): boolean {
  const level = new Int32Array(nodes).fill(-1);
  const free = (arc: number, at: number): number => {
    const back = ~arc;
    if (arc < 0 && flow[back]! <= least[back]!) return -1;
    const other = arc >= 0 ? to[arc]! : from[back]!;
    const price = (arc >= 0 ? cost[arc]! : -cost[back]!) + potential[at]! - potential[other]!;
    return price === 0 ? other : -1;
  };
  const queue: number[] = [];
  for (let node = 0; node < nodes; node++) if (over[node]! > 0) level[node] = 0;
  for (let node = 0; node < nodes; node++) if (level[node] === 0) queue.push(node);
  const sources = queue.length;
  let missing = false;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    if (over[node]! < 0) missing = true;
    for (let place = first[node]!; place < first[node + 1]!; place++) {
      const other = free(arcs[place]!, node);
      if (other < 0 || level[other] !== -1) continue;
      level[other] = level[node]! + 1;
      queue.push(other);
    }
  }
  if (!missing) return false;
  const next = first.slice();
  for (let index = 0; index < sources; index++) {
    const source = queue[index]!;
    const way: number[] = [];
    let at = source;
    while (over[source]! > 0) {
      if (over[at]! < 0) {
        let amount = Math.min(over[source]!, -over[at]!);
        for (const arc of way) if (arc < 0) amount = Math.min(amount, flow[~arc]! - least[~arc]!);
        for (const arc of way) flow[arc >= 0 ? arc : ~arc]! += arc >= 0 ? amount : -amount;
        over[source]! -= amount;
        over[at]! += amount;
        way.length = 0;
        at = source;
        continue;
      }
      let other = -1;
      for (; next[at]! < first[at + 1]!; next[at]!++) {
        other = free(arcs[next[at]!]!, at);
        if (other >= 0 && level[other] === level[at]! + 1) break;
        other = -1;
      }
      if (other >= 0) {
        way.push(arcs[next[at]!]!);
        at = other;
      } else if (at === source) break;
      else {
        const arc = way.pop()!;
        at = arc >= 0 ? from[arc]! : to[~arc]!;
        next[at]!++;
      }
    }
  }
  return true;
}

/** A binary heap of nodes by distance. A node whose distance fell is pushed again; its older entries are passed over. */
class Heap {
  /** The distance under which the last node was pushed. */
  popped = 0;
  readonly #keys: number[] = [];
  readonly #nodes: number[] = [];

  push(key: number, node: number): void {
    let place = this.#keys.length;
    for (; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (this.#keys[parent]! <= key) break;
      this.#keys[place] = this.#keys[parent]!;
      this.#nodes[place] = this.#nodes[parent]!;
      place = parent;
    }
    this.#keys[place] = key;
    this.#nodes[place] = node;
  }

  pop(): number | undefined {
    const node = this.#nodes[0];
    if (node === undefined) return undefined;
    this.popped = this.#keys[0]!;
    const key = this.#keys.pop()!;
    const last = this.#nodes.pop()!;
    const size = this.#keys.length;
    if (size === 0) return node;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#keys[child + 1]! < this.#keys[child]!) child++;
      if (this.#keys[child]! >= key) break;
      this.#keys[place] = this.#keys[child]!;
      this.#nodes[place] = this.#nodes[child]!;
      place = child;
    }
    this.#keys[place] = key;
    this.#nodes[place] = last;
    return node;
  }
}
