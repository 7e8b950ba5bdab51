import type { ChartTransition } from '../../chart/index.ts';
import type { ReviewEvent } from '../data.ts';
import { around, type ExploredModel } from './model.ts';

/** What can happen in a state: its own transitions, in the order in which they are tried. */
export function waysOut({ machine }: ExploredModel, state: string): readonly ChartTransition[] {
  return machine.chart.transitions.filter(({ source }) => source === state);
}

/** The states around a state in which something can happen too, the outermost first. */
export function alsoOpenIn(model: ExploredModel, state: string): readonly string[] {
  return around(model, state).filter((outer) => waysOut(model, outer).length > 0);
}

/** The events that set a transition off: those seen to do so, or else that of its type. */
export function eventsFor(
  { machine, eventsOf }: ExploredModel,
  { id, trigger }: ChartTransition,
): readonly ReviewEvent[] {
  if (trigger.kind !== 'event') return [];
  const seen = eventsOf.get(id);
  if (seen !== undefined) return seen.map((index) => machine.events[index]!);
  return machine.events.filter(({ key }) => key === trigger.type);
}

/** Whether others are tried before a transition when the same thing sets them off: an id ends in its place among them. */
export function comesAfterOthers({ id }: ChartTransition): boolean {
  return !id.endsWith('/0');
}
