import type { StepGraph } from '../space/index.ts';

/** For each label the set of labels that it is independent of: `words` words of 32 bits a label. */
export interface Independence {
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Two independent steps that can both be taken in one configuration. */
export interface Diamond {
  readonly configuration: number;
  readonly labels: readonly [number, number];
}

/**
 * The global independence relation on labels: two are independent if in no reachable configuration one enables or disables
 * the other, and wherever both can be taken both orders end in the same configuration. No label is independent of itself.
 * Mazurkiewicz, «Trace theory» (1987); the conditions are those of Godefroid, «Partial-order methods» (1996), section 3.
 * @param space the whole state space, without a budget for repeats
 * @throws if a configuration has two steps with one label: a label is to say which step is taken
 */
export function independenceOf(space: StepGraph): Independence {
  const count = space.labels.length;
  const words = Math.ceil(count / 32);
  const independence = { words, bits: new Uint32Array(count * words) };
  for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a !== b) allow(independence, a, b);
  const here = new Steps(count);
  const after = new Steps(count);
  for (const { index, steps } of space.configurations) {
    here.hold(space, index);
    // Where the pair of steps i, j leads, at i * steps.length + j; -1 where the second cannot be taken any more.
    const ends = new Int32Array(steps.length ** 2);
    for (const [i, { label, to }] of steps.entries()) {
      after.hold(space, to);
      for (const { label: enabled } of space.configurations[to]!.steps)
        if (here.target(enabled) === -1) separate(independence, label, enabled);
      for (const [j, other] of steps.entries()) ends[i * steps.length + j] = after.target(other.label);
    }
    for (const [i, a] of steps.entries()) {
      for (let j = 0; j < i; j++) {
        const end = ends[i * steps.length + j]!;
        if (end === -1 || end !== ends[j * steps.length + i])
          separate(independence, a.label, steps[j]!.label);
      }
    }
  }
  return independence;
}

/** Whether the order of two labels makes no difference. */
export function areIndependent({ words, bits }: Independence, a: number, b: number): boolean {
  return ((bits[a * words + (b >>> 5)]! >>> (b & 31)) & 1) === 1;
}

/** Every diamond of the state space, each pair once in each configuration where both steps can be taken. */
export function* diamonds(space: StepGraph, independence: Independence): Generator<Diamond> {
  for (const { index, steps } of space.configurations) {
    for (const [i, a] of steps.entries()) {
      for (const b of steps.slice(i + 1)) {
        if (areIndependent(independence, a.label, b.label)) {
          yield { configuration: index, labels: [a.label, b.label] };
        }
      }
    }
  }
}

function allow({ words, bits }: Independence, a: number, b: number): void {
  bits[a * words + (b >>> 5)]! |= 1 << (b & 31);
}

function separate({ words, bits }: Independence, a: number, b: number): void {
  bits[a * words + (b >>> 5)]! &= ~(1 << (b & 31));
  bits[b * words + (a >>> 5)]! &= ~(1 << (a & 31));
}

/** The steps of one configuration after another, found by their label. */
class Steps {
  readonly #targets: Int32Array;
  /** For each label the turn in which it was last seen: what an earlier configuration had does not count. */
  readonly #seen: Int32Array;
  #turn = 0;

  constructor(labels: number) {
    this.#targets = new Int32Array(labels);
    this.#seen = new Int32Array(labels);
  }

  hold(space: StepGraph, configuration: number): void {
    this.#turn++;
    for (const { label, to } of space.configurations[configuration]!.steps) {
      if (this.#seen[label] === this.#turn) {
        throw new Error(
          `Configuration ${configuration} has two steps with label ${label} ` +
            `(${space.labels[label]!.transitions.join(', ')}): expected one at most. Tell them apart by their events.`,
        );
      }
      this.#seen[label] = this.#turn;
      this.#targets[label] = to;
    }
  }

  /** -1 where no step has the label. */
  target(label: number): number {
    return this.#seen[label] === this.#turn ? this.#targets[label]! : -1;
  }
}
