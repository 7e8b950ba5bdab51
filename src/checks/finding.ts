import type { Fault } from '../space/index.ts';

/** Something wrong with a model: which check found it, where, and what to do. */
export interface Finding {
  readonly check: CheckId;
  /** Id of a state, transition, requirement, property or data check, or a place in a machine's config. */
  readonly where: string;
  readonly message: string;
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
