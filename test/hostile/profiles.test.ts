import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type Input, president2024, profiles } from '../../machines/index.ts';
import { journey } from '../../machines/journey/machine.ts';
import { begin, type Start, save } from '../../src/embed/index.ts';
import { configurationKey } from '../../src/space/index.ts';
import { at, ready, registrationOn } from '../embed/journeys.ts';
import { places } from './configurations.ts';
import { nested } from './events/payloads.ts';
import { inherited } from './prototypes.ts';
import { random } from './random.ts';
import { anySecret, secrets } from './secrets.ts';

const now = at('2024-02-01T12:00Z');
const keys = new Set(places.map(({ key }) => key));

/** Sets out with whatever a host was sent. */
const begun = (start: unknown) => begin(start as Start, now, president2024);

const wrongValues: readonly unknown[] = [
  undefined,
  null,
  'true',
  'yes',
  1,
  0,
  '',
  [],
  [true],
  {},
  { valueOf: () => true },
  nested(10_000),
];
const facts = Object.keys(ready) as (keyof typeof ready)[];

describe('a journey begun with hostile data', () => {
  test.each(facts.flatMap((fact) => wrongValues.map((value, index) => [fact, index, value] as const)))(
    'is refused where %s is wrong value %i, by the name of that fact',
    (fact, _, value) => {
      const profile = { ...ready, [fact]: value };
      expect(() => begun({ registration: 'Камчатский край', profile })).toThrow(RangeError);
      expect(() => begun({ registration: 'Камчатский край', profile })).toThrow(new RegExp(`: ${fact}$`));
    },
  );

  const registrations: readonly unknown[] = [
    undefined,
    null,
    '',
    ' Москва',
    'москва',
    'Moscow',
    '__proto__',
    'constructor',
    'toString',
    'tver',
    5,
    {},
    [],
    ['Москва'],
    JSON.parse('{"toString":null,"valueOf":null}'),
    Object.create(null),
    Symbol('Москва'),
    'x'.repeat(1_000_000),
    nested(10_000),
  ];
  test.each(registrations.map((registration, index) => [index, registration] as const))(
    'is refused for a registration that no list has: %i',
    (_, registration) => {
      expect(() => begun({ registration, profile: ready })).toThrow(RangeError);
      expect(() => begun({ registration, profile: ready })).toThrow('expected a listed region');
    },
  );

  test.each([
    undefined,
    null,
    'Москва',
    5,
    [],
    {},
    { registration: 'Москва' },
    { registration: 'Москва', profile: null },
  ])('is refused where it is %j', (start) => {
    expect(() => begun(start)).toThrow(RangeError);
  });

  test('keeps nothing that its route does not ask, under any key (R-44, D-03, D-41)', () => {
    const before = inherited();
    const polluting: object = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    for (const registration of Object.values(registrationOn)) {
      const plain = begun({ registration, profile: ready });
      const hostile = begun({
        registration,
        profile: { ...polluting, ...secrets, reasons: ['R-58'], frozen: true, ...ready },
      });
      expect(JSON.stringify(save(hostile, president2024))).toBe(JSON.stringify(save(plain, president2024)));
    }
    expect(inherited()).toEqual(before);
  });

  test('is refused or stands where a journey can stand, whatever the profile holds', () => {
    const fact = fc.oneof(
      { weight: 4, arbitrary: fc.boolean() },
      fc.constantFrom('gosuslugi', 'vybory'),
      fc.anything(),
    );
    const profile = fc.record(Object.fromEntries(facts.map((name) => [name, fact])), { requiredKeys: [] });
    const registration = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.values(registrationOn)) },
      fc.anything(),
    );
    fc.assert(
      fc.property(registration, profile, fc.object(), (where, known, extra) => {
        let standing: ReturnType<typeof begin>;
        try {
          standing = begun({ registration: where, profile: { ...extra, ...known } });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(keys.has(configurationKey(standing.snapshot))).toBe(true);
      }),
      random.profiles,
    );
  });
});

describe('an actor that is given a hostile input', () => {
  const stood = (input: unknown) =>
    createActor(journey, { input: input as Input })
      .start()
      .getSnapshot();

  test('keeps nothing but what its route asks (R-44, D-03, D-41)', () => {
    for (const profile of profiles) {
      const hostile = stood({ ...secrets, context: secrets, value: 'voted', status: 'done', ...profile });
      expect(configurationKey(hostile)).toBe(configurationKey(stood(profile)));
      expect(JSON.stringify(journey.getPersistedSnapshot(hostile))).not.toMatch(anySecret);
    }
  });

  test.each(['__proto__', 'constructor', 'voted', '', 5, null, {}, ['moscow'], undefined])(
    'whose route is %j goes the way of those without ДЭГ, and never to a ballot (R-53, D-31)',
    (route) => {
      const snapshot = stood({ ...ready, route });
      expect(snapshot.matches({ underway: { voter: 'other' } })).toBe(true);
    },
  );

  test('whose facts are no yes or no does not pass for of age or confirmed (R-16, R-18)', () => {
    for (const value of ['true', 1, {}, []]) {
      const { context } = stood({ route: 'moscow', adult: value });
      expect(context.adult === true).toBe(false);
    }
  });
});
