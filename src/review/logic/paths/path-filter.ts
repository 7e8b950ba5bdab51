import type { ReviewMachine } from '../../data.ts';
import type { Goal } from './paths-goal.ts';

/** Which paths are asked for: all conditions hold together. */
export interface PathFilter {
  /** By id of a form field the answer with which a path is to begin; a field that is missing may have any. */
  readonly values: Readonly<Record<string, string>>;
  /** By kind the id of what a path is to come by. */
  readonly goals: Readonly<Partial<Record<Goal['kind'], string>>>;
}

export const everyPath: PathFilter = { values: {}, goals: {} };

/** Indexes of the starts that have the answers of a filter; a start that is not asked a field has no answer to it. */
export function startsIn(
  { starts }: Pick<ReviewMachine, 'starts'>,
  { values }: PathFilter,
): readonly number[] {
  return [...starts.keys()].filter((start) =>
    Object.entries(values).every(([field, value]) => starts[start]!.values[field] === value),
  );
}

/** What the paths are to come by. */
export function goalsOf({ goals }: PathFilter): readonly Goal[] {
  return (Object.entries(goals) as [Goal['kind'], string][]).map(([kind, id]) => ({ kind, id }));
}
