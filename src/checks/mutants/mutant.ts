import type { AnyStateMachine } from 'xstate';
import type { Touch } from './touch.ts';

/** The kinds of single faults that are planted, in the order in which they are reported. */
export const operators = [
  'transition removed',
  'transition retargeted',
  'guard removed',
  'guard negated',
  'literal dropped',
  'literal negated',
  'and/or exchanged',
  'comparison moved',
  'action removed',
  'final or not',
  'initial changed',
  'order swapped',
  'event renamed',
  'rule changed',
] as const;

export type Operator = (typeof operators)[number];

/** A machine that differs from the one tested in one place: a first-order mutant (DeMillo, Lipton and Sayward, 1978). */
export interface Mutant {
  /** Unique among the mutants of a machine, and stable: the place and the change, `pressed/choice.confirmed/0 removed`. */
  readonly id: string;
  readonly operator: Operator;
  /** Chart id of the state or transition that is changed, or the name of a rule. */
  readonly place: string;
  readonly change: Change;
  /** Where alone the mutant can behave otherwise than the machine, as long as both stand in the same configuration. */
  readonly touches: readonly Touch[];
  /** @throws what XState throws where it refuses the machine */
  make(): AnyStateMachine;
}

/** What is changed, for words. States and transitions are named by their chart ids. */
export type Change =
  | { readonly kind: 'removed' }
  /** `to` is null where the transition stays where it is. */
  | { readonly kind: 'retargeted'; readonly from: string; readonly to: string | null }
  /** `to` is null where no guard is left. */
  | { readonly kind: 'guard'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'action'; readonly action: string; readonly on: 'transition' | 'entry' | 'exit' }
  | { readonly kind: 'final'; readonly becomes: boolean }
  | { readonly kind: 'initial'; readonly from: string; readonly to: string }
  | { readonly kind: 'swapped'; readonly other: string }
  /** `to` is null for an event that nobody sends. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'rule'; readonly says: { readonly ru: string; readonly en: string } };
