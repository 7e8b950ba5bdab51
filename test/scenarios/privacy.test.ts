import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { journey } from '../../machines/journey/machine.ts';
import { profiles } from '../../machines/journey/profiles.ts';
import { alphabet, eventTypes } from '../../machines/model/events.ts';
import { everythingFor } from './chart.ts';
import { atTheBallot, everyEvent, ready, untilPressed, voter } from './voter.ts';

const space = everythingFor(...profiles);

const leafletReasons = ['R-49', 'R-50', 'R-51', 'R-52', 'R-53', 'R-54', 'R-55', 'R-56', 'R-57', 'R-58'];

describe('in everything that can happen to every profile', () => {
  test('the context holds the route, the channel, yes or no, and reasons, and nothing personal (R-44)', () => {
    expect(space.starts).toHaveLength(68);
    const found = new Map<string, Set<unknown>>();
    for (const { snapshot } of space.configurations) {
      for (const [key, value] of Object.entries(snapshot.context)) {
        const values = found.get(key) ?? new Set();
        found.set(key, values);
        for (const single of Array.isArray(value) ? value : [value]) values.add(single);
      }
    }
    const yesOrNo = ['adult', 'account', 'phone', 'registerMatch', 'pollingStationApplication', 'frozen'];
    expect(found).toEqual(
      new Map<string, Set<unknown>>([
        ...yesOrNo.map((flag) => [flag, new Set<unknown>([true, false])] as const),
        ['route', new Set(['moscow', 'federal', 'tver', 'other'])],
        ['channel', new Set(['gosuslugi', 'vybory'])],
        ['reasons', new Set(leafletReasons)],
      ]),
    );
  });

  test('a snapshot saved as JSON carries no output, no history and no child (R-44)', () => {
    const more = space.configurations.filter(
      ({ snapshot: { output, children, historyValue } }) =>
        output !== undefined || Object.keys(children).length > 0 || Object.keys(historyValue).length > 0,
    );
    expect(more).toEqual([]);
  });

  test('once the choice is confirmed, all that is left is that a vote was cast (R-44, R-46)', () => {
    const voted = space.configurations.filter(({ states }) => states.includes('voted'));
    expect(voted.length).toBeGreaterThan(0);
    for (const { states, snapshot } of voted) {
      expect(states).toEqual(['journey', 'voted']);
      expect(snapshot.value).toBe('voted');
    }
  });
});

test('what a host adds to the input never reaches a snapshot, nor do facts that the route does not ask (R-44, D-41)', () => {
  const careless = {
    route: 'moscow',
    adult: true,
    pollingStationApplication: true,
    birthDate: '2001-02-03',
  } as const;
  const saved = createActor(journey, { input: careless }).start().getPersistedSnapshot();
  expect(JSON.stringify(saved)).not.toMatch(/birthDate|2001|pollingStationApplication/);
  expect(saved).toMatchObject({ context: { route: 'moscow', adult: true, reasons: [], frozen: false } });
});

describe('an event', () => {
  test('carries its type, and of two of them how it was done, never what was typed or chosen (R-10, R-37, R-44)', () => {
    const via: Record<string, readonly string[]> = {
      'identity.confirmed': ['gosuslugi', 'sber', 'tinkoff', 'vtb', 'alfa', 'mfc'],
      'otherStation.applied': ['gosuslugi', 'mfc', 'commission'],
    };
    for (const { event } of alphabet) {
      const ways = via[event.type];
      expect(Object.keys(event)).toEqual(ways ? ['type', 'via'] : ['type']);
      if ('via' in event) expect(ways).toContain(event.via);
    }
    expect(Object.keys(eventTypes)).toHaveLength(34);
    expect(everyEvent).toHaveLength(32 + 6 + 3);
  });
});

test('two ballots marked for different candidates cannot be told apart at any step (R-44)', () => {
  const [moscow, federal] = atTheBallot();
  for (const voting of [moscow!, federal!]) {
    const again = voting.restored();
    for (const step of [...untilPressed, 'choice.confirmed'] as const) {
      voting.sends(step);
      if (step === 'ballot.marked') voting.sends('ballot.marked');
      again.sends(step);
      expect(voting.configuration).toBe(again.configuration);
    }
  }
});

test('a profile says that the voter is of age, never when they were born', () => {
  const asked = [
    'route',
    'adult',
    'account',
    'phone',
    'registerMatch',
    'pollingStationApplication',
    'channel',
  ];
  for (const profile of profiles) {
    expect(asked).toEqual(expect.arrayContaining(Object.keys(profile)));
    expect(['boolean', 'undefined']).toContain(typeof profile.adult);
  }
  expect(voter(ready).configuration).not.toMatch(/birth|\d{4}-\d{2}-\d{2}/i);
});
