import type { Chart } from '../../chart/index.ts';

/** How many states and transitions of a chart name no source. */
export function unsourcedIn({ states, transitions }: Chart): number {
  return [...states, ...transitions].filter(({ sources }) => sources.length === 0).length;
}
