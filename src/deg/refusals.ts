import type { Chart } from '../chart/index.ts';

/** Ids of the transitions by which an attempt is refused: they record its reasons (R-62, D-22). */
export function refusalsIn(chart: Chart): ReadonlySet<string> {
  return new Set(
    chart.transitions.flatMap(({ id, actions }) => (actions.includes('recordReasons') ? [id] : [])),
  );
}
