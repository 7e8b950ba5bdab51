/** A binary heap of nodes by distance. A node whose distance fell is pushed again; its older entries are passed over. */
export class Heap {
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
