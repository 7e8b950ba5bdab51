import type { Chart } from '../chart/index.ts';
import { stagesToFold } from './stages-to-fold.ts';
import { treeOf } from './tree.ts';
import type { ViewSpec } from './types.ts';

/** Up to this many states a chart is read as a whole at once. */
const readable = 12;

/**
 * Every view of a chart that the visualizer offers: the overview with its stages folded, the same with one stage unfolded,
 * and the whole. A small chart, and one without an inside to fold, has only the whole.
 * @param stages the states to fold in the overview; chosen by size unless given
 * @throws an Error if the chart has no such state
 */
export function viewSpecs(chart: Chart, stages?: readonly string[]): readonly ViewSpec[] {
  const tree = treeOf(chart);
  const root = chart.states[0]!.id;
  const whole: ViewSpec = { id: 'whole', kind: 'whole', root, folded: [] };
  const folded = stages ?? (chart.states.length <= readable ? [] : stagesToFold(chart));
  if (folded.length === 0) return [whole];
  return [
    { id: 'overview', kind: 'overview', root, folded },
    ...folded.map((state): ViewSpec => {
      const around = tree.lineage(state);
      return {
        id: `unfolded:${state}`,
        kind: 'unfolded',
        root,
        folded: folded.filter((id) => !around.includes(id)),
      };
    }),
    whole,
  ];
}

/**
 * The view of one state alone, with what lies outside it as boxes of their own.
 * @param folded states inside it that are drawn without their inside
 */
export function aloneSpec(state: string, folded: readonly string[] = []): ViewSpec {
  return { id: `alone:${state}`, kind: 'alone', root: state, folded };
}
