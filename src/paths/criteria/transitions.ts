import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import { evaluatedBy } from './evaluated.ts';
import { type Marks, MoveItems, Names, unmarked } from './marks.ts';

/** The name of the item that a guarded transition is passed over, since its guard does not hold. */
export const guardFalse = (transition: string): string => `${transition} (guard false)`;

/** Every declared transition taken in any microstep, and every guarded one passed over since its guard does not hold. */
export function transitionMarks(space: StateSpace, chart: Chart): Marks {
  const names = new Names();
  for (const { id, guard } of chart.transitions) {
    names.place(id);
    if (guard !== null) names.place(guardFalse(id));
  }
  const refused = evaluatedBy(space, ({ transition, outcome }) =>
    outcome ? [] : [names.placeOf(guardFalse(transition))].filter((place) => place !== undefined),
  );
  const begun = space.beginnings.map(({ transitions }, start) => [
    ...new Set([...transitions.flatMap((id) => names.placeOf(id) ?? []), ...refused.begun(start)]),
  ]);
  const marked = new MoveItems(space);
  for (const { index, steps } of space.configurations) {
    const taken = new Map(
      steps.map(({ event, transitions }) => [event, transitions.flatMap((id) => names.placeOf(id) ?? [])]),
    );
    for (const event of space.alphabet.keys()) {
      marked.set(index, event, [...(taken.get(event) ?? []), ...refused.by(index, event)]);
    }
  }
  return {
    items: names.list,
    at: unmarked,
    begun: (start) => begun[start]!,
    by: (configuration, event) => marked.get(configuration, event),
  };
}
