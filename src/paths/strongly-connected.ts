/** What leads where: from node n to those nodes in `to` from `first[n]` up to `first[n + 1]`. */
export interface Digraph {
  /** One more than there are nodes. */
  readonly first: Int32Array;
  readonly to: Int32Array;
}

/**
 * The strongly connected components of a graph: for each node the number of its component, and how many there are. What leads
 * on leads to the same component or to one with a lower number. Tarjan, «Depth-first search and linear graph algorithms»
 * (1972), with a stack of its own instead of calls.
 */
export function stronglyConnected({ first, to }: Digraph): { of: Int32Array; count: number } {
  const nodes = first.length - 1;
  const of = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const next = first.slice(0, nodes);
  const open: number[] = [];
  const way: number[] = [];
  let found = 0;
  let count = 0;
  const enter = (node: number) => {
    order[node] = lowest[node] = found++;
    open.push(node);
    way.push(node);
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root] === -1) enter(root);
    while (way.length > 0) {
      const node = way.at(-1)!;
      if (next[node]! < first[node + 1]!) {
        const other = to[next[node]!++]!;
        if (order[other] === -1) enter(other);
        else if (of[other] === -1) lowest[node] = Math.min(lowest[node]!, order[other]!);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!);
      if (lowest[node] !== order[node]) continue;
      for (let member = -1; member !== node; ) {
        member = open.pop()!;
        of[member] = count;
      }
      count++;
    }
  }
  return { of, count };
}
