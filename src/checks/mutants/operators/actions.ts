import { listOf } from '../../config.ts';
import { type Edit, mutantBy, transitionMutant } from '../build.ts';
import type { Mutant } from '../mutant.ts';
import type { Places } from '../places.ts';

/** Each action of each transition taken away, and each that runs when a state is entered or left. */
export function actionRemovals(places: Places): readonly Mutant[] {
  return [...onTransitions(places), ...onStates(places)];
}

function onTransitions(places: Places): readonly Mutant[] {
  return places.transitions.flatMap((place) => {
    const actions = listOf(place.list[place.index]!.actions);
    return actions.map((_, index) =>
      transitionMutant(
        places,
        place,
        removalOf('transition', place.transition.actions[index]!, index),
        'actions',
        without(actions, index),
      ),
    );
  });
}

function onStates({ machine, states }: Places): readonly Mutant[] {
  return states.flatMap(({ state, path, config }) => {
    const at = (on: 'entry' | 'exit', kind: 'entered' | 'left') =>
      state[on].map((action, index) =>
        mutantBy(machine, {
          ...removalOf(on, action, index),
          place: state.id,
          touches: [{ kind, state: state.id }],
          path: [...path, on],
          value: without(listOf(config[on]), index),
        }),
      );
    return [...at('entry', 'entered'), ...at('exit', 'left')];
  });
}

function removalOf(
  on: 'transition' | 'entry' | 'exit',
  action: string,
  index: number,
): Pick<Edit, 'operator' | 'detail' | 'change'> {
  const where = on === 'transition' ? 'action' : `${on} action`;
  return {
    operator: 'action removed',
    detail: `${where} ${index + 1} removed`,
    change: { kind: 'action', action, on },
  };
}

function without(actions: readonly unknown[], index: number): unknown {
  return actions.length > 1 ? actions.toSpliced(index, 1) : undefined;
}
