import type { ReviewEvent } from '../../data.ts';
import type { Shown } from '../part.ts';

/** Places of events, grouped by who acts: in the order of the data's actors, then others as they come. */
export function byActor(
  { data, model }: Shown,
  events: readonly number[],
): readonly { readonly actor: string; readonly events: readonly number[] }[] {
  const of = (index: number): ReviewEvent => model.machine.events[index]!;
  const actors = [...new Set([...Object.keys(data.actors), ...events.map((index) => of(index).actor)])];
  return actors
    .map((actor) => ({ actor, events: events.filter((index) => of(index).actor === actor) }))
    .filter((group) => group.events.length > 0);
}
