import { describe, expect, test } from 'vitest';
import type { Formula } from '../../../src/checks/properties/index.ts';
import { decideParcel } from './parcel.ts';

/** For each form where it first holds, and where it first does not; null where that is nowhere. */
const forms: readonly (readonly [string, Formula, holds: string | null, fails: string | null])[] = [
  ['in', { in: 'sent' }, 'pay send', ''],
  ['in, of the root', { in: 'parcel' }, '', null],
  ['a list in the context with a value', { context: 'reasons', has: 'paid' }, 'pay cancel', ''],
  ['a key of the context with a value', { context: 'reasons', is: null }, null, ''],
  ['available', { available: 'cancel' }, '', 'pay'],
  ['refused', { refused: 'cancel' }, 'pay', ''],
  ['closed', { closed: 'cancel' }, 'cancel', ''],
  ['canAct, of one', { canAct: 'courier' }, 'pay send', ''],
  // In paid the customer can only try what is refused.
  ['canAct, which no refused attempt is', { canAct: 'customer' }, '', 'pay'],
  ['canAct, of any', { canAct: 'any' }, '', 'cancel'],
  ['happened', { happened: 'cancel' }, 'cancel', ''],
  ['happened, long ago', { all: [{ happened: 'lose' }, { ended: true }] }, 'pay send lose find deliver', ''],
  ['happened, as a refused attempt', { happened: 'cancel', refused: true }, 'pay cancel', ''],
  ['happened, not as one', { happened: 'cancel', refused: false }, 'cancel', ''],
  [
    'happened, both ways told apart',
    {
      all: [
        { happened: 'cancel', refused: false },
        { happened: 'cancel', refused: true },
      ],
    },
    null,
    '',
  ],
  ['ended', { ended: true }, 'cancel', ''],
  ['not', { not: { in: 'ordered' } }, 'pay', ''],
  ['all', { all: [{ in: 'paid' }, { context: 'reasons', has: 'paid' }] }, 'pay cancel', ''],
  ['any', { any: [{ in: 'ordered' }, { in: 'paid' }] }, '', 'cancel'],
];

test.each(forms)('%s holds where it should, and nowhere before', (_, formula, holds, fails) => {
  const { story: first } = decideParcel({ kind: 'reachable', holds: formula });
  const { story: other } = decideParcel({ kind: 'always', holds: formula });
  expect([first, other]).toEqual([holds, fails]);
});

describe('what it is decided over', () => {
  test('is the state space', () => {
    // Ordered; paid, sent, lost, delivered and cancelled, each with and without a refusal.
    expect(decideParcel({ kind: 'never', holds: { in: 'lost' } }).over).toEqual({
      configurations: 11,
      // pay, cancel; in paid three each; in sent two; in lost two.
      steps: 2 + 2 * (3 + 2 + 2),
    });
  });

  test('tells apart what has happened where a formula asks: sent and delivered with and without a loss', () => {
    const claim = { kind: 'never', holds: { all: [{ happened: 'lose' }, { in: 'paid' }] } } as const;
    expect(decideParcel(claim).over).toEqual({ configurations: 11 + 2 + 2, steps: 16 + 2 * 2 });
  });
});
