/** Configurations as rows of numbers, each once, found by a hash that is kept up to date part by part (Zobrist 1970). */
export class Rows {
  readonly width: number;
  count = 0;
  rows: Int32Array;
  #hashes: Int32Array;
  #slots: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.rows = new Int32Array(width * 1024);
    this.#hashes = new Int32Array(1024);
    this.#slots = new Int32Array(4096);
  }

  hashAt(index: number): number {
    return this.#hashes[index]!;
  }

  /** The change of a hash where a part takes another value. */
  change(part: number, from: number, to: number): number {
    return hashOfPart(part, from) ^ hashOfPart(part, to);
  }

  hashOf(row: Int32Array): number {
    return row.reduce((hash, value, part) => hash ^ hashOfPart(part, value), 0);
  }

  /** The index of a row, known or new. */
  indexOf(row: Int32Array, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#equal(entry - 1, row)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const index = this.count++;
    if (index === this.#hashes.length) this.#grow();
    this.rows.set(row, index * this.width);
    this.#hashes[index] = hash;
    this.#slots[slot] = index + 1;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return index;
  }

  #equal(index: number, row: Int32Array): boolean {
    const offset = index * this.width;
    for (let part = 0; part < this.width; part++) if (this.rows[offset + part] !== row[part]) return false;
    return true;
  }

  #grow(): void {
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      const hash = this.#hashes[index]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

/** The finalizer of MurmurHash3 (Appleby), so that parts of one row mix well. */
function hashOfPart(part: number, value: number): number {
  let hash = Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A list of whole numbers that grows. */
export class Numbers {
  length = 0;
  values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const values = new Int32Array(this.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.length++] = value;
  }
}
