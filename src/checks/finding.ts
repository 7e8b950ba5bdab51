import type { Fault } from '../space/index.ts';

/** Something wrong with a model: which check found it, where, and what to do. */
export interface Finding {
  readonly check: CheckId;
  /** Id of a state, transition, requirement, property or data check, or a place in a machine's config. */
  readonly where: string;
  readonly message: string;
  /** The shortest run that shows it, where one does. */
  readonly story?: FindingStory;
}

/** A run as data: enough to go it again. */
export interface FindingStory {
  /** Left out where the machine gets none. */
  readonly input?: unknown;
  /** Keys of the events, in order. */
  readonly events: readonly string[];
  /** How many of the last events repeat for ever. */
  readonly repeated: number;
  /** Where the visualizer plays it: the part of its page's address from `#` on. */
  readonly address: string;
  /** The file that `deg replay` goes it again by, where one was asked for. */
  readonly file?: string;
}

/** The last of them, faults, stop exploring where they are met. */
export type CheckId =
  | 'target'
  | 'initial'
  | 'guard'
  | 'action'
  | 'actor'
  | 'delay'
  | 'assign'
  | 'entered'
  | 'taken'
  | 'stuck'
  | 'constant'
  | 'shadowed'
  | 'livelock'
  | 'declared'
  | 'beyond'
  | 'cycle'
  | 'source'
  | 'text'
  | 'traced'
  | 'tested'
  | 'budget'
  | 'property'
  | 'data'
  | Fault['check'];
