import type { AnyMachineSnapshot } from 'xstate';
import type { StateSpace } from '../space/index.ts';

/** A state space together with what it was started with. */
export interface Explored {
  readonly space: StateSpace;
  /** The inputs that were explored, in the order of `space.starts`; one that is undefined for a machine without input. */
  readonly inputs: readonly unknown[];
}

/** Ids of the entered states within which no other is entered, in document order. */
export function innermost(snapshot: AnyMachineSnapshot): readonly string[] {
  return snapshot._nodes
    .filter(({ states }) => Object.keys(states).length === 0)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
}
