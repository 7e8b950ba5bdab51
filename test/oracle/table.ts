import type { Change, Facts } from './facts.ts';
import type { EventKey, RepeatId, WhyId } from './vocabulary.ts';

/** A line of the leaflet (R-), a decision about it (D-) or a fact from elsewhere (F-). */
export type SourceId = `R-${number}` | `D-${number}` | `F-${number}`;

export type Condition = (facts: Facts) => boolean;

/**
 * One row of a decision table: the answer to an event when the condition holds. Of a table the first row
 * that holds decides, so a row may rely on those above it having failed.
 *
 * `refused` adds to its change the reasons that hold at that moment; `repeat` says which item of L the step is.
 */
export type Row = {
  readonly when: Condition;
  readonly sources: readonly SourceId[];
} & (
  | { readonly unavailable: WhyId }
  | { readonly refused: Change; readonly repeat?: RepeatId }
  | { readonly accepted: Change; readonly repeat?: RepeatId }
);

export type Tables = { readonly [K in EventKey]?: readonly Row[] };

/** The condition of a last row. */
export const otherwise: Condition = () => true;
