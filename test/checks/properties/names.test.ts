import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import {
  anyMachine,
  type Claim,
  decide,
  decideAll,
  PropertyError,
} from '../../../src/checks/properties/index.ts';
import { explore } from '../../../src/space/index.ts';
import { options, space } from './parcel.ts';

function faultsOf(...claims: readonly Claim[]): readonly string[] {
  const properties = claims.map((claim, index) => ({
    id: String(index),
    sources: [],
    says: { ru: '', en: '' },
    claim,
  }));
  try {
    decideAll(properties, space, options);
  } catch (error) {
    if (!(error instanceof PropertyError)) throw error;
    return error.faults.map(({ path, received }) => `${path} ${received}`);
  }
  return [];
}

const sent = { in: 'sent' } as const;

const wrong: readonly (readonly [string, Claim, string])[] = [
  ['a state', { kind: 'always', holds: { in: 'snet' } }, '$[0].claim.holds.in «snet»'],
  [
    'a state within',
    { kind: 'never', holds: { all: [sent, { not: { in: 'x' } }] } },
    '$[0].claim.holds.all[1].not.in «x»',
  ],
  ['an event', { kind: 'reachable', holds: { available: 'x' } }, '$[0].claim.holds.available «x»'],
  [
    'an event refused',
    { kind: 'always', holds: { any: [{ refused: 'x' }] } },
    '$[0].claim.holds.any[0].refused «x»',
  ],
  ['an event closed', { kind: 'possible', when: { closed: 'x' }, then: sent }, '$[0].claim.when.closed «x»'],
  [
    'an event of the past',
    { kind: 'possible', when: sent, then: { happened: 'x' } },
    '$[0].claim.then.happened «x»',
  ],
  ['an actor', { kind: 'always', holds: { canAct: 'x' } }, '$[0].claim.holds.canAct «x»'],
  ['somebody fair', { kind: 'inevitable', holds: sent, fair: ['shop', 'x'] }, '$[0].claim.fair[1] «x»'],
  ['the event of after', { kind: 'after', event: 'x', then: sent }, '$[0].claim.event «x»'],
  [
    'a key of the context',
    { kind: 'precedes', first: sent, then: { context: 'x', is: 1 } },
    '$[0].claim.then.context «x»',
  ],
  [
    'a key in until',
    { kind: 'until', when: sent, holds: sent, until: { context: 'x', has: 1 } },
    '$[0].claim.until.context «x»',
  ],
  ['a condition', { kind: 'after', event: 'pay', when: { in: 'x' }, then: sent }, '$[0].claim.when.in «x»'],
  ['in leadsTo', { kind: 'leadsTo', when: sent, then: { in: 'x' }, fair: [] }, '$[0].claim.then.in «x»'],
];

test.each(wrong)(
  '%s that there is not is a fault at its place, and no claim that holds for want of it',
  (_, claim, fault) => {
    expect(faultsOf(claim)).toEqual([fault]);
  },
);

test('all faults of all properties are told at once', () => {
  const holds = { all: [{ in: 'x' }, { in: 'y' }] } as const;
  expect(
    faultsOf(
      { kind: 'always', holds },
      { kind: 'never', holds: sent },
      { kind: 'never', holds: { closed: 'z' } },
    ),
  ).toEqual([
    '$[0].claim.holds.all[0].in «x»',
    '$[0].claim.holds.all[1].in «y»',
    '$[2].claim.holds.closed «z»',
  ]);
});

describe('the message names', () => {
  const expected = (claim: Claim) => {
    try {
      decideAll([{ id: '', sources: [], says: { ru: '', en: '' }, claim }], space, options);
    } catch (error) {
      return String(error);
    }
    return '';
  };

  test('names that are like it, the likest first, or else the first', () => {
    expect(expected({ kind: 'always', holds: { in: 'parcel.sent' } })).toContain(
      '$[0].claim.holds.in: expected the id of a state, such as «parcel», «sent», «paid», …, got «parcel.sent»',
    );
    expect(expected({ kind: 'always', holds: { in: 'ordred' } })).toContain('such as «ordered»');
    expect(expected({ kind: 'always', holds: { available: 'xyz' } })).toContain('such as «pay», «cancel»');
  });

  test('that a key of the context holds no list anywhere', () => {
    const machine = createMachine({ context: { n: 0, list: [] } });
    const claim = { kind: 'always', holds: { not: { context: 'n', has: 0 } } } as const;
    const property = { id: '', sources: [], says: { ru: '', en: '' }, claim };
    expect(() => decide(property, explore(machine), anyMachine)).toThrow(
      '$.claim.holds.not.context: expected a key of the context that holds a list, such as «list», got «n»',
    );
  });
});
