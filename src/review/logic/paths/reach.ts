import { runGraph } from '../../../paths/index.ts';
import type { CountedModel } from '../model.ts';
import { statesAtStart, statesOf, transitionsAtStart } from './passed.ts';

/** What nothing comes by, in the order of the chart and of the alphabet. */
export interface Unreached {
  /** Ids of states that are never entered. */
  readonly states: readonly string[];
  /** Ids of transitions that are never taken. */
  readonly transitions: readonly string[];
  /** Places in the alphabet of events that are never open. */
  readonly events: readonly number[];
  /** Ids of transitions that are taken, but only after more going back and repeating than a path may hold; none where paths are not counted. */
  readonly beyondBudget: readonly string[];
}

/** Looks through everything that can happen for what never does. */
export function unreachedIn(model: CountedModel): Unreached {
  const { machine, space } = model;
  const starts = machine.starts.map(({ configuration }) => configuration);
  const steps = space.configurations.flatMap((configuration) => configuration.steps);
  const entered = new Set([
    ...starts.flatMap((start) => statesAtStart(model, start)),
    ...steps.flatMap((step) => statesOf(model, step)),
  ]);
  const atStart = starts.flatMap((start) => transitionsAtStart(model, start));
  const taken = new Set([...atStart, ...steps.flatMap(({ transitions }) => transitions)]);
  const open = new Set(steps.map(({ event }) => event));
  return {
    states: machine.chart.states.map(({ id }) => id).filter((id) => !entered.has(id)),
    transitions: machine.chart.transitions.map(({ id }) => id).filter((id) => !taken.has(id)),
    events: [...machine.events.keys()].filter((event) => !open.has(event)),
    beyondBudget: machine.counts.classes === '' ? [] : beyondBudget(model, taken, new Set(atStart)),
  };
}

function beyondBudget(
  { machine, space, repeats }: CountedModel,
  taken: ReadonlySet<string>,
  atStart: ReadonlySet<string>,
): readonly string[] {
  const starts = machine.starts.map(({ configuration }) => configuration);
  const onPaths = new Set(
    runGraph(space, starts, repeats).nodes.flatMap(({ steps }) =>
      steps.flatMap(({ step }) => step.transitions),
    ),
  );
  return [...taken].filter((id) => !onPaths.has(id) && !atStart.has(id));
}
