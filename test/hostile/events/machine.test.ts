import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journey } from '../../../machines/journey/machine.ts';
import { eventTypes } from '../../../machines/model/events.ts';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { payloads } from './payloads.ts';
import { sent, sweep, sweepPayloads, sweepTypes } from './sweep.ts';
import { idleXstateTypes, longType, notTypes, reservedTypes, unknownTypes } from './types.ts';

// Every configuration and every event have their turn here; all pairs in machine.exhaustive.ts.
const share = { types: 69, payloads: { taken: 251, closed: 3011 }, reserved: 23 };
let before: ReturnType<typeof inherited>;
beforeAll(() => {
  before = inherited();
});
afterAll(() => expect(inherited()).toEqual(before));

describe('in every configuration of the journey', () => {
  test('an event of a type that is unknown changes nothing, be it named like a method or a wildcard', () => {
    const { tried, wrong } = sweepTypes([...unknownTypes, ...idleXstateTypes], share.types);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(places.length / 2);
  });

  test('an event with a hostile payload does what it does without, and nothing of it is kept (R-44, D-03)', () => {
    const { tried, wrong } = sweepPayloads(share.payloads);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(places.length / 2);
  });

  test('the machine knows no events but those of the model and two of XState’s own', () => {
    const known = [...Object.keys(eventTypes), ...reservedTypes.completes];
    expect([...journey.events].sort()).toEqual(known.sort());
  });
});

test('a type of a million characters changes nothing', () => {
  for (const { snapshot } of places.filter(({ index }) => index % 500 === 0)) {
    expect(sent(snapshot, { type: longType })).toBe(snapshot);
  }
});

describe('what XState keeps for itself acts as in every machine of XState,', () => {
  const everywhere = (types: readonly string[], isRight: (index: number, type: string) => boolean) =>
    sweep(types, share.reserved, ({ index }, type) => (isRight(index, type) ? null : type)).wrong;
  const sentTo = (index: number, type: string) => sent(places[index]!.snapshot, { type, error: 'sent' });

  test('which is to stop', () => {
    expect(
      everywhere(reservedTypes.stops, (index, type) => sentTo(index, type).status === 'stopped'),
    ).toEqual([]);
  });

  test('to fail', () => {
    expect(everywhere(reservedTypes.fails, (index, type) => sentTo(index, type).status === 'error')).toEqual(
      [],
    );
  });

  test('to refuse the wildcard', () => {
    for (const type of reservedTypes.throws) expect(() => sentTo(0, type)).toThrow('wildcard type');
  });

  test('or to take a form for complete where one is being filled in, and nowhere else (D-44)', () => {
    const wrong = everywhere(reservedTypes.completes, (index, type) => {
      const { snapshot } = places[index]!;
      const form = type.slice(type.lastIndexOf('.') + 1);
      const isOpen = snapshot._nodes.some(({ id }) => id === form);
      return (sentTo(index, type) !== snapshot) === isOpen;
    });
    expect(wrong).toEqual([]);
  });

  test('and a type that is no text is an error, which changes nothing that was there', () => {
    const { snapshot, key } = places[0]!;
    for (const [, type] of notTypes) {
      if (type instanceof String) continue;
      expect(() => sent(snapshot, { type })).toThrow(TypeError);
    }
    expect(places[0]!.key).toBe(key);
  });
});

test('there are hostile payloads of every kind that the tests of hosts rely on', () => {
  const kept = payloads.filter(({ keepsVia }) => keepsVia);
  expect([kept.length > 10, payloads.length - kept.length > 10]).toEqual([true, true]);
});
