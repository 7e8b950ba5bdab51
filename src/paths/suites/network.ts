/** A directed graph whose arcs must each carry at least some flow; how much they can carry is not limited. */
export interface Network {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Whole numbers, none negative. */
  readonly cost: Float64Array;
  readonly least: Int32Array;
}

/** The arcs at each node, those that leave it as they are and those that arrive as their complement `~arc`. */
export interface Residual {
  readonly first: Int32Array;
  readonly arcs: Int32Array;
}

export function residualOf({ nodes, from, to }: Network): Residual {
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
