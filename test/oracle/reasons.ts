import {
  all,
  applicationRuns,
  filingClosed,
  isMinor,
  onFederal,
  onMoscow,
  onOther,
  onTver,
} from './conditions.ts';
import type { Facts } from './facts.ts';
import type { Condition, SourceId } from './table.ts';
import type { ReasonId } from './vocabulary.ts';

/**
 * Why an attempt to file is refused: every reason that holds, in the leaflet's order (R-62, D-15, D-22). What
 * the rows about Gosuslugi test is known on the federal route only: elsewhere it is null, neither true nor false.
 */
export const refusals: readonly { reason: ReasonId; when: Condition; sources: readonly SourceId[] }[] = [
  { reason: 'R-49', when: isMinor, sources: ['R-49', 'R-16', 'D-03', 'D-04', 'D-05', 'D-21'] },
  { reason: 'R-50', when: (f) => f.account === false, sources: ['R-50', 'R-18'] },
  { reason: 'R-51', when: (f) => f.phone === false, sources: ['R-51', 'D-20'] },
  { reason: 'R-52', when: (f) => f.registerMatch === false, sources: ['R-52', 'R-20', 'R-27', 'D-15'] },
  {
    reason: 'R-53',
    when: (f) => onTver(f) || onOther(f),
    sources: ['R-53', 'R-17', 'R-54', 'R-59', 'D-21', 'D-31'],
  },
  { reason: 'R-54', when: onTver, sources: ['R-54', 'D-21'] },
  { reason: 'R-55', when: onMoscow, sources: ['R-55', 'D-08', 'D-21', 'D-41'] },
  { reason: 'R-56', when: filingClosed, sources: ['R-56', 'R-14', 'D-01', 'D-02', 'D-21', 'D-38', 'F-01'] },
  { reason: 'R-57', when: all(onFederal, applicationRuns), sources: ['R-57', 'D-20', 'D-39'] },
  {
    reason: 'R-58',
    when: (f) => f.pollingStationApplication === true,
    sources: ['R-58', 'D-20', 'D-30', 'D-41'],
  },
];

/** Every reason against filing now; none of them when filing would succeed. */
export function reasonsAgainstFiling(facts: Facts): ReasonId[] {
  const reasons: ReasonId[] = [];
  for (const { reason, when } of refusals) if (when(facts)) reasons.push(reason);
  return reasons;
}

/** Whether anything stands against filing now. */
export const hasReasonAgainstFiling: Condition = (facts) => refusals.some(({ when }) => when(facts));
