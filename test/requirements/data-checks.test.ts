import { describe, expect, test } from 'vitest';
import type { ElectionDefinition, RegionDefinition } from '../../machines/index.ts';
import { type DataCheckId, dataChecks } from '../../machines/requirements/properties/index.ts';
import { type Grounds, runDataCheck, runDataChecks } from '../../src/deg/data-checks/index.ts';
import { defineElection } from '../../src/election/index.ts';
import { explore } from '../../src/space/index.ts';
import { sound } from './planted/grounds.ts';
import { bothSites, conditions, meetsAll } from './planted/plant.ts';

test.each(
  runDataChecks(sound()).map(({ check, wrong }) => ({
    title: `${check.says.en} (${check.sources.join(', ')})`,
    wrong,
  })),
)('$title', ({ wrong }) => {
  expect(wrong).toEqual([]);
});

/** The election with something changed in its definition, and the instants that follow. */
function election(
  change: (definition: ElectionDefinition) => ElectionDefinition,
): (grounds: Grounds) => Grounds {
  return (grounds) => {
    const { instants: _, ...definition } = grounds.election;
    return { ...grounds, election: defineElection(change(definition)) };
  };
}

const region = (name: string, change: Partial<RegionDefinition>) =>
  election((definition) => ({
    ...definition,
    regions: definition.regions.map((each) => (each.name === name ? { ...each, ...change } : each)),
  }));

const without = (type: string, via: string) => (grounds: Grounds) => ({
  ...grounds,
  alphabet: grounds.alphabet.filter(({ key }) => key !== `${type}(${via})`),
});

const actor = (key: string, by: 'voter' | 'portal' | 'commission' | 'clock') => (grounds: Grounds) => ({
  ...grounds,
  alphabet: grounds.alphabet.map((entry) => (entry.key === key ? { ...entry, actor: by } : entry)),
});

const rules = (change: Partial<Grounds['rules']>) => (grounds: Grounds) => ({
  ...grounds,
  rules: { ...grounds.rules, ...change },
});

/** A text in one language with something taken out. */
const state =
  (id: keyof Grounds['texts']['states'], language: 'ru' | 'en', words: string) => (grounds: Grounds) => {
    const text = grounds.texts.states[id];
    const about = { ...text.about, [language]: text.about[language].replaceAll(words, '') };
    const states = { ...grounds.texts.states, [id]: { ...text, about } };
    return { ...grounds, texts: { ...grounds.texts, states } };
  };

const remedy = (language: 'ru' | 'en') => (grounds: Grounds) => {
  const stationInstead = { ...grounds.texts.remedies.stationInstead, [language]: '' };
  return { ...grounds, texts: { ...grounds.texts, remedies: { ...grounds.texts.remedies, stationInstead } } };
};

const line = (printed: string, instead: string) => (grounds: Grounds) => ({
  ...grounds,
  leaflet: grounds.leaflet.map((each) => each.replace(printed, instead)),
});

const site = (grounds: Grounds) => {
  const machine = conditions(bothSites, (voter) => meetsAll(voter) && voter.channel === 'vybory').machine();
  return { ...grounds, space: explore(machine, { inputs: bothSites, alphabet: grounds.alphabet }) };
};

