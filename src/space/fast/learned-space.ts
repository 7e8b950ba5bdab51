import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Parts } from './parts.ts';
import type { Rows } from './rows.ts';
import type { Effect } from './teacher.ts';

/** A state space in numbers, as learned. */
export interface LearnedSpace {
  readonly parts: Parts;
  readonly rows: Rows;
  readonly starts: readonly number[];
  /** The steps of configuration i are those from `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** Index into `kinds` of each step. */
  readonly kind: Int32Array;
  readonly kinds: readonly StepKind[];
  /** Calls of XState's `transition` while learning. */
  readonly calls: number;
  /** Configurations in which every event was tried: the first so many. */
  readonly tried: number;
}

export interface StepKind {
  readonly event: number;
  readonly effect: Effect;
}

/** Why a machine was not explored by learning, or no further. */
export interface NotLearned {
  readonly reason: string;
}

/** A configuration of a learned space as XState has it. */
export function snapshotOf(
  machine: AnyStateMachine,
  { parts, rows }: Pick<LearnedSpace, 'parts' | 'rows'>,
  index: number,
): AnyMachineSnapshot {
  const offset = index * rows.width;
  return machine.resolveState({
    value: parts.stateValueOf(rows.rows, offset),
    context: parts.contextOf(rows.rows, offset),
  });
}
