import type { AnyStateMachine } from 'xstate';
import type { Mutant } from './mutant.ts';
import { actionRemovals } from './operators/actions.ts';
import { renames } from './operators/events.ts';
import { guardFaults } from './operators/guards.ts';
import { finality, initials } from './operators/states.ts';
import { removals, retargets, swaps } from './operators/transitions.ts';
import { placesOf } from './places.ts';

/**
 * Every first-order mutant of what a machine declares. Its implementations stay as they are.
 * @throws what XState throws when the machine names a target that does not exist
 */
export function mutantsOf(machine: AnyStateMachine): readonly Mutant[] {
  const places = placesOf(machine);
  return [removals, retargets, guardFaults, actionRemovals, finality, initials, swaps, renames].flatMap(
    (make) => make(places),
  );
}
