/** A value that a key of the context may have. */
export type Scalar = string | number | boolean | null;

/** What may hold in one configuration, as plain data. Names are those of the chart, the context and the alphabet. */
export type Formula =
  /** A state is entered, by its id. */
  | { readonly in: string }
  /** A key of the context has this value. */
  | { readonly context: string; readonly is: Scalar }
  /** A list in the context holds this value. */
  | { readonly context: string; readonly has: Scalar }
  /** The event, by its key, is taken here, and not as a refused attempt. */
  | { readonly available: string }
  /** The event can be tried here, and the attempt is refused. */
  | { readonly refused: string }
  /** Nothing takes the event here. */
  | { readonly closed: string }
  /** An actor has a step here that is no refused attempt: the one named, or with `any` whichever. */
  | { readonly canAct: string }
  /**
   * The event has been taken on the way here, however long ago: in whatever way, or with `refused` only as an attempt that was
   * refused (true) or that was not (false).
   */
  | { readonly happened: string; readonly refused?: boolean }
  /** The machine is done. */
  | { readonly ended: true }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/**
 * What is claimed of all that can happen, in the terms of temporal logic (Dwyer, Avrunin and Corbett's patterns, 1999).
 * `fair` names actors, and events by their keys: what from some point on can always act, or always be taken, does so again and
 * again (weak fairness). All others may do nothing for ever. A refused attempt counts neither as acting nor as being taken.
 */
export type Claim =
  /** Holds in every configuration: AG. */
  | { readonly kind: 'always'; readonly holds: Formula }
  /** Holds in none. */
  | { readonly kind: 'never'; readonly holds: Formula }
  /** Holds in some configuration that can be reached from at least one start: EF. */
  | { readonly kind: 'reachable'; readonly holds: Formula }
  /** From wherever `when` holds, `then` can still be reached: AG (when → EF then). */
  | { readonly kind: 'possible'; readonly when: Formula; readonly then: Formula }
  /** Whatever happens after `when`, `then` comes, where these are fair: AG (when → AF then). */
  | {
      readonly kind: 'leadsTo';
      readonly when: Formula;
      readonly then: Formula;
      readonly fair: readonly string[];
    }
  /** Whatever happens, it comes, where these are fair: AF, from every start. */
  | { readonly kind: 'inevitable'; readonly holds: Formula; readonly fair: readonly string[] }
  /**
   * From every configuration where `when` holds, `holds` stays until `until` comes, if it comes: AG (when → A [holds W until]).
   * Where `until` holds, that very configuration included, nothing more is asked.
   */
  | { readonly kind: 'until'; readonly when: Formula; readonly holds: Formula; readonly until: Formula }
  /** `then` holds nowhere before `first` has held, or begins to hold with it: A [¬then W first]. */
  | { readonly kind: 'precedes'; readonly first: Formula; readonly then: Formula }
  /** Each time the event is taken where `when` holds, refused or not, `then` holds right after. */
  | { readonly kind: 'after'; readonly event: string; readonly when?: Formula; readonly then: Formula };

/** A requirement as something that can be decided. */
export interface Property {
  readonly id: string;
  /** Ids of requirements and decisions that it stands for. */
  readonly sources: readonly string[];
  readonly says: { readonly ru: string; readonly en: string };
  readonly claim: Claim;
}
