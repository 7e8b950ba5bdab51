/** An attempt whose combination of values is new. */
export const UNKNOWN = -1;

/**
 * What has been learned of one event: a tree that asks for one part of the configuration after another, in one array. A node
 * is its part, the number of values it has room for, and for each value where to go on: 0 for nowhere yet, the place of a
 * node, or `~` an effect.
 */
export class Learned {
  #table = new Int32Array(64);
  #end = 1;
  #root = 0;
  /** Combinations learned. */
  size = 0;

  /** The effect for a row, or `UNKNOWN`. */
  effectOf(rows: Int32Array, offset: number): number {
    const table = this.#table;
    let node = this.#root;
    while (node > 0) {
      const value = rows[offset + table[node]!]!;
      node = value < table[node + 1]! ? table[node + 2 + value]! : 0;
    }
    return node === 0 ? UNKNOWN : ~node;
  }

  /**
   * Keeps what was read, in order, and what followed.
   * @returns false if the same values led to another question before: what is asked next depends on something else then
   */
  learn(reads: readonly (readonly [part: number, value: number])[], effect: number): boolean {
    this.size++;
    let from = 0;
    let node = this.#root;
    for (const [part, value] of reads) {
      if (node === 0) node = this.#newNode(part, value + 1, from);
      if (node < 0 || this.#table[node] !== part) return false;
      if (value >= this.#table[node + 1]!) node = this.#widened(node, value + 1, from);
      from = node + 2 + value;
      node = this.#table[from]!;
    }
    if (node !== 0) return false;
    this.#pointTo(~effect, from);
    return true;
  }

  #newNode(part: number, room: number, from: number): number {
    const node = this.#end;
    this.#end += 2 + room;
    if (this.#end > this.#table.length) {
      const table = new Int32Array(this.#end * 2);
      table.set(this.#table);
      this.#table = table;
    }
    this.#table[node] = part;
    this.#table[node + 1] = room;
    this.#pointTo(node, from);
    return node;
  }

  /** The same node with more room, at another place. */
  #widened(node: number, room: number, from: number): number {
    const wider = this.#newNode(this.#table[node]!, room * 2, from);
    this.#table.copyWithin(wider + 2, node + 2, node + 2 + this.#table[node + 1]!);
    return wider;
  }

  /** @param from a place in the table; 0 for the root */
  #pointTo(node: number, from: number): void {
    if (from === 0) this.#root = node;
    else this.#table[from] = node;
  }
}
