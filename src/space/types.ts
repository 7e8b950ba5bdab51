import type { AnyMachineSnapshot, EventObject } from 'xstate';

/** One event with its payload, under the name that paths and tests use for it. */
export interface AlphabetEntry {
  readonly key: string;
  readonly event: EventObject;
}

/** The states entered together with the context, and what else decides what can happen next. */
export interface Configuration {
  readonly index: number;
  readonly snapshot: AnyMachineSnapshot;
  /** Ids of the states entered, in document order. */
  readonly states: readonly string[];
  /** Steps that lead out, in the order of the alphabet. */
  readonly steps: readonly Step[];
  readonly done: boolean;
}

/** An event that is taken in a configuration. Events that nothing takes have no step. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Index into the alphabet. */
  readonly event: number;
  /** Index into `labels`. */
  readonly label: number;
  /** Chart ids of all declared transitions taken, in microstep order: those of the label, then what followed by itself. */
  readonly transitions: readonly string[];
}

/** What a step is apart from where it is taken: its event, and the declared transitions which that event itself sets off. */
export interface Label {
  readonly event: number;
  /** Ids as in the chart. */
  readonly transitions: readonly string[];
}

/** As much of a state space as paths need: what leads where. */
export interface StepGraph {
  readonly labels: readonly Label[];
  readonly configurations: readonly { readonly index: number; readonly steps: readonly Step[] }[];
}

/** What can happen: everything reachable from the starts. */
export interface StateSpace extends StepGraph {
  readonly machine: string;
  readonly alphabet: readonly AlphabetEntry[];
  readonly configurations: readonly Configuration[];
  /** The configuration in which each input starts, in the order of the inputs. */
  readonly starts: readonly number[];
  /** Chart ids of transitions taken and states entered anywhere, on the way through microsteps and at the start too. */
  readonly taken: ReadonlySet<string>;
  readonly entered: ReadonlySet<string>;
  readonly stepCount: number;
}
