import type { Chart } from '../chart/index.ts';
import type { Variant } from './elk-graph.ts';
import { cycleBreakings } from './elk-options.ts';
import { leadingBack, walks } from './reading-order.ts';

/** A chart of more states is laid out in fewer ways: each takes seconds, and ELK's own are seldom the best. */
const large = 200;

/** The ways of choosing which arrows point upwards, those that leave initial states on top first. */
export function directionsOf(chart: Chart): readonly Variant[] {
  const stacked: ReadonlySet<string> = new Set();
  const back = new Map(
    walks.map((walk) => leadingBack(chart, walk)).map((ids) => [[...ids].sort().join('\n'), ids]),
  );
  const inReadingOrder = [...back.values()].map((upwards) => ({
    cycleBreaking: cycleBreakings[0],
    upwards,
    stacked,
  }));
  if (chart.states.length > large) return inReadingOrder;
  const none: ReadonlySet<string> = new Set();
  return [
    ...inReadingOrder,
    ...cycleBreakings.map((cycleBreaking) => ({ cycleBreaking, upwards: none, stacked })),
  ];
}
