import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  getInitialMicrosteps,
} from 'xstate';
import { transitionIds } from '../chart/index.ts';
import { evaluationsOf } from './evaluations.ts';
import type { Interpreter, Microstep } from './interpreter.ts';
import type { Offer } from './offers.ts';
import type { Beginning, Evaluation, Macrostep, Trial } from './types.ts';
import type { World } from './world.ts';

type IdOf = ReturnType<typeof transitionIds>;

/**
 * Tries every event of a world again, and follows which guards are evaluated on the way.
 * @param idOf the chart's ids of the machine's transitions
 */
export function trialsOf(
  idOf: IdOf,
  world: World,
  steps: readonly Macrostep[],
  offers: readonly Offer[],
  configuration: number,
): readonly Trial[] {
  if (world.snapshot.status !== 'active') return [];
  return offers.map(({ event, sent, send }) => {
    const step = steps.find((each) => each.event === event) ?? null;
    const evaluations = [...evaluationsOf(world.snapshot, sent, false, idOf)];
    if (step) evaluations.push(...along(world.snapshot, sent, send()?.microsteps ?? [], idOf));
    return { configuration, event, step, evaluations };
  });
}

/** Starts a machine again, and follows what happens meanwhile. */
export function beginningOf(machine: AnyStateMachine, interpreter: Interpreter, input: unknown): Beginning {
  const idOf = transitionIds(machine);
  const { snapshot, microsteps } = interpreter.start(input);
  const init = { type: 'xstate.init', input };
  // XState's inspection begins with the second microstep; which copy of XState made the machine decides whether the first
  // can be had.
  const first = firstMicrostep(machine, input) ?? snapshot;
  return {
    transitions: microsteps.flatMap(({ transitions }) => transitions),
    evaluations: along(first, init, [{ transitions: [], event: init, snapshot: first }, ...microsteps], idOf),
  };
}

function firstMicrostep(machine: AnyStateMachine, input: unknown): AnyMachineSnapshot | undefined {
  try {
    return getInitialMicrosteps(machine, input)[0]?.[0];
  } catch {
    return undefined;
  }
}

/** @param before where the first microstep began, for which its own guards were evaluated already */
function along(
  before: AnyMachineSnapshot,
  sent: EventObject,
  microsteps: readonly Microstep[],
  idOf: IdOf,
): readonly Evaluation[] {
  const evaluations: Evaluation[] = [];
  let at = before;
  for (const [index, { event: cause, snapshot }] of microsteps.entries()) {
    // A microstep of a raised event begins with the search for what takes it; any other with the search without event.
    if (index > 0) {
      evaluations.push(...evaluationsOf(at, cause, true, idOf));
      if (cause !== sent) evaluations.push(...evaluationsOf(at, cause, false, idOf));
    }
    at = snapshot;
  }
  if (at.status === 'active') evaluations.push(...evaluationsOf(at, sent, true, idOf));
  return evaluations;
}
