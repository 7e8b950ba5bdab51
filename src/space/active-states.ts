import type { AnyMachineSnapshot } from 'xstate';

/** Ids of the states that a snapshot has entered, in document order. */
export function activeStates(snapshot: AnyMachineSnapshot): readonly string[] {
  return [...snapshot._nodes].sort((a, b) => a.order - b.order).map((node) => node.id);
}
