import type { StepGraph } from '../space/index.ts';

/** For each label, the set of labels that it is independent of, as a bit mask over label indexes. */
export type Independence = readonly bigint[];

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
 */
export function independenceOf(space: StepGraph): Independence {
  const everything = (1n << BigInt(space.labels.length)) - 1n;
  const independent = space.labels.map((_, label) => everything & ~(1n << BigInt(label)));
  const enabled = space.configurations.map(enabledLabels);
  const separate = (a: number, others: bigint) => {
    independent[a]! &= ~others;
    for (let b = 0, rest = others; rest > 0n; b++, rest >>= 1n) {
      if (rest & 1n) independent[b]! &= ~(1n << BigInt(a));
    }
  };
  for (const { index, steps } of space.configurations) {
    for (const step of steps) {
      const changed = (enabled[index]! ^ enabled[step.to]!) & ~(1n << BigInt(step.label));
      if (changed & independent[step.label]!) separate(step.label, changed);
      for (const other of steps) {
        if (other.label <= step.label) continue;
        if (!(independent[step.label]! & (1n << BigInt(other.label)))) continue;
        if (target(space, step.to, other.label) !== target(space, other.to, step.label)) {
          separate(step.label, 1n << BigInt(other.label));
        }
      }
    }
  }
  return independent;
}

/** Every diamond of the state space, each pair once in each configuration where both steps can be taken. */
export function* diamonds(space: StepGraph, independence: Independence): Generator<Diamond> {
  for (const { index, steps } of space.configurations) {
    for (const [i, a] of steps.entries()) {
      for (const b of steps.slice(i + 1)) {
        if (independence[a.label]! & (1n << BigInt(b.label))) {
          yield { configuration: index, labels: [a.label, b.label] };
        }
      }
    }
  }
}

function enabledLabels({ steps }: StepGraph['configurations'][number]): bigint {
  return steps.reduce((mask, { label }) => mask | (1n << BigInt(label)), 0n);
}

function target(space: StepGraph, from: number, label: number): number | undefined {
  return space.configurations[from]!.steps.find((step) => step.label === label)?.to;
}
