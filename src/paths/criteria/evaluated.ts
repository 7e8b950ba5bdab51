import type { Evaluation, StateSpace } from '../../space/index.ts';
import { MoveItems } from './marks.ts';

/** The items that evaluations of guards cover, each once. */
export interface Evaluated {
  begun(start: number): readonly number[];
  by(configuration: number, event: number): readonly number[];
}

/**
 * The items that guards evaluated on the way cover, by the event sent or by the start. A configuration that was found but not
 * explored is left out: that nothing takes an event there is not known.
 */
export function evaluatedBy(
  space: StateSpace,
  itemsOf: (evaluation: Evaluation) => readonly number[],
): Evaluated {
  const begun = space.beginnings.map(({ evaluations }) => [...new Set(evaluations.flatMap(itemsOf))]);
  const found = new MoveItems(space);
  for (const { index, steps } of space.configurations) {
    if (space.stopped !== null && steps.length === 0) continue;
    for (const { event, evaluations } of space.trials(index))
      found.set(index, event, evaluations.flatMap(itemsOf));
  }
  return {
    begun: (start) => begun[start]!,
    by: (configuration, event) => found.get(configuration, event),
  };
}
