/**
 * What is written in a machine: its states and transitions as plain data, in document order.
 * Everything that draws, lists or checks a machine's structure reads a Chart, never the machine.
 */
export interface Chart {
  readonly id: string;
  /** All states, the root first, parents before children. */
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

export type StateKind = 'atomic' | 'compound' | 'parallel' | 'final' | 'history';

export interface ChartState {
  /** Unique in the chart: the id given in the machine, or XState's own (the path from the root). */
  readonly id: string;
  readonly key: string;
  readonly kind: StateKind;
  readonly parent: string | null;
  readonly children: readonly string[];
  /** The child entered by default; null but for compound states. */
  readonly initial: string | null;
  readonly history: 'shallow' | 'deep' | null;
  readonly description: string | null;
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly invokes: readonly string[];
  readonly tags: readonly string[];
  /** `meta.sources`, as far as it is a list of strings. */
  readonly sources: readonly string[];
}

/** What sets a transition off. */
export type Trigger =
  | { readonly kind: 'event'; readonly type: string }
  | { readonly kind: 'always' }
  | { readonly kind: 'done'; readonly of: string }
  | { readonly kind: 'error'; readonly of: string }
  | { readonly kind: 'after'; readonly delay: string };

/** A guard as it is composed; `named` carries the name of an implementation, `inline` a function without one. */
export type GuardExpression =
  | { readonly op: 'named'; readonly name: string; readonly params: unknown }
  | { readonly op: 'inline'; readonly name: string }
  | { readonly op: 'stateIn'; readonly state: string }
  | { readonly op: 'not'; readonly of: GuardExpression }
  | { readonly op: 'and' | 'or'; readonly of: readonly GuardExpression[] };

export interface ChartTransition {
  /** Unique and stable: source, trigger and place among the source's transitions for that trigger, `marked/vote.pressed/0`. */
  readonly id: string;
  readonly source: string;
  /** Empty for a transition that stays where it is. */
  readonly targets: readonly string[];
  readonly trigger: Trigger;
  readonly guard: GuardExpression | null;
  readonly actions: readonly string[];
  readonly reenter: boolean;
  readonly description: string | null;
  readonly sources: readonly string[];
  /** `meta.repeat`: the item of the repeat set that this transition belongs to. */
  readonly repeat: string | null;
}
