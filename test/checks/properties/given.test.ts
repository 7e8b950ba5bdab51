import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { decideGiven, PropertyError, propertiesIn } from '../../../src/checks/properties/index.ts';
import { explore } from '../../../src/space/index.ts';
import { space } from './parcel.ts';

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PropertyError)) throw error;
    return error.faults.map(({ path, expected, received }) => `${path}: ${expected}; ${received}`);
  }
  return [];
}

const sent = { in: 'sent' };
const sound = { id: 'p', says: 'It is sent', claim: { kind: 'reachable', holds: sent } };

describe('properties in a file', () => {
  test('may be a list, say one text for both languages and leave out their sources', () => {
    expect(propertiesIn([sound])).toEqual({
      at: [],
      properties: [{ ...sound, sources: [], says: { ru: 'It is sent', en: 'It is sent' } }],
    });
  });

  test('may be an object that says whose the events are and what is refused', () => {
    const claim = { kind: 'never', holds: { all: [{ canAct: 'buyer' }, { refused: 'cancel' }] } };
    const given = {
      properties: [{ ...sound, sources: ['R'], says: { ru: 'да', en: 'yes' }, claim }],
      actors: { buyer: ['pay', 'cancel'] },
      refused: ['paid/cancel/0'],
    };
    expect(propertiesIn(given)).toEqual({ ...given, at: ['properties'] });
    // In paid the buyer has only the refused attempt, in ordered only what is not refused.
    expect(decideGiven(propertiesIn(given), space)[0]?.holds).toBe(true);
    const { refused: _, ...nothingRefused } = given;
    const always = { kind: 'always', holds: { not: { all: [{ in: 'paid' }, { canAct: 'buyer' }] } } };
    const properties = [{ ...sound, claim: always }];
    expect(decideGiven(propertiesIn({ ...given, properties }), space)[0]?.holds).toBe(true);
    expect(decideGiven(propertiesIn({ ...nothingRefused, properties }), space)[0]?.holds).toBe(false);
  });

  test('hold claims of every kind and formulas of every form', () => {
    const holds = {
      any: [
        sent,
        { context: 'reasons', has: 'paid' },
        { context: 'reasons', is: null },
        { available: 'pay' },
        { refused: 'pay' },
        { closed: 'pay' },
        { canAct: 'any' },
        { happened: 'pay' },
        { happened: 'pay', refused: true },
        { ended: true },
        { not: { all: [] } },
        { any: [] },
      ],
    };
    const claims = [
      { kind: 'always', holds },
      { kind: 'never', holds },
      { kind: 'reachable', holds },
      { kind: 'possible', when: holds, then: holds },
      { kind: 'leadsTo', when: holds, then: holds, fair: ['events', 'pay'] },
      { kind: 'inevitable', holds, fair: [] },
      { kind: 'until', when: holds, holds, until: holds },
      { kind: 'precedes', first: holds, then: holds },
      { kind: 'after', event: 'pay', then: holds },
      { kind: 'after', event: 'pay', when: holds, then: holds },
    ];
    const properties = claims.map((claim, index) => ({ ...sound, id: String(index), claim }));
    expect(propertiesIn(properties).properties.map(({ claim }) => claim)).toEqual(claims);
    expect(decideGiven(propertiesIn(properties), space)).toHaveLength(claims.length);
  });
});

test('an actor named for an event by its key comes before one named by its type', () => {
  const machine = setup({ types: {} as { events: { type: 'pay'; by: string } } }).createMachine({
    on: { pay: { guard: ({ event }) => event.by === 'card' } },
  });
  const explored = explore(machine, { cases: { pay: [{ by: 'card' }, { by: 'cash' }] } });
  const holds = { all: [{ canAct: 'bank' }, { not: { canAct: 'shop' } }] };
  const given = propertiesIn({
    actors: { bank: ['pay(by=card)'], shop: ['pay'] },
    properties: [{ ...sound, claim: { kind: 'always', holds } }],
  });
  expect(decideGiven(given, explored)[0]?.holds).toBe(true);
});

const claimed = (claim: unknown) => [{ ...sound, claim }];
const holding = (holds: unknown) => claimed({ kind: 'always', holds });

