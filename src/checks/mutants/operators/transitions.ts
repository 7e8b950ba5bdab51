import { listOf } from '../../config.ts';
import { mutantBy, transitionMutant } from '../build.ts';
import type { Mutant } from '../mutant.ts';
import type { Places, TransitionPlace } from '../places.ts';
import { targetTo } from '../target.ts';
import { touchOf } from '../touch.ts';

/** Each transition taken away. */
export function removals({ machine, transitions }: Places): readonly Mutant[] {
  return transitions.map(({ transition, path, list, index }) =>
    mutantBy(machine, {
      operator: 'transition removed',
      place: transition.id,
      detail: 'removed',
      change: { kind: 'removed' },
      touches: [touchOf(transition)],
      path,
      value: list.length > 1 ? list.toSpliced(index, 1) : undefined,
    }),
  );
}

/**
 * Each target of each transition replaced: by every other state under the same parent, and by none, so that the transition stays
 * where it is. An outcome's neighbours are the other outcomes and what they stand beside.
 */
export function retargets(places: Places): readonly Mutant[] {
  return places.transitions.flatMap((place) =>
    place.transition.targets.flatMap((from, index) => [
      ...neighboursOf(places, from).map((to) => retarget(places, place, index, to)),
      retarget(places, place, index, null),
    ]),
  );
}

function retarget(places: Places, place: TransitionPlace, index: number, to: string | null): Mutant {
  const from = place.transition.targets[index]!;
  const written = listOf(place.list[place.index]!.target);
  const targets = to === null ? written.toSpliced(index, 1) : written.with(index, targetTo(places, to));
  const which = written.length > 1 ? `target ${index + 1} ` : '';
  return transitionMutant(
    places,
    place,
    {
      operator: 'transition retargeted',
      detail: `${which}${to === null ? 'stays' : `to ${to}`}`,
      change: { kind: 'retargeted', from, to },
    },
    'target',
    targets.length === 0 ? undefined : targets.length === 1 ? targets[0] : targets,
  );
}

/** The other children of a state's parent, in document order. */
function neighboursOf({ state }: Places, id: string): readonly string[] {
  const { parent } = state(id);
  return parent === null ? [] : state(parent).children.filter((child) => child !== id);
}

/** Each two neighbours in a list of transitions swapped, where the first has a guard: without one the second is never asked. */
export function swaps({ machine, transitions }: Places): readonly Mutant[] {
  return transitions.flatMap((place) => {
    const { transition, path, list, index } = place;
    const next = list[index + 1];
    if (next === undefined || transition.guard === null) return [];
    const other = transition.id.replace(/\d+$/, String(index + 1));
    return [
      mutantBy(machine, {
        operator: 'order swapped',
        place: transition.id,
        detail: 'swapped with the next',
        change: { kind: 'swapped', other },
        touches: [touchOf(transition)],
        path,
        value: list.with(index, next).with(index + 1, list[index]!),
      }),
    ];
  });
}
