import type { StateSpace, Step } from '../space/index.ts';

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

/** Which items of a criterion tests cover, by name. */
export interface Coverage {
  readonly covered: readonly string[];
  readonly uncovered: readonly string[];
  /** Items that nothing covers in the whole state space; none where only a part of it was explored. */
  readonly unreachable: readonly string[];
}

/** Tests that fulfil a criterion, and how far from the fewest they can be. */
export interface Suite extends Coverage {
  readonly criterion: string;
  /** What the tests are ways through. */
  readonly space: StateSpace;
  readonly tests: readonly TestPath[];
  /** Moves in all tests together. */
  readonly events: number;
  /**
   * No suite that covers as much has fewer tests. Of the suites with no more tests than this one none has fewer events:
   * tests come first, since with more of them some events may be saved.
   */
  readonly bound: { readonly tests: number; readonly events: number };
}
