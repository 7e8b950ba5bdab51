import type { Move, TestPath } from '../../paths/suite.ts';
import type { Product } from './product.ts';
import type { Property } from './property.ts';
import type { Way } from './search.ts';

/** What was found of a property, over everything that can happen. */
export interface Decision {
  readonly property: Property;
  /** Null where it is not known, since only a part of the state space was explored. */
  readonly holds: boolean | null;
  /**
   * What it was decided over. Where a formula asks what has happened, configurations that differ in that are told apart, and
   * there are more of them than in the state space.
   */
  readonly over: { readonly configurations: number; readonly steps: number };
  /**
   * It holds only since what it speaks of never occurs: its premise, one of several conditions of `never`, or the opposite of
   * one of several alternatives of `always`.
   */
  readonly vacuous: boolean;
  /** The shortest story that violates it; of what is claimed to be reachable, the shortest that shows it. Null without one. */
  readonly story: Story | null;
}

/** A run that shows something: it stops after the path, or repeats a part for ever. */
export interface Story {
  readonly path: TestPath;
  /** What is repeated for ever after the path; empty where the run stops or the violation is seen at once. */
  readonly repeats: readonly Move[];
  /** After how many moves that occurs which a claim makes a condition of (`when`, or the event of `after`); null without one. */
  readonly since: number | null;
}

export function storyOf(
  product: Product,
  { start, edges, since }: Way,
  hasPremise: boolean,
  repeated: readonly number[] = [],
): Story {
  const moves = (list: readonly number[]) =>
    list.map((edge): Move => {
      const step = product.steps[edge]!;
      return { event: step.event, from: step.from, to: step.to, step };
    });
  return {
    path: { start, moves: moves(edges) },
    repeats: moves(repeated),
    since: hasPremise ? since : null,
  };
}
