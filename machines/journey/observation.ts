import type { AnyMachineSnapshot } from 'xstate';
import type { Context } from '../model/context.ts';
import { alphabet, type EventKey, type JourneyEvent } from '../model/events.ts';
import type { Outcome } from '../outcomes/chart.ts';
import type { ReasonId } from '../rules/index.ts';
import { type ClosedId, type Where, whyClosed } from './closed.ts';
import { type Phase, phaseIn, type Situations, situationsIn } from './situations.ts';

export type Availability = 'available' | 'refused' | ClosedId;

/** All that the journey shows of itself, and all that may be compared with another implementation. */
export interface Observation {
  readonly phase: Phase | null;
  readonly situations: Situations;
  /** For every event key of the alphabet: available, refused if tried, or why it is closed. */
  readonly events: Readonly<Record<EventKey, Availability>>;
  /** Why the last attempt to file was refused; empty if none was, or one has succeeded since. */
  readonly reasons: readonly ReasonId[];
  readonly mayVote: boolean;
  readonly outcome: Outcome | null;
}

/** The part of XState's snapshot that an observation is made of. */
type JourneySnapshot = AnyMachineSnapshot & { readonly context: Context };

/**
 * Observes a snapshot of the journey, or of a stage on its own.
 * @returns the observation as the contract defines it; availability is what XState would do with each event
 */
export function observe(snapshot: JourneySnapshot): Observation {
  const states = new Set(Object.keys(snapshot.getMeta()));
  const entered = (id: string) => states.has(id);
  const { context } = snapshot;
  const ended = snapshot.status === 'done';
  return {
    phase: phaseIn(entered),
    situations: situationsIn(entered, context),
    events: eventsIn(snapshot, { entered, context }, ended),
    reasons: context.reasons,
    mayVote: entered('ballot') && entered('voting') && context.adult === true,
    outcome: ended ? ([...states].find((id) => id !== snapshot.machine.id) as Outcome) : null,
  };
}

function eventsIn(snapshot: JourneySnapshot, where: Where, ended: boolean): Observation['events'] {
  const events: Partial<Record<EventKey, Availability>> = {};
  for (const entry of alphabet) {
    events[entry.key] = availability(snapshot, entry.event) ?? whyClosed(entry, where, ended);
  }
  return events as Required<typeof events>;
}

/** Whether an event would be taken now, and how; null if nothing takes it. */
function availability(snapshot: JourneySnapshot, event: JourneyEvent): 'available' | 'refused' | null {
  if (snapshot.status !== 'active' || !isOffered(snapshot, event)) return null;
  const taken = snapshot.machine.getTransitionData(snapshot, event);
  if (taken.length === 0) return null;
  return taken.some(({ actions }) => actions.some((action) => isNamed(action, 'recordReasons')))
    ? 'refused'
    : 'available';
}

/** Whether a state that is entered names the event at all: quicker than asking XState, and most events are named nowhere. */
function isOffered({ _nodes: nodes }: JourneySnapshot, { type }: JourneyEvent): boolean {
  return nodes.some(({ transitions }) => transitions.has(type));
}

function isNamed(action: unknown, name: string): boolean {
  return typeof action === 'object' && action !== null && 'type' in action && action.type === name;
}
