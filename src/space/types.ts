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
  readonly steps: readonly Macrostep[];
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

/** A step as it was explored. */
export interface Macrostep extends Step {
  /** Chart ids of the declared transitions that each microstep takes. */
  readonly microsteps: readonly (readonly string[])[];
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

/** What can happen: everything reachable from the starts, or a part of it. */
export interface StateSpace extends StepGraph {
  readonly machine: string;
  /** Every event tried anywhere; timers that fire and what actors report are events too. */
  readonly alphabet: readonly AlphabetEntry[];
  readonly configurations: readonly Configuration[];
  /** How many configurations there are. */
  readonly size: number;
  /** What was explored from; one input that is undefined where none was given. */
  readonly inputs: readonly unknown[];
  /** The configuration in which each input starts, in the order of the inputs. */
  readonly starts: readonly number[];
  /** What happens by itself at each start. */
  readonly beginnings: readonly Beginning[];
  /** Chart ids of transitions taken and states entered anywhere, on the way through microsteps and at the start too. */
  readonly taken: ReadonlySet<string>;
  readonly entered: ReadonlySet<string>;
  readonly stepCount: number;
  /** Why exploring stopped before everything was found; null if everything was. */
  readonly stopped: Stopped | null;
  /** What a reader must know to trust the result: how it was found, what was taken for granted, cases that are missing. */
  readonly remarks: readonly Remark[];
  /** Every event of the alphabet tried in a configuration, with the guards evaluated on the way; computed when asked. */
  trials(configuration: number): readonly Trial[];
}

/** What happens while a machine starts, before the configuration in which it comes to rest. */
export interface Beginning {
  /** Chart ids of declared transitions taken, in microstep order. */
  readonly transitions: readonly string[];
  readonly evaluations: readonly Evaluation[];
}

/** An exploration that used up its budget. */
export interface Stopped {
  readonly message: string;
  /** Keys of the context that kept taking new values, each with the last values found. */
  readonly growing: readonly { readonly key: string; readonly last: readonly unknown[] }[];
}

export interface Remark {
  readonly kind: 'mode' | 'clock' | 'input' | 'payload' | 'actor' | 'stranger' | 'wildcard';
  readonly message: string;
}

/** An event tried in a configuration. */
export interface Trial {
  readonly configuration: number;
  /** Index into the alphabet. */
  readonly event: number;
  /** Null where nothing takes the event. */
  readonly step: Macrostep | null;
  /** Guards evaluated, in every microstep, in order. */
  readonly evaluations: readonly Evaluation[];
}

/** A guard of a declared transition as it was evaluated. */
export interface Evaluation {
  /** Chart id of the transition that the guard belongs to. */
  readonly transition: string;
  readonly outcome: boolean;
  /** The value of every literal of the guard's composition, in the order of `literalsIn`. All are evaluated; null for one that throws. */
  readonly literals: readonly (boolean | null)[];
  /** The context in which it was evaluated. */
  readonly context: unknown;
}

/** How far an exploration has come. */
export interface Progress {
  readonly configurations: number;
  readonly steps: number;
  /** Configurations found and not yet tried. */
  readonly waiting: number;
}
