import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { transitionIds } from '../chart/index.ts';
import { evaluationsOf, GuardThrew } from './evaluations.ts';
import { ExplorationError } from './exploration-error.ts';
import type { Microstep } from './interpreter.ts';
import type { AlphabetEntry } from './types.ts';

/**
 * Words for what a guard, an action or a delay of the user has thrown.
 * @param underway the microsteps before it was thrown
 * @param where the configuration, in words
 */
export function explained(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  { key, event }: AlphabetEntry,
  underway: readonly Microstep[],
  error: unknown,
  where: string,
): ExplorationError {
  const thrown = (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ');
  const last = underway.at(-1);
  const guard = last
    ? (guardThatThrows(machine, last.snapshot, last.event, true) ??
      guardThatThrows(machine, last.snapshot, last.event, false))
    : guardThatThrows(machine, snapshot, event, false);
  const what = guard
    ? `The guard ${guard.guard ? `«${guard.guard}» ` : ''}of ${guard.transition}`
    : 'A guard or an action';
  return new ExplorationError(`${what} throws at the event ${key} ${where}: ${thrown}`, {
    check: guard ? 'guard' : 'throws',
    where: guard?.transition ?? machine.id,
  });
}

function guardThatThrows(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: AlphabetEntry['event'],
  eventless: boolean,
): GuardThrew | null {
  try {
    evaluationsOf(snapshot, event, eventless, transitionIds(machine));
    return null;
  } catch (error) {
    return error instanceof GuardThrew ? error : null;
  }
}
