import type { Story } from '../../data.ts';

/** As many bytes as stories may take before more of them are counted only. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Stories in little space: a byte for each step, and two numbers for each story. Half a million journeys take some 13 MB,
 * where as objects they would take ten times as much.
 */
export class KeptStories {
  #steps = new Uint8Array(1024);
  #ends = new Uint32Array(64);
  #starts = new Uint16Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns whether there was room for it; there is none for a step with more than 255 others beside it */
  add({ start, steps }: Story): boolean {
    const from = this.#length === 0 ? 0 : this.#ends[this.#length - 1]!;
    const end = from + steps.length;
    if (end > MOST_BYTES || steps.some((place) => place > 255) || start > 65_535) return false;
    if (end > this.#steps.length) this.#steps = grown(this.#steps, new Uint8Array(2 * end));
    if (this.#length === this.#ends.length) {
      this.#ends = grown(this.#ends, new Uint32Array(2 * this.#length));
      this.#starts = grown(this.#starts, new Uint16Array(2 * this.#length));
    }
    this.#steps.set(steps, from);
    this.#ends[this.#length] = end;
    this.#starts[this.#length] = start;
    this.#length++;
    return true;
  }

  /** Some of them, in the order in which they were added. */
  slice(first: number, end: number): readonly Story[] {
    const stories: Story[] = [];
    for (let at = first; at < Math.min(end, this.#length); at++) {
      const from = at === 0 ? 0 : this.#ends[at - 1]!;
      stories.push({ start: this.#starts[at]!, steps: [...this.#steps.subarray(from, this.#ends[at])] });
    }
    return stories;
  }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
