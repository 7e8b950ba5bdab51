import { defineElection, ElectionError, type Fault } from '../../../src/election/index.ts';

/** Where a fault is, and what was expected there. */
export type Expected = readonly [path: string, expected: string];

/** A definition that does not hold, made of the sample by changing places of it. */
export interface BadDefinition {
  readonly name: string;
  /** The values that stand elsewhere than in the sample, by JSONPath; `undefined` leaves the key out. */
  readonly changes: readonly (readonly [path: string, value: unknown])[];
  readonly faults: readonly Expected[];
  /** The parts of the definition that the faults follow from. */
  readonly parts: readonly string[];
}

/** Every fault of a definition; none for one that holds. Any other error is thrown on. */
export function faultsOf(definition: unknown): readonly Fault[] {
  try {
    defineElection(definition);
    return [];
  } catch (error) {
    if (error instanceof ElectionError) return error.faults;
    throw error;
  }
}

/** Faults as they are expected, in an order that does not depend on the checks. */
export function told(faults: readonly (Fault | Expected)[]): readonly string[] {
  return faults
    .map((fault) => ('path' in fault ? `${fault.path}: ${fault.expected}` : `${fault[0]}: ${fault[1]}`))
    .sort();
}

/** The keys of a JSONPath of the sample. */
export function keysOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
}
