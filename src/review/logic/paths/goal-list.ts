import { type ExploredModel, isRefused } from '../model.ts';
import { type Goal, outcomeKey } from './paths-goal.ts';

/** All that can be asked for, by kind. */
export type GoalList = Readonly<Record<Goal['kind'], readonly string[]>>;

const lists = new WeakMap<ExploredModel, GoalList>();

/** The ids of all that can be asked for in a machine; found once. */
export function goalsIn(model: ExploredModel): GoalList {
  const known = lists.get(model);
  if (known !== undefined) return known;
  const { chart } = model.machine;
  const { configurations } = model.space;
  const list: GoalList = {
    outcome: inOrder(model, distinct(configurations.flatMap(({ index }) => outcomeKey(model, index) ?? []))),
    state: chart.states.map(({ id }) => id),
    transition: chart.transitions.map(({ id }) => id),
    refusal: distinct(
      configurations.flatMap(({ steps }) =>
        steps.filter((step) => isRefused(model, step)).flatMap(({ to }) => [...configurations[to]!.reasons]),
      ),
    ),
    source: [...model.restingOn.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  };
  lists.set(model, list);
  return list;
}

/** Outcomes in the order of the chart; '' last. */
export function inOrder({ machine }: ExploredModel, outcomes: Iterable<string>): readonly string[] {
  const places = new Map(machine.chart.states.map(({ id }, index) => [id, index]));
  const place = (key: string) => places.get(key.split(' ')[0]!) ?? places.size;
  return [...outcomes].sort((a, b) => place(a) - place(b));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
