import type { Step } from '../space/index.ts';

/** One move of a test: an event that is sent, and what should follow. */
export interface Move {
  /** Index into the alphabet. */
  readonly event: number;
  readonly from: number;
  /** The configuration after it: `from` itself where nothing takes the event. */
  readonly to: number;
  /** Null where nothing should happen. */
  readonly step: Step | null;
}

/** A test: a way through a state space. */
export interface TestPath {
  /** Index into the starts. */
  readonly start: number;
  readonly moves: readonly Move[];
}

/** Tests that fulfil a criterion, and how far from the fewest they can be. */
export interface Suite {
  readonly criterion: string;
  readonly tests: readonly TestPath[];
  /** Moves in all tests together. */
  readonly events: number;
  /** No suite that covers as much has fewer tests; none has fewer events. */
  readonly bound: { readonly tests: number; readonly events: number };
  /** Names of items. An item is unreachable only where the whole state space was explored. */
  readonly covered: readonly string[];
  readonly uncovered: readonly string[];
  readonly unreachable: readonly string[];
}
