import type { ReviewStage } from '../../data.ts';
import { around, type Model } from '../model.ts';

/**
 * How one may fall out of the way at a stage: the final states directly below the root that a transition leads to from
 * inside the stage, or from a state around it, except states around every stage. Where the stage's own irrevocable
 * transition leads is no falling out.
 * @returns state ids in the chart's order
 */
export function falloutsOf(model: Model, { states, irrevocable }: ReviewStage): readonly string[] {
  const { chart, stages } = model.machine;
  const root = chart.states[0]!.id;
  const outer = (id: string) => around(model, id);
  const all = stages.flatMap((stage) => stage.states);
  const aroundEveryStage = new Set(
    chart.states.map(({ id }) => id).filter((id) => all.every((stage) => outer(stage).includes(id))),
  );
  const leaves = (source: string) =>
    states.some(
      (stage) =>
        source === stage ||
        outer(source).includes(stage) ||
        (outer(stage).includes(source) && !aroundEveryStage.has(source)),
    );
  const reached = new Set(
    chart.transitions
      .filter(({ id, source }) => id !== irrevocable?.transition && leaves(source))
      .flatMap(({ targets }) => targets),
  );
  return chart.states
    .filter(({ id, kind, parent }) => kind === 'final' && parent === root && reached.has(id))
    .map(({ id }) => id);
}
