import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import { configurationNames } from './configuration-names.ts';
import { type Marks, MoveItems, Names, unmarked } from './marks.ts';

/** Every declared state but history, which is never entered itself. */
export function stateMarks(space: StateSpace, chart: Chart): Marks {
  const names = new Names();
  for (const { id, kind } of chart.states) if (kind !== 'history') names.place(id);
  return marksOfElements(space, chart, names, ({ states }) => states);
}

/** Every requirement that a state or a transition names as its source (`meta.sources`). */
export function requirementMarks(space: StateSpace, chart: Chart): Marks {
  const names = new Names();
  const sourcesOf = new Map([...chart.states, ...chart.transitions].map(({ id, sources }) => [id, sources]));
  for (const sources of sourcesOf.values()) for (const id of sources) names.place(id);
  return marksOfElements(space, chart, names, ({ states, transitions }) =>
    [...states, ...transitions].flatMap((id) => sourcesOf.get(id) ?? []),
  );
}

interface Elements {
  readonly states: readonly string[];
  readonly transitions: readonly string[];
}

/** Marks that follow from the states entered and the transitions taken. */
function marksOfElements(
  space: StateSpace,
  chart: Chart,
  names: Names,
  itemsOf: (elements: Elements) => readonly string[],
): Marks {
  const passing = statesInPassing(chart);
  const places = (elements: Elements) => itemsOf(elements).flatMap((name) => names.placeOf(name) ?? []);
  const taken = new MoveItems(space);
  const entered = space.configurations.map(({ index, states, steps }) => {
    for (const { event, transitions } of steps) {
      const states = transitions.flatMap((id) => passing.get(id) ?? []);
      taken.set(index, event, places({ states, transitions }));
    }
    return [...new Set(places({ states, transitions: [] }))];
  });
  const begun = space.beginnings.map(({ transitions }) => {
    const states = transitions.flatMap((id) => passing.get(id) ?? []);
    return [...new Set(places({ states, transitions }))];
  });
  return {
    items: names.list,
    at: (configuration) => entered[configuration]!,
    begun: (start) => begun[start]!,
    by: (configuration, event) => taken.get(configuration, event),
  };
}

/** For each transition the states that are certainly entered when it is taken, though perhaps left at once. */
function statesInPassing(chart: Chart): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(chart.states.map(({ id, kind }) => [id, kind]));
  return new Map(
    chart.transitions.map(({ id, source, targets }) => [
      id,
      [source, ...targets.filter((target) => kinds.get(target) !== 'history')],
    ]),
  );
}

export function configurationMarks(space: StateSpace): Marks {
  const own = space.configurations.map(({ index }) => [index]);
  return {
    items: configurationNames(space),
    at: (configuration) => own[configuration]!,
    by: unmarked,
    begun: unmarked,
  };
}

/** Every step of the space: an event that is taken in a configuration. */
export function edgeMarks(space: StateSpace): Marks {
  const configurations = configurationNames(space);
  const items: string[] = [];
  const taken = new MoveItems(space);
  for (const { index, steps } of space.configurations) {
    for (const { event } of steps) {
      taken.set(index, event, [items.length]);
      items.push(`${configurations[index]}: ${space.alphabet[event]!.key}`);
    }
  }
  return {
    items,
    at: unmarked,
    begun: unmarked,
    by: (configuration, event) => taken.get(configuration, event),
  };
}
