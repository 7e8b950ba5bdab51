import type { EpochMs } from '../../machines/elections/index.ts';
import type {
  Actor,
  ClosedId,
  EventKey,
  EventType,
  Outcome,
  Phase,
  ReasonId,
  SourceId,
} from '../../machines/index.ts';

export type Language = 'ru' | 'en';

/** A boundary of the calendar that the journey waits for, in two time zones. */
export interface Deadline {
  readonly id: 'filing.opened' | 'filing.closed' | 'voting.opened' | 'voting.closed' | 'correction.waitOver';
  readonly name: string;
  readonly at: EpochMs;
  readonly isPast: boolean;
  /** Date, time and zone as the region of registration reads them. */
  readonly inRegion: string;
  /** The same instant as the visitor's own zone reads it. */
  readonly own: string;
  readonly sources: readonly SourceId[];
}

/** A sentence of the leaflet, a decision or a fact, with its id. */
export interface Quoted {
  readonly id: SourceId;
  readonly text: string;
}

/** Why something is refused or closed, and what would open it. */
export interface Why<Id extends string> {
  readonly id: Id;
  readonly text: string;
  /** What it rests on: of the leaflet the sentence itself. */
  readonly quoted: readonly Quoted[];
  /** What the voter can do about it, or that nothing can be done (D-18). */
  readonly remedy: string;
  /** What the remedy rests on. */
  readonly remedySources: readonly SourceId[];
  /** Whether something can still remove it, without another obstacle that is not there now. */
  readonly canOpen: boolean;
}

/** What the voter does, or reports of the portal and the commission; what the clock alone does is none. */
export interface Action {
  /** The event's key: `identity.confirmed(sber)`. */
  readonly key: EventKey;
  readonly type: EventType;
  readonly actor: Actor;
  readonly label: string;
  readonly sources: readonly SourceId[];
}

export interface RefusedAction extends Action {
  readonly reasons: readonly Why<ReasonId>[];
}

export interface ClosedAction extends Action {
  readonly why: readonly Why<ClosedId>[];
}

export interface NamedState {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly sources: readonly SourceId[];
}

export interface Progress {
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly is: 'done' | 'current' | 'ahead';
  }[];
  readonly done: number;
}

/** All that an interface shows of a journey, in words of one language. */
export interface Description {
  readonly title: string;
  readonly explanation: string;
  /** The innermost situations of the voter, besides the calendar; none once there is an outcome. */
  readonly situations: readonly NamedState[];
  readonly phase: { readonly id: Phase; readonly text: string };
  /** The next boundary that changes something for this voter; null where none will. */
  readonly deadline: Deadline | null;
  /** All boundaries in the order of their instants, past ones too, and the end of a wait that runs. */
  readonly deadlines: readonly Deadline[];
  readonly actions: readonly Action[];
  /** What can be tried and would be refused now. */
  readonly refused: readonly RefusedAction[];
  /** What cannot be done now, at an outcome every step; steps of other routes are left out. */
  readonly closed: readonly ClosedAction[];
  /** Keys of the available actions that lead on, in the order to offer them. */
  readonly next: readonly EventKey[];
  /** Why the last attempt to file was refused; empty if none was, or one has succeeded since. */
  readonly reasons: readonly Why<ReasonId>[];
  readonly progress: Progress;
  readonly outcome: (NamedState & { readonly id: Outcome }) | null;
}
