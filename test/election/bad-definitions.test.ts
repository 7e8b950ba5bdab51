import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { president2024Definition, routeOf, votingWindowOf } from '../../machines/index.ts';
import { defineElection, ElectionError } from '../../src/election/index.ts';
import { nested } from '../hostile/events/payloads.ts';
import { inherited } from '../hostile/prototypes.ts';
import { random } from '../hostile/random.ts';
import { badBetween } from './bad/between.ts';
import { type BadDefinition, faultsOf, told } from './bad/definition.ts';
import { holdsForPairs } from './bad/pairs.ts';
import { badKeys, badPlaces, withChanges } from './bad/places.ts';
import { sample } from './bad/sample.ts';

let before: ReturnType<typeof inherited>;
beforeAll(() => {
  before = inherited();
});
afterAll(() => expect(inherited()).toEqual(before));

/** Those that are not refused with exactly the faults that they have, and what came instead. */
function wronglyRefused(definitions: readonly BadDefinition[]): readonly string[] {
  return definitions.flatMap(({ name, changes, faults }) => {
    const came = told(faultsOf(withChanges(changes)));
    return came.join() === told(faults).join() ? [] : [`${name}: ${came.join('; ') || 'no fault'}`];
  });
}

test('the sample holds as it is', () => {
  expect(faultsOf(sample)).toEqual([]);
});

describe('a definition is refused with every fault at its JSONPath, and no other,', () => {
  test(`with a wrong value at one place: ${badPlaces.length} definitions`, () => {
    expect(wronglyRefused(badPlaces)).toEqual([]);
  });

  test(`with a key too many in one object: ${badKeys.length} definitions`, () => {
    expect(wronglyRefused(badKeys)).toEqual([]);
  });

  test.each(badBetween.map((definition) => [definition.name, definition] as const))(
    'where %s (R-01, R-14, R-39, R-48, R-54, R-59)',
    (_, definition) => {
      expect(wronglyRefused([definition])).toEqual([]);
    },
  );

  test('and with the faults of both where two parts are wrong that know nothing of each other', () => {
    holdsForPairs(random.definitionPairs);
  });
});

test('the fault says what came in one short line, however long or deep it is', () => {
  for (const value of [
    'X'.repeat(1_000_000),
    nested(10_000),
    Array(100_000).fill('R-01'),
    '\n'.repeat(100),
  ]) {
    for (const path of ['$.id', '$.filing.opens', '$.regions[0].timeZone', '$.voting.opensAt']) {
      const [fault, ...more] = faultsOf(withChanges([[path, value]]));
      expect(more).toEqual([]);
      expect(fault!.received).toMatch(/^[^\n]{1,400}$/);
    }
  }
});

test('whatever is given, an election comes back or faults do, and never another error', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const parts = fc.record(Object.fromEntries(Object.keys(sample).map((part) => [part, anything])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(fc.oneof(anything, parts), (part) => {
      const definition = typeof part === 'object' && part !== null ? { ...sample, ...part } : part;
      for (const fault of faultsOf(definition)) expect(fault.path).toMatch(/^\$/);
    }),
    random.definitionAnything,
  );
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '</script>', '🗳'])(
  'a region called %s is a region like any other (R-59)',
  (name) => {
    const regions = [...sample.regions, { ...sample.regions[1]!, name }];
    const election = defineElection(JSON.parse(JSON.stringify({ ...sample, regions })));
    expect(routeOf(election, name)).toBe('federal');
    expect(votingWindowOf(election, name)).toEqual(votingWindowOf(election, 'Камчатский край'));
    expect(Object.getPrototypeOf(election.instants.voting)).toBe(Object.prototype);
    // Also where it is on no list: what every object inherits is no region.
    expect(() => routeOf(defineElection(sample), name)).toThrow(RangeError);
  },
);

test('a list of a thousand bad regions is refused with all of them', () => {
  const regions = Array.from({ length: 1_000 }, () => ({ ...sample.regions[0]!, route: 'north' }));
  expect(faultsOf({ ...sample, regions })).toHaveLength(1_000);
});

test('what is refused is left as it was', () => {
  const definition = { ...president2024Definition, id: 'Bad' };
  const text = JSON.stringify(definition);
  expect(() => defineElection(definition)).toThrow(ElectionError);
  expect(JSON.stringify(definition)).toBe(text);
});
