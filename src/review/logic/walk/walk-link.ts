import type { ExploredModel } from '../model.ts';
import { clockEvents, minutesBetween, minutesLater } from './calendar.ts';
import { go, type History, historyOf } from './history.ts';
import { zonesFor } from './profile.ts';
import { begin, moveTo, reached, take, type Walk } from './walk.ts';

/**
 * Writes a walk by hand as a part of an address: its start, its zone, then its steps, each by its place among those that lead
 * on, and with `-` the moments to which the date was moved, in minutes from the calendar's first. All numbers are in base 36.
 * What the calendar sent is not written: the moments say it.
 */
export function walkText(model: ExploredModel, { start, clock, log }: Walk): string {
  const { calendar, events, starts } = model.machine;
  const parts = [start.toString(36)];
  if (calendar !== null && clock !== null) parts.push(calendar.zones.indexOf(clock.zone).toString(36));
  const sent = clockEvents(calendar);
  let now = clock === null ? null : calendar!.start;
  const move = (at: string | null) => {
    if (at === null || at === now) return;
    parts.push(`-${minutesBetween(calendar!.min, at).toString(36)}`);
    now = at;
  };
  let from = starts[start]!.configuration;
  for (const { step, at } of log) {
    if (!sent.has(events[step.event]!.key)) {
      move(at);
      parts.push(model.space.configurations[from]!.steps.indexOf(step).toString(36));
    }
    from = step.to;
  }
  move(clock?.now ?? null);
  return parts.join('.');
}

/**
 * Reads what `walkText` has written, step by step, so that it can be undone.
 * @returns null where this machine has no such walk
 */
export function walkFrom(model: ExploredModel, text: string): History<Walk> | null {
  if (!/^[0-9a-z]+(\.-?[0-9a-z]+)*$/.test(text)) return null;
  const parts = text.split('.');
  const begun = beginning(model, parts);
  if (begun === null) return null;
  let history = historyOf(begun.walk);
  for (const part of parts.slice(begun.parts)) {
    const next = part.startsWith('-')
      ? movedTo(model, history.present, number(part.slice(1)))
      : stepped(model, history.present, number(part));
    if (next === null) return null;
    history = go(history, next);
  }
  return history;
}

/** The walk as it begins, and how many parts say so. */
function beginning(
  model: ExploredModel,
  [first = '', second = '']: readonly string[],
): { readonly walk: Walk; readonly parts: number } | null {
  const { calendar, starts } = model.machine;
  const start = number(first);
  const values = starts[start]?.values;
  if (values === undefined) return null;
  const zones = zonesFor(calendar, values);
  if (calendar === null || zones.length === 0) return { walk: begin(model, start, undefined), parts: 1 };
  const zone = calendar.zones[number(second)];
  return zone !== undefined && zones.includes(zone) ? { walk: begin(model, start, zone), parts: 2 } : null;
}

function movedTo(model: ExploredModel, walk: Walk, minutes: number): Walk | null {
  const { calendar } = model.machine;
  if (calendar === null || walk.clock === null) return null;
  if (minutes > minutesBetween(calendar.min, calendar.max)) return null;
  return moveTo(model, walk, minutesLater(calendar.min, minutes));
}

function stepped(model: ExploredModel, walk: Walk, place: number): Walk | null {
  const { calendar, events } = model.machine;
  const step = model.space.configurations[reached(model, walk)]!.steps[place];
  if (step === undefined || clockEvents(calendar).has(events[step.event]!.key)) return null;
  return take(walk, step);
}

function number(text: string): number {
  return /^[0-9a-z]+$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
}
