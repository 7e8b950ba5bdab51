import type { Network, Residual } from './network.ts';

/** Sends as much as fits along arcs that now cost nothing, by ways of fewest arcs (Dinitz's blocking flow). */
export function sendAlongShortest(
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
