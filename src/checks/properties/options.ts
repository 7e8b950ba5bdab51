import type { AlphabetEntry, Step } from '../../space/index.ts';

/** What deciding must be told, since a state space does not say it. */
export interface DecideOptions {
  /** Whose step an event is; null for an event that is nobody's. */
  readonly actorOf: (event: AlphabetEntry) => string | null;
  /** Actors that may be named though none of their steps was found. */
  readonly actors?: readonly string[];
  /** Whether a step is an attempt that is refused. */
  readonly isRefused: (step: Step) => boolean;
}

/** The name in `canAct` that stands for whichever actor. */
export const ANYBODY = 'any';
