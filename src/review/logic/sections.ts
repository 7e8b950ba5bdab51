import type { ReviewData, ReviewMachine } from '../data.ts';
import { type View, views } from './address.ts';

/** The sections that have something to show for a machine, in the order of their tabs. */
export function sectionsFor(
  { document, sources }: Pick<ReviewData, 'document' | 'sources'>,
  { starts }: Pick<ReviewMachine, 'starts'>,
): readonly View[] {
  const missing = new Set<View>([
    ...(document === null ? (['document'] as const) : []),
    ...(Object.values(sources).every(({ sort }) => sort === 'quote') ? (['questions'] as const) : []),
    ...(starts.length === 0 ? (['walk', 'paths'] as const) : []),
  ]);
  return views.filter((view) => !missing.has(view));
}