const faulty: readonly (readonly [string, unknown, string])[] = [
  ['no list', 'properties', '$: an object; "properties"'],
  ['null', null, '$: an object; null'],
  ['an empty list', [], '$: one property at least; a list'],
  ['no property', [3], '$[0]: an object; 3'],
  [
    'an unknown key',
    [{ ...sound, note: 'x' }],
    '$[0].note: no such key (known: id, sources, says, claim); "x"',
  ],
  ['no id', [{ ...sound, id: '' }], '$[0].id: an id; ""'],
  [
    'a missing text',
    [{ ...sound, says: { ru: 'да' } }],
    '$[0].says.en: a text; nothing (the key is missing)',
  ],
  ['sources that are no list', [{ ...sound, sources: 'R-01' }], '$[0].sources: a list of sources; "R-01"'],
  ['no claim', claimed('always'), '$[0].claim: a claim, an object with a kind; "always"'],
  [
    'an unknown kind',
    claimed({ kind: 'sometimes', holds: sent }),
    '$[0].claim.kind: one of always, never, reachable, possible, leadsTo, inevitable, until, precedes, after; "sometimes"',
  ],
  [
    'a key of another kind',
    claimed({ kind: 'always', holds: sent, fair: [] }),
    '$[0].claim.fair: no such key (known: kind, holds); a list',
  ],
  [
    'a missing part',
    claimed({ kind: 'precedes', first: sent }),
    '$[0].claim.then: a formula, an object with one of in, available, happened, refused, closed, canAct, ended, not, all, any, context (with is or has); nothing (the key is missing)',
  ],
  [
    'nobody said to be fair',
    claimed({ kind: 'inevitable', holds: sent }),
    '$[0].claim.fair: a list of actors and events; nothing (the key is missing)',
  ],
  [
    'no formula',
    holding({ inside: 'sent' }),
    '$[0].claim.holds: a formula, an object with one of in, available, happened, refused, closed, canAct, ended, not, all, any, context (with is or has); an object',
  ],
  [
    'two forms at once',
    holding({ in: 'sent', not: sent }),
    '$[0].claim.holds.not: no such key (known: in); an object',
  ],
  [
    'a list for one',
    holding({ not: [sent] }),
    '$[0].claim.holds.not: a formula, an object with one of in, available, happened, refused, closed, canAct, ended, not, all, any, context (with is or has); a list',
  ],
  [
    'a fault deep within',
    holding({ all: [sent, { any: [{ not: { in: 7 } }] }] }),
    '$[0].claim.holds.all[1].any[0].not.in: the id of a state; 7',
  ],
  [
    'a context without a value',
    holding({ context: 'reasons' }),
    '$[0].claim.holds.is: a string, a number, true, false or null; nothing (the key is missing)',
  ],
  [
    'an object as a value',
    holding({ context: 'reasons', has: {} }),
    '$[0].claim.holds.has: a string, a number, true, false or null; an object',
  ],
  ['ended that is false', holding({ ended: false }), '$[0].claim.holds.ended: true; false'],
  [
    'an event that is no text',
    claimed({ kind: 'after', event: 1, then: sent }),
    '$[0].claim.event: the key of an event; 1',
  ],
  [
    'no list of properties',
    { property: [sound] },
    '$.properties: a list of properties; nothing (the key is missing)',
  ],
  [
    'actors that are no object',
    { properties: [sound], actors: ['x'] },
    '$.actors: an object with a list of events for each actor; a list',
  ],
  [
    'a property that says nothing',
    [{ ...sound, says: undefined }],
    '$[0].says: a text, or an object with ru and en; nothing (the key is missing)',
  ],
  ['an id used before', [sound, sound], '$[1].id: an id not used before; «p», as $[0].id'],
];

test.each(faulty)('%s is a fault at its place, with what is expected and what came', (_, value, fault) => {
  expect(faultsOf(() => propertiesIn(value))).toContain(fault);
});

test('all faults are told at once', () => {
  const value = [
    { ...sound, id: 1 },
    { ...sound, claim: { kind: 'always', holds: { in: '' }, more: 1 } },
  ];
  expect(faultsOf(() => propertiesIn(value)).map((fault) => fault.split(':')[0])).toEqual([
    '$[0].id',
    '$[1].claim.holds.in',
    '$[1].claim.more',
  ]);
});

test('what is deeper than anybody writes, or part of itself, is a fault and no crash', () => {
  let deep: object = sent;
  for (let level = 0; level < 20_000; level++) deep = { not: deep };
  const round: { all?: unknown } = {};
  round.all = [round];
  for (const holds of [deep, round])
    expect(faultsOf(() => propertiesIn(holding(holds)))).toEqual([
      '$[0].claim: objects and lists at most 100 deep; deeper ones',
    ]);
});

test('keys that every object has are no forms and no actors', () => {
  const value = JSON.parse('[{"id":"p","says":"x","claim":{"kind":"constructor"}}]') as unknown;
  expect(faultsOf(() => propertiesIn(value))[0]).toMatch(/^\$\[0\]\.claim\.kind: one of always/);
  const named = JSON.parse(
    '[{"id":"p","says":"x","claim":{"kind":"always","holds":{"__proto__":1}}}]',
  ) as unknown;
  expect(faultsOf(() => propertiesIn(named))[0]).toMatch(/^\$\[0\]\.claim\.holds: a formula/);
});

describe('what a file says of a machine must be so:', () => {
  const given = { properties: [sound] };
  test.each([
    [{ actors: { buyer: ['pays'] } }, '$.actors.buyer[0]: the key or type of an event; «pays»'],
    [
      { actors: { any: ['pay'] } },
      '$.actors.any: another name for an actor; «any», which stands for whichever',
    ],
    [
      { actors: { buyer: ['pay'], seller: ['pay'] } },
      '$.actors.seller[0]: an event that is not named before; «pay», as $.actors.buyer[0]',
    ],
    [
      { refused: ['paid/cancel'] },
      '$.refused[0]: the id of a transition, such as state/event/0; «paid/cancel»',
    ],
  ])('%j', (more, fault) => {
    expect(faultsOf(() => decideGiven(propertiesIn({ ...given, ...more }), space))).toEqual([fault]);
  });

  test('names in its properties too, at their place in the file', () => {
    const properties = [sound, { ...sound, id: 'q', claim: { kind: 'never', holds: { in: 'nowhere' } } }];
    expect(faultsOf(() => decideGiven(propertiesIn({ properties }), space))[0]).toMatch(
      /^\$\.properties\[1\]\.claim\.holds\.in: /,
    );
  });
});

test('timers and services may be named though the machine has none; then they have no step', () => {
  const [fair, acts] = decideGiven(
    propertiesIn([
      { ...sound, claim: { kind: 'inevitable', holds: { ended: true }, fair: ['events', 'timers'] } },
      { ...sound, id: 'q', claim: { kind: 'reachable', holds: { canAct: 'services' } } },
    ]),
    space,
  );
  expect(fair?.over.configurations).toBeGreaterThan(0);
  expect(acts?.holds).toBe(false);
});
