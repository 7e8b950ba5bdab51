import type { Evaluation, StateSpace } from '../../space/index.ts';
import { MoveItems } from './marks.ts';

/**
 * The items that guards evaluated on the way cover, by the event sent. A configuration that was found but not explored is
 * left out: that nothing takes an event there is not known.
 */
export function evaluatedBy(
  space: StateSpace,
  itemsOf: (evaluation: Evaluation) => readonly number[],
): MoveItems {
  const found = new MoveItems(space);
  for (const { index, steps } of space.configurations) {
    if (space.stopped !== null && steps.length === 0) continue;
    for (const { event, evaluations } of space.trials(index))
      found.set(index, event, evaluations.flatMap(itemsOf));
  }
  return found;
}
