import { describe, expect, test } from 'vitest';
import { president2024Definition } from '../../machines/elections/index.ts';
import { defineElection, ElectionError, type Fault } from '../../src/election/index.ts';

/** A small election that holds; each test spoils a copy. */
function sample() {
  const sources = ['R-01'];
  return {
    id: 'sample',
    name: { ru: 'Выборы', en: 'Election', sources },
    adulthood: { date: '2024-03-17', sources },
    filing: { opens: '2024-01-29', closesAfter: '2024-03-11', timeZone: 'Europe/Moscow', sources },
    voting: { firstDay: '2024-03-15', lastDay: '2024-03-17', opensAt: '08:00', closesAt: '20:00', sources },
    correctionWait: { days: 3, sources },
    regions: [
      { name: 'Москва', route: 'moscow', timeZone: 'Europe/Moscow', sources },
      { name: 'Камчатский край', route: 'federal', timeZone: 'Asia/Kamchatka', sources },
      { name: 'Berlin', route: 'federal', timeZone: 'Europe/Berlin', sources },
    ],
    tver: { name: 'Тверская область', sources },
    elsewhere: { timeZone: 'Europe/Moscow', sources },
  };
}

function faultsOf(definition: unknown): readonly Fault[] {
  try {
    defineElection(definition);
  } catch (error) {
    if (error instanceof ElectionError) return error.faults;
    throw error;
  }
  return [];
}

const pathsOf = (definition: unknown) => faultsOf(definition).map(({ path }) => path);

test('a definition that holds comes back whole, with its instants (D-02, R-48)', () => {
  const { instants, ...definition } = defineElection(sample());
  expect(definition).toEqual(sample());
  expect(instants.filing).toEqual({
    opens: Date.parse('2024-01-28T21:00Z'),
    closes: Date.parse('2024-03-11T21:00Z'),
  });
  expect(instants.voting.Berlin).toEqual({
    opens: Date.parse('2024-03-15T07:00Z'),
    closes: Date.parse('2024-03-17T19:00Z'),
  });
});

test('many faults are all reported, each at its JSONPath with what was expected and what came', () => {
  const { adulthood: _, ...rest } = sample();
  const spoilt = {
    ...rest,
    filing: { ...rest.filing, opens: '2024-02-30', colour: 'red', size: 1 },
    voting: { ...rest.voting, opensAt: '24:00', closesAt: 20 },
    correctionWait: { days: 2.5, sources: [] },
    regions: [
      rest.regions[0],
      { ...rest.regions[1], timeZone: 'Asia/Petropavlovsk' },
      { ...rest.regions[2], route: 'tver', sources: ['R-01', 'R-99'] },
      rest.regions[0],
      [],
      { name: ' Omsk', route: 'federal', timeZone: '+06:00', sources: ['R-59'], 'time zone': 6 },
    ],
    tver: null,
  };
  const source = 'a source id, such as R-14, D-02 or F-01';
  const zone = 'a time zone of the IANA database, such as Europe/Moscow';
  const time = 'a local time written HH:MM, 00:00 to 23:59';
  const filingKeys = 'no such key (known: opens, closesAfter, timeZone, sources)';
  const regionKeys = 'no such key (known: name, route, timeZone, sources)';
  expect(faultsOf(spoilt)).toEqual([
    { path: '$.adulthood', expected: 'an object', received: 'nothing (the key is missing)' },
    { path: '$.filing.opens', expected: 'a calendar date written YYYY-MM-DD', received: '"2024-02-30"' },
    { path: '$.filing.colour', expected: filingKeys, received: '"red"' },
    { path: '$.filing.size', expected: filingKeys, received: '1' },
    { path: '$.voting.opensAt', expected: time, received: '"24:00"' },
    { path: '$.voting.closesAt', expected: time, received: '20' },
    { path: '$.correctionWait.days', expected: 'a whole number of days, 1 to 365', received: '2.5' },
    { path: '$.correctionWait.sources', expected: 'at least one source id', received: 'a list' },
    { path: '$.regions[1].timeZone', expected: zone, received: '"Asia/Petropavlovsk"' },
    { path: '$.regions[2].route', expected: '"moscow" or "federal"', received: '"tver"' },
    { path: '$.regions[2].sources[1]', expected: source, received: '"R-99"' },
    { path: '$.regions[4]', expected: 'an object', received: 'a list' },
    { path: '$.regions[5].name', expected: 'text without spaces around it', received: '" Omsk"' },
    { path: '$.regions[5].timeZone', expected: zone, received: '"+06:00"' },
    { path: '$.regions[5]["time zone"]', expected: regionKeys, received: '6' },
    { path: '$.tver', expected: 'an object', received: 'null' },
    {
      path: '$.regions[3].name',
      expected: 'a name not used before',
      received: '"Москва", as $.regions[0].name',
    },
  ]);
});

test('the error names every fault in its message', () => {
  const spoilt = { ...sample(), tver: {}, elsewhere: 1 };
  expect(() => defineElection(spoilt)).toThrow(
    /3 fault\(s\):\n {2}\$\.tver\.name: .*nothing.*\n {2}\$\.tver\.sources: .*\n {2}\$\.elsewhere: expected an object, got 1/,
  );
});

test.each([undefined, null, 1, 'election', [], () => {}])('%o is no definition', (input) => {
  expect(faultsOf(input)).toMatchObject([{ path: '$', expected: 'an object' }]);
});