/** For every data check the changes, each of which it must find. */
const planted: Readonly<Record<DataCheckId, Readonly<Record<string, (grounds: Grounds) => Grounds>>>> = {
  'regions-as-printed': {
    'a region misspelt': region('Республика Карелия', { name: 'Карелия' }),
    'a region left out': election((definition) => ({
      ...definition,
      regions: definition.regions.slice(0, -1),
    })),
    'two regions in another order': election(
      ({ regions: [first, second, third, ...rest], ...definition }) => ({
        ...definition,
        regions: [first!, third!, second!, ...rest],
      }),
    ),
    'Moscow sent to file': region('Москва', { route: 'federal' }),
    'a region more in the leaflet': line(
      'Ненецкий автономный округ',
      'Ненецкий автономный округ, Омская область',
    ),
  },
  'registration-decides': {
    'a region on the way of Moscow': region('Томская область', { route: 'moscow' }),
    'Tver Oblast under another name': election((definition) => ({
      ...definition,
      tver: { ...definition.tver, name: 'Омская область' },
    })),
    'no word on temporary registration': state('voter', 'en', 'Temporary registration'),
  },
  'local-time-of-each-region': {
    'a neighbour’s clock': region('Томская область', { timeZone: 'Asia/Omsk' }),
    'Moscow’s clock in Kaliningrad': region('Калининградская область', { timeZone: 'Europe/Moscow' }),
    'another clock in Crimea': region('Республика Крым', { timeZone: 'Europe/Kyiv' }),
  },
  'voting-days': {
    'a day earlier': election((definition) => ({
      ...definition,
      voting: { ...definition.voting, firstDay: '2024-03-14' },
    })),
    'a day longer': election((definition) => ({
      ...definition,
      voting: { ...definition.voting, lastDay: '2024-03-18' },
    })),
    'an hour later': election((definition) => ({
      ...definition,
      voting: { ...definition.voting, closesAt: '21:00' },
    })),
    'another day in the leaflet': line('с 15 по 17 марта', 'с 16 по 17 марта'),
  },
  'filing-dates': {
    'a day longer': election((definition) => ({
      ...definition,
      filing: { ...definition.filing, closesAfter: '2024-03-12' },
    })),
    'a day shorter': election((definition) => ({
      ...definition,
      filing: { ...definition.filing, closesAfter: '2024-03-10' },
    })),
    'on another clock': election((definition) => ({
      ...definition,
      filing: { ...definition.filing, timeZone: 'Europe/Kaliningrad' },
    })),
    'opened later': election((definition) => ({
      ...definition,
      filing: { ...definition.filing, opens: '2024-01-30' },
    })),
  },
  'day-of-full-age': {
    'another day': election((definition) => ({
      ...definition,
      adulthood: { ...definition.adulthood, date: '2024-03-15' },
    })),
    'the birthday itself too young': rules({ isAdultOn: (birth, date) => birth.slice(4) < date.slice(4) }),
    'the day after old enough': rules({ isAdultOn: () => true }),
  },
  'days-of-the-wait': {
    'two days': election((definition) => ({
      ...definition,
      correctionWait: { ...definition.correctionWait, days: 2 },
    })),
    'over a day late': rules({
      isCorrectionWaitOver: (from, today, days) => Date.parse(today) > Date.parse(from) + days * 86_400_000,
    }),
  },
  'ways-to-confirm-identity': {
    'no ВТБ ID': without('identity.confirmed', 'vtb'),
    'no МФЦ': without('identity.confirmed', 'mfc'),
    'a sixth account in the leaflet': line('или Альфа ID', 'Альфа ID или Почта ID'),
  },
  'channels-of-another-station': {
    'no МФЦ': without('otherStation.applied', 'mfc'),
    'no commission': without('otherStation.applied', 'commission'),
  },
  'who-makes-what-happen': {
    'the voter answers for the register': actor('register.matched', 'voter'),
    'the portal decides': actor('application.accounted', 'portal'),
    'the voter opens voting': actor('voting.opened', 'voter'),
    'the clock asks the ТИК': actor('tik.asked', 'clock'),
  },
  'order-of-reasons': {
    'turned round': rules({
      refusalReasons: (facts) => [...sound().rules.refusalReasons(facts)].reverse(),
    }),
    'one missing': rules({ reasonIds: sound().rules.reasonIds.slice(1) }),
  },
  'addresses-and-telephone': {
    'no address of mos.ru in Russian': state('accountData', 'ru', 'login.mos.ru'),
    'no vybory.gov.ru in English': state('application', 'en', 'vybory.gov.ru'),
    'no www.gosuslugi.ru in English': state('application', 'en', 'www.'),
    'another telephone': state('inPerson', 'ru', '49-786'),
  },
  'same-conditions-on-both-sites': { 'only one site takes applications': site },
  'told-where-nothing-can-be-done': {
    'no station in Russian': remedy('ru'),
    'no station in English': remedy('en'),
  },
};

describe('planted in the data,', () => {
  const all = dataChecks.flatMap(({ id }) =>
    Object.entries(planted[id]).map(([fault, spoil]) => ({ id, fault, spoil })),
  );

  test.each(all)('«$fault» is found by $id', ({ id, spoil }) => {
    expect(runDataCheck(id, spoil(sound()))).not.toEqual([]);
  });
});
