import type { AnyStateMachine } from 'xstate';
import { type ConfigPath, withValue } from './config-path.ts';
import type { Change, Mutant, Operator } from './mutant.ts';
import type { Places, TransitionPlace } from './places.ts';
import { type Touch, touchOf } from './touch.ts';

/** The same machine with another config, or with other implementations; made by the user's own copy of XState. */
export function rebuilt(
  machine: AnyStateMachine,
  config: unknown,
  implementations: unknown = machine.implementations,
): AnyStateMachine {
  const Machine = machine.constructor as new (config: unknown, implementations: unknown) => AnyStateMachine;
  return new Machine(config, implementations);
}

/** One value of a machine's config changed. */
export interface Edit {
  readonly operator: Operator;
  readonly place: string;
  /** Tells the mutant from others of the same place. */
  readonly detail: string;
  readonly change: Change;
  readonly touches: readonly Touch[];
  readonly path: ConfigPath;
  /** Undefined takes the key away. */
  readonly value: unknown;
}

export function mutantBy(machine: AnyStateMachine, edit: Edit): Mutant {
  const { operator, place, detail, change, touches, path, value } = edit;
  return {
    id: `${place} ${detail}`,
    operator,
    place,
    change,
    touches,
    make: () => rebuilt(machine, withValue(machine.config, path, value)),
  };
}

/** One key of a transition changed; with undefined it is taken away. */
export function transitionMutant(
  { machine }: Places,
  { transition, path, list, index }: TransitionPlace,
  what: Pick<Edit, 'operator' | 'detail' | 'change'>,
  key: string,
  value: unknown,
): Mutant {
  const { [key]: _, ...rest } = list[index]!;
  const changed = value === undefined ? rest : { ...rest, [key]: value };
  const touches = [touchOf(transition)];
  return mutantBy(machine, {
    ...what,
    place: transition.id,
    touches,
    path,
    value: list.with(index, changed),
  });
}
