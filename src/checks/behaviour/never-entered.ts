import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding } from '../finding.ts';

export function neverEnteredFindings({ states }: Chart, { entered }: StateSpace): readonly Finding[] {
  // A history state is never entered itself: a transition to it enters what it remembers.
  return states
    .filter(({ kind, id }) => kind !== 'history' && !entered.has(id))
    .map(({ id }) => ({
      check: 'entered',
      where: id,
      message:
        'State is never entered with any input and event that was tried: nobody will ever be there. Remove it, or mend what ' +
        'should lead here.',
    }));
}
