import type { AnyMachineSnapshot } from 'xstate';

/** Ids of the entered states within which no other is entered, in document order. */
export function innermost(snapshot: AnyMachineSnapshot): readonly string[] {
  return snapshot._nodes
    .filter(({ states }) => Object.keys(states).length === 0)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
}
