/** What no kind of text, number, list or object is; `undefined` leaves the key out. */
const nothing: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  () => '2024-03-15',
  Symbol('s'),
  1n,
];
const notText: readonly unknown[] = [...nothing, 20_240_315, [], ['2024-03-15'], {}, new Date(0)];

export const badDates: readonly unknown[] = [
  ...notText,
  '',
  ' 2024-03-15',
  '2024-03-15 ',
  '2024-3-15',
  '20240315',
  '15.03.2024',
  '03/15/2024',
  '2024-03-15T00:00',
  '2024-03-15Z',
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-03-00',
  '2024-03-32',
  '10000-01-01',
  '+010000-01-01',
  '-0001-01-01',
  '-000001-01-01',
  '24-03-15',
  '2024-W11-5',
  '2024-075',
  'today',
  '２０２４-03-15',
];

export const badTimes: readonly unknown[] = [
  ...notText,
  '',
  '8:00',
  '08:00:00',
  '24:00',
  '25:00',
  '12:60',
  '-1:00',
  '08.00',
  '0800',
  ' 08:00',
  '08:00 ',
  '08:00Z',
  '08:00+03:00',
  '8 am',
  '08:0o',
];

export const badZones: readonly unknown[] = [
  ...notText,
  '',
  ' ',
  'Moscow',
  'MSK',
  'Europe/Moskau',
  'Europe/Moscow ',
  'Asia/Petropavlovsk',
  '+03:00',
  '-03:00',
  'UTC+3',
  'GMT+3',
  '../etc/passwd',
  'Europe',
  '__proto__',
];

export const badTexts: readonly unknown[] = [
  ...notText,
  '',
  ' ',
  ' Выборы',
  'Выборы ',
  '\n',
  '\tВыборы',
  '\u00A0Выборы',
  '\uFEFFВыборы',
];

export const badSlugs: readonly unknown[] = [
  ...notText,
  '',
  'Sample',
  'выборы',
  'a b',
  'a_b',
  '-a',
  'a-',
  'a--b',
  'a/b',
  '../a',
  'a\n',
  'a.b',
  '__proto__',
  '<b>',
];

export const badDays: readonly unknown[] = [
  ...nothing,
  '3',
  '',
  [],
  [3],
  {},
  -1,
  0,
  -0,
  0.5,
  2.5,
  366,
  1e9,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  Number.NEGATIVE_INFINITY,
];

export const badRoutes: readonly unknown[] = [
  ...notText,
  '',
  'tver',
  'other',
  'Moscow',
  'moscow ',
  'north',
  '__proto__',
  'toString',
];

export const notLists: readonly unknown[] = [
  ...nothing,
  'R-01',
  1,
  {},
  { 0: 'R-01', length: 1 },
  new Set(['R-01']),
];

export const badSources: readonly unknown[] = [
  undefined,
  null,
  true,
  1,
  '',
  'R-00',
  'R-63',
  'R-1',
  'r-01',
  'R-01 ',
  'D-99',
  'F-99',
  'X-01',
  '__proto__',
  ['R-01'],
  {},
];

export const notObjects: readonly unknown[] = [...nothing, 'text', 1, [], [{}]];

/** Keys that stand nowhere in a definition. */
export const unknownKeys = [
  'extra',
  'Name',
  'sources ',
  '',
  '0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'instants',
] as const;
