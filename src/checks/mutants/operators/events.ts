import { isRecord, listOf } from '../../config.ts';
import { rebuilt } from '../build.ts';
import { valueAt, withValue } from '../config-path.ts';
import type { Mutant } from '../mutant.ts';
import type { Places, TransitionPlace } from '../places.ts';

/** An event type that no machine names. */
const UNSENT = 'an event that nobody sends';

/**
 * The event of each transition renamed: to each other event that the same state names, whose transitions it then comes before, and
 * to one that nobody sends.
 */
export function renames(places: Places): readonly Mutant[] {
  return places.transitions.flatMap((place) => {
    const [at, descriptor] = place.path.slice(-2);
    if (at !== 'on' || typeof descriptor !== 'string') return [];
    const group = valueAt(places.machine.config, place.path.slice(0, -1));
    const others = Object.keys(isRecord(group) ? group : {}).filter((other) => other !== descriptor);
    return [...others, null].map((to) => rename(places, place, descriptor, to));
  });
}

function rename({ machine }: Places, place: TransitionPlace, from: string, to: string | null): Mutant {
  const { transition, path, list, index } = place;
  const renamed = to ?? UNSENT;
  const newPath = [...path.slice(0, -1), renamed];
  return {
    id: `${transition.id} ${to === null ? 'renamed' : `renamed to ${to}`}`,
    operator: 'event renamed',
    place: transition.id,
    change: { kind: 'renamed', from, to },
    touches: [from, renamed].map((descriptor) => ({ kind: 'event', state: transition.source, descriptor })),
    make: () => {
      const before = listOf(valueAt(machine.config, newPath));
      const added = withValue(machine.config, newPath, [list[index]!, ...before]);
      return rebuilt(machine, withValue(added, path, list.length > 1 ? list.toSpliced(index, 1) : undefined));
    },
  };
}
