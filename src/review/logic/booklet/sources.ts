import type { ReviewData, ReviewSource } from '../../data.ts';
import type { Picked } from '../address.ts';
import type { ExploredModel } from '../model.ts';

/** A source and the elements of the machine that name it. */
export interface BookletSource {
  readonly id: string;
  readonly source: ReviewSource;
  readonly elements: readonly Picked[];
}

/**
 * The sources that a machine's booklet prints, in the order of the data: those that its elements name, and those that no
 * machine names.
 */
export function bookletSources(
  { restingOn }: ExploredModel,
  { sources, machines }: ReviewData,
): readonly BookletSource[] {
  const named = new Set(
    machines.flatMap(({ chart }) => [...chart.states, ...chart.transitions].flatMap((one) => one.sources)),
  );
  return Object.entries(sources)
    .filter(([id]) => restingOn.has(id) || !named.has(id))
    .map(([id, source]) => ({ id, source, elements: restingOn.get(id) ?? [] }));
}
