import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { president2024Definition } from '../../machines/index.ts';
import { degEach, type Ran } from '../cli/deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-guide-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const ours = { ...president2024Definition, id: 'ours' };
const faulty = {
  ...ours,
  filing: { ...ours.filing, timeZone: 'Mars/Phobos' },
  correctionWait: { ...ours.correctionWait, days: 0 },
};
const runs = {
  demonstration: ['guide', '-o', join(folder, 'guide.html')],
  again: ['guide', '-o', join(folder, 'again.html')],
  ours: ['guide', '--election', file('ours.json', JSON.stringify(ours)), '-o', join(folder, 'ours.html')],
  faulty: [
    'guide',
    '--election',
    file('faulty.json', JSON.stringify(faulty)),
    '-o',
    join(folder, 'faulty.html'),
  ],
  noJson: ['guide', '--election', file('torn.json', '{"id":'), '-o', join(folder, 'torn.html')],
  nowhere: ['guide', '--election', join(folder, 'nowhere.json')],
  folder: ['guide', '-o', folder],
} as const;

let ran: Readonly<Record<keyof typeof runs, Ran>>;
beforeAll(async () => {
  const done = await degEach(Object.values(runs));
  ran = Object.fromEntries(Object.keys(runs).map((key, index) => [key, done[index]])) as typeof ran;
});
afterAll(() => rmSync(folder, { recursive: true }));

const dataIn = (name: string) =>
  JSON.parse(
    /<script type="application\/json">([\s\S]*?)<\/script>/.exec(
      readFileSync(join(folder, name), 'utf8'),
    )![1]!,
  );

test('without an election the page holds that of March 2024 at its demonstration date, the same every time', () => {
  expect(ran.demonstration.code).toBe(0);
  expect(ran.demonstration.out).toMatch(
    /guide\.html: president-2024, demonstration date 2024-03-01T12:00, \d+ KB\n/,
  );
  expect(dataIn('guide.html').demonstration).toEqual({
    start: '2024-03-01T12:00',
    min: '2024-01-15T00:00',
    max: '2024-03-20T00:00',
  });
  expect(readFileSync(join(folder, 'again.html')).equals(readFileSync(join(folder, 'guide.html')))).toBe(
    true,
  );
});

test('another election is held with its instants, on the real date', () => {
  expect(ran.ours.code).toBe(0);
  expect(ran.ours.out).toMatch(/ours\.html: ours, the real date, \d+ KB\n/);
  const { election, demonstration } = dataIn('ours.html');
  expect(demonstration).toBeNull();
  expect(election.id).toBe('ours');
  expect(election.instants.filing.closes).toBe(Date.UTC(2024, 2, 11, 21));
});

test('an election that does not hold is told with every fault, with exit code 2, and nothing is written', () => {
  const { code, out, err } = ran.faulty;
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('faulty.json');
  expect(err).toContain('$.filing.timeZone: expected a time zone');
  expect(err).toContain('$.correctionWait.days: expected a whole number');
  expect(existsSync(join(folder, 'faulty.html'))).toBe(false);
});

test.each([
  ['noJson', 'torn.json is no JSON'],
  ['nowhere', 'nowhere.json. Expected an ElectionDefinition as JSON.'],
  ['folder', 'it is a folder'],
] as const)('misuse (%s) is told, with exit code 2', (kind, message) => {
  const { code, out, err } = ran[kind];
  expect(err).toContain(message);
  expect(err).not.toContain('    at ');
  expect(out).toBe('');
  expect(code).toBe(2);
});
