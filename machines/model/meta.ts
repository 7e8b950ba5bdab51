import type { SourceId } from '../requirements/index.ts';

/** Items of the repeat set L: what a path may do again, none of them twice. */
export type RepeatItem =
  | 'refusedAgain'
  | 'refusedWhileProcessing'
  | 'refusedWhileAccounted'
  | 'remarked'
  | 'reconsidered'
  | 'left'
  | 'correctedAgain'
  | 'differs'
  | 'refusedByCommission';

/** Where a state comes from: the leaflet (R-), a decision (D-) or a fact from elsewhere (F-). */
export interface StateMeta {
  readonly sources: readonly SourceId[];
}

/** Where a transition comes from, and the repeat item it belongs to, if any. */
export interface TransitionMeta extends StateMeta {
  readonly repeat?: RepeatItem;
}
