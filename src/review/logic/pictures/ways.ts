import type { ChartTransition } from '../../../chart/index.ts';
import { around, type Model } from '../model.ts';

/** How a state is entered and left. */
export interface Ways {
  /** What can happen in it: transitions of the state itself, and those from inside it that leave it. */
  readonly out: readonly ChartTransition[];
  /** Transitions of the states around it, which leave it as well. */
  readonly outAround: readonly ChartTransition[];
  /** Transitions to it, and those from outside to what is inside it. */
  readonly in: readonly ChartTransition[];
}

/** The ways into a state and out of it, in the chart's order. */
export function waysOf(model: Model, state: string): Ways {
  const { transitions } = model.machine.chart;
  const outer = new Set(around(model, state));
  const isInside = (id: string) => id === state || around(model, id).includes(state);
  const leaves = ({ source, targets }: ChartTransition) =>
    isInside(source) && targets.some((target) => !isInside(target));
  return {
    out: transitions.filter((each) => each.source === state || leaves(each)),
    outAround: transitions.filter(({ source, targets }) => outer.has(source) && targets.length > 0),
    in: transitions.filter(
      ({ source, targets }) => targets.includes(state) || (!isInside(source) && targets.some(isInside)),
    ),
  };
}
