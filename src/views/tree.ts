import type { Chart, ChartState } from '../chart/index.ts';

/** The states of a chart as a tree. */
export interface Tree {
  /** @throws if the chart has no such state */
  state(id: string): ChartState;
  /** A state's id and those of all states around it, the innermost first. */
  lineage(id: string): readonly string[];
  /** A state's id and those of all states inside it, parents before children. */
  subtree(id: string): readonly string[];
}

export function treeOf(chart: Chart): Tree {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const state = (id: string): ChartState => {
    const found = states.get(id);
    if (found === undefined) throw new Error(`The chart "${chart.id}" has no state "${id}".`);
    return found;
  };
  const lineage = (id: string): readonly string[] => {
    const { parent } = state(id);
    return parent === null ? [id] : [id, ...lineage(parent)];
  };
  const subtree = (id: string): readonly string[] => [id, ...state(id).children.flatMap(subtree)];
  return { state, lineage, subtree };
}
