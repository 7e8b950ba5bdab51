import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/checks/properties/index.ts';
import { decideParcel } from './parcel.ts';

// All expectations are worked out by hand from the chart in parcel.ts.
const holding: readonly (readonly [string, Claim])[] = [
  ['always', { kind: 'always', holds: { any: [{ ended: true }, { canAct: 'any' }] } }],
  ['never', { kind: 'never', holds: { all: [{ ended: true }, { in: 'sent' }] } }],
  ['possible', { kind: 'possible', when: { in: 'lost' }, then: { in: 'delivered' } }],
  [
    'leadsTo, since the shop can act as long as it does not, and refused attempts change nothing',
    {
      kind: 'leadsTo',
      when: { in: 'paid' },
      then: { any: [{ in: 'sent' }, { in: 'cancelled' }] },
      fair: ['shop'],
    },
  ],
  [
    'inevitable',
    { kind: 'inevitable', holds: { any: [{ ended: true }, { in: 'sent' }] }, fair: ['customer', 'shop'] },
  ],
  ['until', { kind: 'until', when: { in: 'paid' }, holds: { closed: 'pay' }, until: { ended: true } }],
  [
    'until that never comes, since it is weak',
    { kind: 'until', when: { in: 'paid' }, holds: { closed: 'pay' }, until: { in: 'ordered' } },
  ],
  [
    'until that comes with the condition itself',
    { kind: 'until', when: { in: 'paid' }, holds: { in: 'lost' }, until: { closed: 'pay' } },
  ],
  ['precedes', { kind: 'precedes', first: { in: 'paid' }, then: { in: 'delivered' } }],
  [
    'precedes, of what comes together',
    { kind: 'precedes', first: { in: 'sent' }, then: { available: 'lose' } },
  ],
  [
    'after a refused attempt',
    {
      kind: 'after',
      event: 'cancel',
      when: { refused: 'cancel' },
      then: { context: 'reasons', has: 'paid' },
    },
  ],
];

test.each(holding)('%s holds, with no story', (_, claim) => {
  const { holds, vacuous, story } = decideParcel(claim);
  expect({ holds, vacuous, story }).toEqual({ holds: true, vacuous: false, story: null });
});

test('reachable holds, and its story is the shortest that leads there', () => {
  expect(decideParcel({ kind: 'reachable', holds: { in: 'delivered' } })).toMatchObject({
    holds: true,
    vacuous: false,
    story: 'pay send deliver',
  });
});

test('what is reachable nowhere has no story', () => {
  const claim: Claim = { kind: 'reachable', holds: { all: [{ in: 'ordered' }, { happened: 'pay' }] } };
  expect(decideParcel(claim)).toMatchObject({ holds: false, vacuous: false, story: null });
});

const violated: readonly (readonly [string, Claim, story: string, since: number | null])[] = [
  ['always', { kind: 'always', holds: { not: { in: 'lost' } } }, 'pay send lose', null],
  ['always, at the start itself', { kind: 'always', holds: { closed: 'pay' } }, '', null],
  ['never', { kind: 'never', holds: { in: 'lost' } }, 'pay send lose', null],
  ['possible', { kind: 'possible', when: { in: 'paid' }, then: { in: 'ordered' } }, 'pay', 1],
  [
    'possible, which is lost only later',
    { kind: 'possible', when: { happened: 'pay' }, then: { in: 'delivered' } },
    'pay refund',
    2,
  ],
  [
    'leadsTo without fairness, since nobody has to do anything',
    { kind: 'leadsTo', when: { in: 'paid' }, then: { ended: true }, fair: [] },
    'pay',
    1,
  ],
  [
    'leadsTo with an actor fair who has nothing but a refused attempt',
    { kind: 'leadsTo', when: { in: 'paid' }, then: { ended: true }, fair: ['customer'] },
    'pay',
    1,
  ],
  [
    'leadsTo, whose condition holds again at the end and is told where it first did',
    { kind: 'leadsTo', when: { closed: 'pay' }, then: { in: 'cancelled' }, fair: ['shop'] },
    'pay send',
    1,
  ],
  [
    'leadsTo, whose condition held before and was met then',
    {
      kind: 'leadsTo',
      when: { any: [{ in: 'ordered' }, { in: 'sent' }] },
      then: { any: [{ in: 'paid' }, { in: 'cancelled' }] },
      fair: ['customer'],
    },
    'pay send',
    2,
  ],
  [
    'leadsTo, by a part that repeats for ever',
    { kind: 'leadsTo', when: { in: 'sent' }, then: { ended: true }, fair: ['courier'] },
    'pay send | lose find',
    2,
  ],
  [
    'leadsTo, by a step that repeats for ever',
    { kind: 'leadsTo', when: { in: 'lost' }, then: { in: 'sent' }, fair: ['courier'] },
    'pay send lose | search',
    3,
  ],
  [
    'inevitable',
    { kind: 'inevitable', holds: { ended: true }, fair: ['customer', 'shop', 'courier'] },
    'pay send | lose find',
    null,
  ],
  ['inevitable without fairness', { kind: 'inevitable', holds: { ended: true }, fair: [] }, '', null],
  [
    'until',
    { kind: 'until', when: { in: 'paid' }, holds: { not: { in: 'lost' } }, until: { ended: true } },
    'pay send lose',
    1,
  ],
  [
    'until, by what comes instead of it',
    { kind: 'until', when: { in: 'sent' }, holds: { in: 'sent' }, until: { in: 'lost' } },
    'pay send deliver',
    2,
  ],
  [
    'until, where it is broken at once',
    { kind: 'until', when: { in: 'paid' }, holds: { in: 'sent' }, until: { in: 'delivered' } },
    'pay',
    1,
  ],
  [
    'precedes',
    { kind: 'precedes', first: { in: 'lost' }, then: { in: 'delivered' } },
    'pay send deliver',
    null,
  ],
  ['after', { kind: 'after', event: 'cancel', then: { ended: true } }, 'pay cancel', 1],
  [
    'after, where its condition holds only',
    {
      kind: 'after',
      event: 'deliver',
      when: { happened: 'cancel', refused: true },
      then: { context: 'reasons', is: 'x' },
    },
    'pay cancel send deliver',
    3,
  ],
];

test.each(violated)('%s is violated, by the shortest story', (_, claim, story, since) => {
  expect(decideParcel(claim)).toMatchObject({ holds: false, vacuous: false, story, since });
});

describe('a claim that holds since what it speaks of never occurs says so:', () => {
  const nowhere = { all: [{ in: 'ordered' }, { in: 'paid' }] } as const;
  const claims: readonly (readonly [string, Claim])[] = [
    ['possible', { kind: 'possible', when: nowhere, then: { ended: true } }],
    ['leadsTo', { kind: 'leadsTo', when: nowhere, then: { ended: true }, fair: [] }],
    ['until', { kind: 'until', when: nowhere, holds: { in: 'lost' }, until: { ended: true } }],
    ['precedes', { kind: 'precedes', first: { in: 'paid' }, then: nowhere }],
    ['after', { kind: 'after', event: 'find', when: { in: 'paid' }, then: { ended: true } }],
    ['never', { kind: 'never', holds: { all: [{ in: 'lost' }, nowhere] } }],
    ['always', { kind: 'always', holds: { any: [{ in: 'lost' }, { not: nowhere }] } }],
  ];

  test.each(claims)('%s', (_, claim) => {
    expect(decideParcel(claim)).toMatchObject({ holds: true, vacuous: true, story: null });
  });
});
