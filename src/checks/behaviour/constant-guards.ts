import type { Chart, ChartTransition } from '../../chart/index.ts';
import type { Finding } from '../finding.ts';
import type { Asked } from './guards-asked.ts';

/** Guards that hold wherever their event comes: they let everything through. */
export function alwaysHoldFindings(chart: Chart, asked: ReadonlyMap<string, Asked>): readonly Finding[] {
  return chart.transitions
    .filter((transition) => {
      const { holds, fails, throws } = asked.get(transition.id)!;
      return transition.guard !== null && holds && !fails && !throws && !isOtherwise(transition);
    })
    .map(({ id }) => ({
      check: 'constant',
      where: id,
      message:
        'The guard holds everywhere with every input and event that was tried: it keeps nothing out. Drop it, mend it, or ' +
        'try what makes it fail.',
    }));
}

/**
 * A guard that XState asks only after those before it have failed may say «otherwise» in words, and then always holds. Of events
 * from outside that is known better, since their guards are evaluated everywhere.
 */
function isOtherwise({ id, trigger }: ChartTransition): boolean {
  return (trigger.kind === 'always' || trigger.kind === 'done') && !id.endsWith('/0');
}
