import type { Step } from '../../../space/index.ts';
import type { Zone } from '../../data.ts';
import type { ExploredModel } from '../model.ts';
import { type Due, dueBetween, eventIndex, type Happened } from './calendar.ts';

/** A step taken, and the demonstration date on which; null where the machine has no calendar. */
export interface Entry {
  readonly step: Step;
  readonly at: string | null;
}

/** A walk by hand through a machine. Never changed: every action makes a new one, so that it can be undone. */
export interface Walk {
  /** Index into `starts`. */
  readonly start: number;
  readonly clock: { readonly zone: Zone; readonly now: string } | null;
  readonly log: readonly Entry[];
}

/** Begins a walk; all that the calendar sent before its start has been sent. */
export function begin(model: ExploredModel, start: number, zone: Zone | undefined): Walk {
  const { calendar } = model.machine;
  if (calendar === null || zone === undefined) return { start, clock: null, log: [] };
  const walk: Walk = { start, clock: { zone, now: calendar.start }, log: [] };
  return sendAll(model, walk, dueBetween(calendar, zone, [], null, calendar.start));
}

/** The configuration that a walk has reached. */
export function reached(model: ExploredModel, { start, log }: Walk): number {
  return log.at(-1)?.step.to ?? model.machine.starts[start]!.configuration;
}

/** Takes a step that leads out of the configuration reached. */
export function take(walk: Walk, step: Step): Walk {
  return { ...walk, log: [...walk.log, { step, at: walk.clock?.now ?? null }] };
}

/**
 * Moves the demonstration date. Forward sends what falls due on the way; back forgets the steps after that moment.
 * @param to kept within the calendar
 */
export function moveTo(model: ExploredModel, walk: Walk, to: string): Walk {
  const { calendar } = model.machine;
  const { clock } = walk;
  if (calendar === null || clock === null) return walk;
  const now = to < calendar.min ? calendar.min : to > calendar.max ? calendar.max : to;
  const moved = { ...walk, clock: { ...clock, now } };
  if (now < clock.now) return { ...moved, log: walk.log.filter(({ at }) => at === null || at <= now) };
  return sendAll(model, moved, dueBetween(calendar, clock.zone, happenedIn(model, walk), clock.now, now));
}

/** All that the calendar sends in the zone of a walk, past and to come, with the end of each wait that has begun. */
export function allDue(model: ExploredModel, walk: Walk): readonly Due[] {
  const { calendar } = model.machine;
  if (calendar === null || walk.clock === null) return [];
  return dueBetween(calendar, walk.clock.zone, happenedIn(model, walk), null, null);
}

/** What the calendar will send next, whether or not the machine takes it by then. */
export function comingUp(model: ExploredModel, walk: Walk): readonly Due[] {
  const { calendar } = model.machine;
  if (calendar === null || walk.clock === null) return [];
  const { zone, now } = walk.clock;
  return dueBetween(calendar, zone, happenedIn(model, walk), now, null).filter(
    ({ at }) => at <= calendar.max,
  );
}

/** Sends events of the clock; one that nothing takes passes without a trace. */
function sendAll(model: ExploredModel, walk: Walk, due: readonly Due[]): Walk {
  const log = [...walk.log];
  for (const { event, at } of due) {
    const index = eventIndex(model.machine.events, event);
    const { steps } = model.space.configurations[reached(model, { ...walk, log })]!;
    const step = steps.find((candidate) => candidate.event === index);
    if (step !== undefined) log.push({ step, at });
  }
  return { ...walk, log };
}

function happenedIn(model: ExploredModel, { log }: Walk): Happened {
  return log.flatMap(({ step, at }) =>
    at === null ? [] : [{ event: model.machine.events[step.event]!.key, at }],
  );
}
