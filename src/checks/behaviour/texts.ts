import type { Chart } from '../../chart/index.ts';
import type { Finding } from '../finding.ts';

/**
 * States without a description in a machine that describes others: a machine that describes none tells its texts elsewhere, or
 * nowhere on purpose. The root is the machine itself, and nobody is ever in a history state.
 */
export function missingTextFindings({ states }: Chart): readonly Finding[] {
  const told = states.filter(({ kind, parent }) => parent !== null && kind !== 'history');
  if (told.every(({ description }) => !description)) return [];
  return told
    .filter(({ description }) => !description)
    .map(({ id }) => ({
      check: 'text',
      where: id,
      message:
        'The state has no description, though others of this machine do: whoever reads its picture is left to guess. Describe it.',
    }));
}
