import type { Chart } from '../../../chart/index.ts';
import type { ReviewData } from '../../data.ts';

/** Whether sources are named at all; where nobody names any, nothing lacks one. */
export function namesSources({ sources }: ReviewData): boolean {
  return Object.keys(sources).length > 0;
}

/** How many states and transitions of a chart name no source though others do. */
export function unsourcedIn(data: ReviewData, { states, transitions }: Chart): number {
  if (!namesSources(data)) return 0;
  return [...states, ...transitions].filter(({ sources }) => sources.length === 0).length;
}
