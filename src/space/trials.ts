import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { transitionIds } from '../chart/index.ts';
import { evaluationsOf } from './evaluations.ts';
import type { Offer } from './offers.ts';
import type { Macrostep, Trial } from './types.ts';
import type { World } from './world.ts';

/** Tries every event of a world again, and follows which guards are evaluated on the way. */
export function trialsOf(
  machine: AnyStateMachine,
  world: World,
  steps: readonly Macrostep[],
  offers: readonly Offer[],
  configuration: number,
  isStart: boolean,
): readonly Trial[] {
  if (world.snapshot.status !== 'active') return [];
  const idOf = transitionIds(machine);
  // How a configuration was reached is another trial's business, but nothing leads to a start.
  const atStart = isStart ? evaluationsOf(world.snapshot, { type: 'xstate.init' }, true, idOf) : [];
  return offers.map(({ event, sent, send }) => {
    const step = steps.find((each) => each.event === event) ?? null;
    const evaluations = [...atStart, ...evaluationsOf(world.snapshot, sent, false, idOf)];
    let before: AnyMachineSnapshot = world.snapshot;
    if (step) {
      for (const [index, { event: cause, snapshot }] of (send()?.microsteps ?? []).entries()) {
        // A microstep of a raised event begins with the search for what takes it; any other with the search without event.
        if (index > 0) {
          evaluations.push(...evaluationsOf(before, cause, true, idOf));
          if (cause !== sent) evaluations.push(...evaluationsOf(before, cause, false, idOf));
        }
        before = snapshot;
      }
      if (before.status === 'active') evaluations.push(...evaluationsOf(before, sent, true, idOf));
    }
    return { configuration, event, step, evaluations };
  });
}
