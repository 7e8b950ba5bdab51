import { changed, type Place } from '../../hostile/json.ts';
import { type BadDefinition, keysOf } from './definition.ts';
import { sample } from './sample.ts';
import * as values from './values.ts';

/** The places of a kind, what is expected there, and what is not. */
interface Kind {
  readonly places: readonly string[];
  readonly expected: string;
  readonly bad: readonly unknown[];
}

const parts = [
  'name',
  'adulthood',
  'filing',
  'voting',
  'correctionWait',
  'regions[0]',
  'regions[2]',
  'tver',
  'elsewhere',
];

const kinds: readonly Kind[] = [
  {
    places: [
      '$.adulthood.date',
      '$.filing.opens',
      '$.filing.closesAfter',
      '$.voting.firstDay',
      '$.voting.lastDay',
    ],
    expected: 'a calendar date written YYYY-MM-DD',
    bad: values.badDates,
  },
  {
    places: ['$.voting.opensAt', '$.voting.closesAt'],
    expected: 'a local time written HH:MM, 00:00 to 23:59',
    bad: values.badTimes,
  },
  {
    places: ['$.filing.timeZone', '$.regions[1].timeZone', '$.elsewhere.timeZone'],
    expected: 'a time zone of the IANA database, such as Europe/Moscow',
    bad: values.badZones,
  },
  {
    places: ['$.name.ru', '$.name.en', '$.regions[0].name', '$.tver.name'],
    expected: 'text without spaces around it',
    bad: values.badTexts,
  },
  {
    places: ['$.id'],
    expected: 'small Latin letters, digits and hyphens, such as president-2024',
    bad: values.badSlugs,
  },
  { places: ['$.correctionWait.days'], expected: 'a whole number of days, 1 to 365', bad: values.badDays },
  {
    places: ['$.regions[0].route', '$.regions[2].route'],
    expected: '"moscow" or "federal"',
    bad: values.badRoutes,
  },
  {
    places: parts.map((part) => `$.${part}.sources`),
    expected: 'a list of source ids',
    bad: values.notLists,
  },
  { places: parts.map((part) => `$.${part}.sources`), expected: 'at least one source id', bad: [[]] },
  {
    places: parts.map((part) => `$.${part}.sources[0]`),
    expected: 'a source id, such as R-14, D-02 or F-01',
    bad: values.badSources.filter((value) => value !== undefined),
  },
  { places: parts.map((part) => `$.${part}`), expected: 'an object', bad: values.notObjects },
  { places: ['$.regions'], expected: 'a list of regions', bad: values.notLists },
  { places: ['$.regions'], expected: 'at least one region', bad: [[]] },
];

/** A wrong value at one place: each has one fault, there. */
export const badPlaces: readonly BadDefinition[] = kinds.flatMap(({ places, expected, bad }) =>
  places.flatMap((path) =>
    bad.flatMap((value): BadDefinition[] => {
      // A region that is left out is no fault: the list is shorter.
      if (value === undefined && path.endsWith(']')) return [];
      return [
        {
          name: `${path} is ${nameOf(value)}`,
          changes: [[path, value]],
          faults: [[path, expected]],
          parts: [partOf(path)],
        },
      ];
    }),
  ),
);

const known = new Map<string, readonly string[]>([
  ['$', Object.keys(sample)],
  ['$.name', Object.keys(sample.name)],
  ['$.adulthood', Object.keys(sample.adulthood)],
  ['$.filing', Object.keys(sample.filing)],
  ['$.voting', Object.keys(sample.voting)],
  ['$.correctionWait', Object.keys(sample.correctionWait)],
  ['$.regions[1]', Object.keys(sample.regions[1]!)],
  ['$.tver', Object.keys(sample.tver)],
  ['$.elsewhere', Object.keys(sample.elsewhere)],
]);

/** A key too many in one object: each has one fault, there. */
export const badKeys: readonly BadDefinition[] = [...known].flatMap(([path, keys]) =>
  values.unknownKeys.map((key): BadDefinition => {
    const step = /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    return {
      name: `${path} has the key ${JSON.stringify(key)}`,
      changes: [[path, withKey(path, key)]],
      faults: [[`${path}${step}`, `no such key (known: ${keys.join(', ')})`]],
      parts: [path === '$' ? 'all' : partOf(path)],
    };
  }),
);

/** The object at a path of the sample with one more key, as JSON brings it. */
function withKey(path: string, key: string): unknown {
  const at = keysOf(path).reduce<unknown>(
    (inside, name) => (inside as Record<string | number, unknown>)[name],
    sample,
  );
  return JSON.parse(`${JSON.stringify(at).slice(0, -1)},${JSON.stringify(key)}:{"polluted":true}}`);
}

function partOf(path: string): string {
  return String(keysOf(path)[0]);
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'object'
    ? `${value?.constructor.name} ${JSON.stringify(value)}`
    : `${typeof value} ${String(value)}`;
}

/** The sample with changes. */
export function withChanges(changes: BadDefinition['changes']): unknown {
  return changes.reduce<unknown>(
    (before, [path, value]) => changed(before, keysOf(path) as Place, value),
    sample,
  );
}
