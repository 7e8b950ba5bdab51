import { guardExpression } from '../../../chart/index.ts';
import { transitionMutant } from '../build.ts';
import { guardText } from '../guard-text.ts';
import { guardVariants } from '../guard-variants.ts';
import type { Mutant } from '../mutant.ts';
import type { Places } from '../places.ts';

/** Each guard with one fault. */
export function guardFaults(places: Places): readonly Mutant[] {
  return places.transitions.flatMap((place) => {
    const { guard } = place.list[place.index]!;
    if (guard === undefined) return [];
    const from = guardText(guardExpression(guard));
    return guardVariants(guard).map(({ operator, detail, guard: changed }) => {
      const to = changed === undefined ? null : guardText(guardExpression(changed));
      return transitionMutant(
        places,
        place,
        { operator, detail, change: { kind: 'guard', from, to } },
        'guard',
        changed,
      );
    });
  });
}
