import { isRecord } from '../../config.ts';
import { mutantBy } from '../build.ts';
import type { Mutant } from '../mutant.ts';
import type { Places } from '../places.ts';

/** Each final state made one that is not, and each state without others inside made final. */
export function finality({ machine, states }: Places): readonly Mutant[] {
  return states.flatMap(({ state: { id, kind, parent }, path }) => {
    if (parent === null || (kind !== 'final' && kind !== 'atomic')) return [];
    const becomes = kind === 'atomic';
    return [
      mutantBy(machine, {
        operator: 'final or not',
        place: id,
        detail: becomes ? 'final' : 'not final',
        change: { kind: 'final', becomes },
        touches: [{ kind: 'completed', state: id }],
        path: [...path, 'type'],
        value: becomes ? 'final' : undefined,
      }),
    ];
  });
}

/** The initial state of each state with others inside changed to each of those. */
export function initials({ machine, states, state }: Places): readonly Mutant[] {
  return states.flatMap(({ state: { id, kind, initial, children }, path, config }) => {
    if (kind !== 'compound' || initial === null) return [];
    return children
      .filter((child) => child !== initial && state(child).kind !== 'history')
      .map((to) =>
        mutantBy(machine, {
          operator: 'initial changed',
          place: id,
          detail: `begins in ${to}`,
          change: { kind: 'initial', from: initial, to },
          touches: [{ kind: 'entered', state: id }],
          path: [...path, 'initial'],
          value: isRecord(config.initial) ? { ...config.initial, target: state(to).key } : state(to).key,
        }),
      );
  });
}
