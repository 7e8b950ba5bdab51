import { describe, expect, test } from 'vitest';
import { decisions, requirements } from '../../machines/index.ts';
import {
  dataChecks,
  heldBy,
  notCheckable,
  properties,
} from '../../machines/requirements/properties/index.ts';
import { runDataChecks } from '../../src/deg/data-checks/index.ts';
import { sound } from './planted/grounds.ts';

/**
 * Requirements that both a property and a data check stand for: what the data check says of them that no step can keep or
 * break. Of all others it is either.
 */
const inTwoParts: Readonly<Record<string, string>> = {
  'R-01': 'which days',
  'R-05': 'at which address',
  'R-10': 'which five accounts',
  'R-11': 'and the МФЦ as the sixth',
  'R-14': 'until which day, on which clock',
  'R-15': 'at which address, and the same there as on the other site',
  'R-16': 'on which day, and who is of age on it',
  'R-17': 'which regions',
  'R-21': 'from whom the code comes',
  'R-23': 'at which address, and the same there as on the other site',
  'R-25': 'whose the register is',
  'R-30': 'how many days, on which calendar',
  'R-33': 'whose registration',
  'R-37': 'which three channels',
  'R-39': 'which days',
  'R-43': 'from whom the ballot comes',
  'R-48': 'which clock',
  'R-49': 'born later than which day',
  'R-53': 'whose registration',
  'R-54': 'whose registration',
  'R-55': 'whose registration',
  'R-56': 'after which day',
  'R-58': 'what is told to whom it stops',
  'R-59': 'which 29 regions',
  'R-62': 'in which order',
};

describe('each of the 62 requirements', () => {
  test.each(requirements)(
    '$id is held by a property, by a data check, or is declared out of reach',
    ({ id }) => {
      const { properties: decided, dataChecks: compared, notCheckable: why } = heldBy(id);
      expect(decided.length + compared.length > 0).toBe(why === null);
    },
  );

  test('is in two categories only where it has two parts', () => {
    const both = requirements.filter(({ id }) => {
      const { properties: decided, dataChecks: compared } = heldBy(id);
      return decided.length > 0 && compared.length > 0;
    });
    expect(both.map(({ id }) => id)).toEqual(Object.keys(inTwoParts));
  });

  test('is counted once: 59 by properties, 2 by data alone, 1 by nothing', () => {
    const held = requirements.map(({ id }) => heldBy(id));
    const byProperty = held.filter((each) => each.properties.length > 0);
    const byDataAlone = held.filter((each) => each.properties.length === 0 && each.dataChecks.length > 0);
    const byNothing = held.filter((each) => each.notCheckable !== null);
    expect([byProperty.length, byDataAlone.length, byNothing.length]).toEqual([59, 2, 1]);
  });
});

test.each(decisions)('$id is held by a property or by a data check', ({ id }) => {
  const { properties: decided, dataChecks: compared } = heldBy(id);
  expect(decided.length + compared.length).toBeGreaterThan(0);
});

test('only what speaks of devices is out of reach, with the reason (R-02)', () => {
  expect(notCheckable.map(({ source }) => source)).toEqual(['R-02']);
});

test('every data check that is named is run, in order', () => {
  expect(runDataChecks(sound()).map(({ check }) => check.id)).toEqual(dataChecks.map(({ id }) => id));
});

test('no id names both a property and a data check', () => {
  const ids = [...properties, ...dataChecks].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