test.each(['__proto__', 'constructor', 'toString'])('the unknown key %s is refused like any other', (key) => {
  const spoilt: unknown = JSON.parse(JSON.stringify(sample()).replace('{', `{"${key}": {},`));
  expect(pathsOf(spoilt)).toEqual([`$.${key}`]);
});

describe('between its parts', () => {
  test('filing must not close before it opens (R-14)', () => {
    const spoilt = { ...sample(), filing: { ...sample().filing, closesAfter: '2024-01-28' } };
    expect(faultsOf(spoilt)).toEqual([
      {
        path: '$.filing.closesAfter',
        expected: 'a day not before 2024-01-29, when filing opens',
        received: '"2024-01-28"',
      },
    ]);
  });

  test('voting must not end before it begins (R-01)', () => {
    const { voting } = sample();
    const days = { ...sample(), voting: { ...voting, lastDay: '2024-03-14' } };
    expect(pathsOf(days)).toEqual(['$.voting.lastDay']);
    const hours = { ...sample(), voting: { ...voting, lastDay: '2024-03-15', closesAt: '08:00' } };
    expect(pathsOf(hours)).toEqual(['$.voting.closesAt']);
    const oneDay = { ...sample(), voting: { ...voting, lastDay: '2024-03-15', closesAt: '08:01' } };
    expect(pathsOf(oneDay)).toEqual([]);
  });

  test('filing must close before voting opens in the easternmost region, not only in Moscow (R-48, D-02)', () => {
    // 08:00 in Kamchatka is 23:00 of the day before in Moscow, where filing closes at midnight.
    const spoilt = { ...sample(), filing: { ...sample().filing, closesAfter: '2024-03-14' } };
    expect(faultsOf(spoilt)).toEqual([
      {
        path: '$.filing.closesAfter',
        expected:
          'filing to close before voting opens in every region (Камчатский край: 2024-03-14T20:00:00Z)',
        received: '"2024-03-14", which closes it at 2024-03-14T21:00:00Z',
      },
    ]);
    const [moscow] = sample().regions;
    expect(pathsOf({ ...spoilt, regions: [moscow] })).toEqual([]);
  });

  test('filing must not close at the very instant at which voting opens (R-48, D-02)', () => {
    const { voting, filing, regions } = sample();
    const spoilt = {
      ...sample(),
      filing: { ...filing, closesAfter: '2024-03-14' },
      voting: { ...voting, opensAt: '00:00' },
      regions: regions.slice(0, 1),
    };
    expect(pathsOf(spoilt)).toEqual(['$.filing.closesAfter']);
  });

  test('a voting hour that the clocks skip in some zone is refused (R-48)', () => {
    const voting = { ...sample().voting, firstDay: '2024-03-31', lastDay: '2024-04-01', opensAt: '02:30' };
    expect(faultsOf({ ...sample(), voting })).toEqual([
      {
        path: '$.voting.opensAt',
        expected: 'a local time that comes once on that day in every region',
        received: '2024-03-31 02:30, which does not exist in Europe/Berlin (Berlin)',
      },
    ]);
  });

  test('a voting hour that the clocks repeat in some zone is refused (R-48)', () => {
    const voting = { ...sample().voting, firstDay: '2024-10-26', lastDay: '2024-10-27', closesAt: '02:30' };
    expect(faultsOf({ ...sample(), voting })).toEqual([
      {
        path: '$.voting.closesAt',
        expected: 'a local time that comes once on that day in every region',
        received: '2024-10-27 02:30, which comes twice in Europe/Berlin (Berlin)',
      },
    ]);
  });

  test('the days of filing are whole also where the clocks change at midnight (R-14)', () => {
    // In Beirut 31 March 2024 begins at 01:00.
    const filing = {
      ...sample().filing,
      timeZone: 'Asia/Beirut',
      opens: '2024-03-31',
      closesAfter: '2024-03-31',
    };
    const voting = { ...sample().voting, firstDay: '2024-04-15', lastDay: '2024-04-17' };
    expect(defineElection({ ...sample(), filing, voting }).instants.filing).toEqual({
      opens: Date.parse('2024-03-30T22:00Z'),
      closes: Date.parse('2024-03-31T21:00Z'),
    });
  });

  test('no region is named twice, nor as Tver or as the other ones are (R-54, R-59)', () => {
    const [moscow, kamchatka] = sample().regions;
    const regions = [
      moscow,
      kamchatka,
      { ...kamchatka, name: 'Тверская область' },
      moscow,
      { ...kamchatka, name: 'other' },
    ];
    expect(pathsOf({ ...sample(), regions })).toEqual([
      '$.regions[2].name',
      '$.regions[3].name',
      '$.regions[4].name',
    ]);
  });

  test('a faulty part does not hide what is wrong between the others', () => {
    const { filing, regions } = sample();
    const spoilt = {
      ...sample(),
      name: 'Выборы',
      filing: { ...filing, closesAfter: '2024-03-14' },
      regions: [{ ...regions[0], route: 'north' }, regions[1], regions[1]],
    };
    expect(pathsOf(spoilt)).toEqual([
      '$.name',
      '$.regions[0].route',
      '$.filing.closesAfter',
      '$.regions[2].name',
    ]);
  });
});

test('the definition of 2024 survives being JSON', () => {
  const json: unknown = JSON.parse(JSON.stringify(president2024Definition));
  expect(defineElection(json)).toEqual(defineElection(president2024Definition));
});
