import { expect, test } from 'vitest';
import { assign, createMachine } from 'xstate';
import { anyMachine, type Claim, decide } from '../../../src/checks/properties/index.ts';
import { explore } from '../../../src/space/index.ts';

const counter = createMachine({
  types: {} as { context: { clicks: number } },
  id: 'counter',
  context: { clicks: 0 },
  on: { click: { actions: assign({ clicks: ({ context }) => context.clicks + 1 }) } },
});
const part = explore(counter, { budget: 20 });

function decided(claim: Claim) {
  const { holds, vacuous, story } = decide(
    { id: 'p', sources: [], says: { ru: '', en: '' }, claim },
    part,
    anyMachine,
  );
  return { holds, vacuous, moves: story?.path.moves.length ?? null };
}

const five = { context: 'clicks', is: 5 } as const;
const hundred = { context: 'clicks', is: 100 } as const;
const nothing = { holds: null, vacuous: false, moves: null };

test('of a part that was explored a violation that was found is sure', () => {
  expect(part.stopped).not.toBeNull();
  const shown = { holds: false, vacuous: false, moves: 5 };
  expect(decided({ kind: 'never', holds: five })).toEqual(shown);
  expect(decided({ kind: 'always', holds: { not: five } })).toEqual(shown);
  expect(decided({ kind: 'precedes', first: hundred, then: five })).toEqual(shown);
  expect(decided({ kind: 'until', when: { in: 'counter' }, holds: { not: five }, until: hundred })).toEqual(
    shown,
  );
  expect(decided({ kind: 'after', event: 'click', then: { not: five } })).toEqual(shown);
  expect(decided({ kind: 'reachable', holds: five })).toEqual({ holds: true, vacuous: false, moves: 5 });
});

test('nothing else is decided, neither that a claim holds nor that what it speaks of never occurs', () => {
  const claims: readonly Claim[] = [
    { kind: 'never', holds: hundred },
    { kind: 'always', holds: { not: hundred } },
    { kind: 'reachable', holds: hundred },
    { kind: 'possible', when: hundred, then: five },
    { kind: 'possible', when: { in: 'counter' }, then: hundred },
    { kind: 'leadsTo', when: five, then: hundred, fair: [] },
    { kind: 'inevitable', holds: hundred, fair: [] },
    { kind: 'precedes', first: five, then: hundred },
    { kind: 'until', when: hundred, holds: five, until: five },
    { kind: 'after', event: 'click', when: hundred, then: five },
  ];
  for (const claim of claims) expect(decided(claim)).toEqual(nothing);
});

test('a name that was not met may stand in what was not explored, and the message says so', () => {
  expect(() => decided({ kind: 'never', holds: { closed: 'cleared' } })).toThrow(
    'got «cleared», which may exist: only a part was explored, so give a larger budget',
  );
  expect(() => decided({ kind: 'never', holds: { in: 'cleared' } })).toThrow(/got «cleared»$/m);
});

test('what was found and not tried is not taken for a place where nothing is taken', () => {
  expect(decided({ kind: 'never', holds: { closed: 'click' } })).toEqual(nothing);
  expect(decided({ kind: 'always', holds: { available: 'click' } })).toEqual(nothing);
  expect(decided({ kind: 'always', holds: { canAct: 'any' } })).toEqual(nothing);
  expect(decided({ kind: 'reachable', holds: { not: { available: 'click' } } })).toEqual(nothing);
});
