import { and, not } from 'xstate';
import type { RepeatItem } from '../model/meta.ts';
import type { SourceId } from '../requirements/index.ts';

/** An attempt to file that is refused: the situation it leads to, and what refuses it. */
interface Refusals<Target extends string> {
  /** Left out where the situation stays as it is. */
  readonly target?: Target;
  readonly sources: readonly SourceId[];
  readonly repeat?: RepeatItem;
}

function refused<Target extends string>(
  application: 'none' | 'processing' | 'accounted',
  filing: 'open' | 'closed',
  { target, sources, repeat }: Refusals<Target>,
) {
  const late: readonly SourceId[] = filing === 'closed' ? ['R-56', 'D-01'] : [];
  return {
    ...(target && { target }),
    actions: { type: 'recordReasons', params: { application, filing } } as const,
    meta: { sources: [...sources, ...late, 'R-62', 'D-22'] as const, ...(repeat && { repeat }) },
  };
}

/** Refused whatever is true of the voter: while filing is open, and after it has closed. */
export function alwaysRefused<Target extends string>(
  application: 'none' | 'processing' | 'accounted',
  given: Refusals<Target>,
) {
  return [
    { guard: 'isFilingOpen', ...refused(application, 'open', given) },
    { guard: 'isFilingClosed', ...refused(application, 'closed', given) },
  ] as const;
}

/** Refused because filing has closed, whatever else holds. */
export function refusedLate<Target extends string>(given: Refusals<Target>) {
  return { guard: 'isFilingClosed', ...refused('none', 'closed', given) } as const;
}

/** Refused while filing is open if a condition is not met, and after it has closed in any case. */
export function refusedUnlessConditionsMet<Target extends string>(given: Refusals<Target>) {
  return [
    { guard: and(['isFilingOpen', not('meetsConditions')]), ...refused('none', 'open', given) },
    refusedLate(given),
  ] as const;
}
