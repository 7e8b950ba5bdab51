import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { president2024 } from '../../../machines/index.ts';
import { restore, SavedError, save } from '../../../src/embed/index.ts';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { random } from '../random.ts';
import { anySecret, secrets } from '../secrets.ts';
import { fault, savedAt, sweepChanges } from './fault.ts';
import { changes } from './mutations.ts';

let before: ReturnType<typeof inherited>;
beforeAll(() => {
  before = inherited();
});
afterAll(() => expect(inherited()).toEqual(before));

const anywhere = fc.nat(places.length - 1);

describe('a saved journey that somebody has changed is refused with its places, or is the one that it tells:', () => {
  // All forms in saved.exhaustive.ts.
  test('with any value of JSON at any place, a place left out, a key too many', () => {
    const { tried, wrong } = sweepChanges(150);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1_000);
  });

  test('with up to three changes at once, in any configuration', () => {
    const isRight = fc.property(anywhere, changes, (index, change) => {
      expect(fault(change(savedAt(index)))).toBeNull();
    });
    fc.assert(isRight, random.savedChanges);
  });

  test('with the states of one journey and the context of another', () => {
    const isRight = fc.property(anywhere, anywhere, (one, other) => {
      const { context } = savedAt(other) as Record<string, unknown>;
      expect(fault({ ...(savedAt(one) as object), context })).toBeNull();
    });
    fc.assert(isRight, random.savedMixes);
  });
});

test('no data at all are restored by accident, and none brings down the host', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true });
  fc.assert(
    fc.property(anything, (data) => {
      expect(() => restore(data, president2024)).toThrow(SavedError);
    }),
    random.savedAnything,
  );
});

test('what a host has put into the saved journey besides is refused, and never comes back (R-44, D-03)', () => {
  const saved = savedAt(0) as { context: object };
  const besides = [
    { ...saved, ...secrets },
    { ...saved, context: { ...saved.context, ...secrets } },
  ];
  for (const data of besides) expect(() => restore(data, president2024)).toThrow(SavedError);
  expect(JSON.stringify(save(restore(saved, president2024).standing, president2024))).not.toMatch(anySecret);
});
