import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackData } from '../../src/review/packed/index.ts';
import { degEach, fixtures, type Ran } from './deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-review-'));
const door = `${fixtures}/door.ts#door`;
const lift = `${fixtures}/lift.ts#lift`;
const output = join(folder, 'own.html');
const runs = {
  written: ['review', door, lift, '-o', output],
  again: ['review', door, lift, '-o', join(folder, 'again.html')],
  withOfModel: ['review', 'votingWindow', door, '-o', join(folder, 'mixed.html')],
  folder: ['review', door, '-o', folder],
  nowhere: ['review', door, '-o', join(folder, 'no', 'such', 'place.html')],
  flags: ['review', 'ballot', '--fast'],
  options: ['review', door, lift, '--with', `${fixtures}/lift.ts#options`],
  unknown: ['review', 'nowhere'],
} as const;

let ran: Readonly<Record<keyof typeof runs, Ran>>;
beforeAll(async () => {
  const done = await degEach(Object.values(runs));
  ran = Object.fromEntries(Object.keys(runs).map((key, index) => [key, done[index]])) as typeof ran;
});
afterAll(() => rmSync(folder, { recursive: true }));

const dataIn = (file: string) =>
  unpackData(
    /<script type="application\/json">([\s\S]*?)<\/script>/.exec(
      readFileSync(join(folder, file), 'utf8'),
    )![1]!,
  );

test('machines of a user become one page, the file named is said, and progress goes to the error output', () => {
  const { code, out, err } = ran.written;
  expect(code).toBe(0);
  expect(out).toMatch(/own\.html: 2 machines, \d+ KB\n/);
  expect(err).toContain('laying out door …\n');
  expect(dataIn('own.html').machines.map(({ id }) => id)).toEqual(['door', 'lift']);
});

test('the same machines give the same bytes', () => {
  expect(ran.again.code).toBe(0);
  expect(readFileSync(join(folder, 'again.html')).equals(readFileSync(output))).toBe(true);
});

test('machines of the model come first, with the title and the sources of the model', () => {
  const { machines, title, sources } = dataIn('mixed.html');
  expect(machines.map(({ id }) => id)).toEqual(['votingWindow', 'door']);
  expect(title.en).toContain('Remote electronic voting');
  expect(sources).toHaveProperty('R-01');
});

test.each([
  ['folder', 'it is a folder'],
  ['nowhere', 'there is no folder'],
  ['flags', '--fast is for a machine of your own'],
  ['options', '--with is for one machine of your own'],
  ['unknown', 'There is no machine «nowhere»'],
] as const)('misuse (%s) is told in one line, with exit code 2', (kind, message) => {
  const { code, out, err } = ran[kind];
  expect(err).toContain(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('nothing is left beside the file', () => {
  expect(readdirSync(folder).sort()).toEqual(['again.html', 'mixed.html', 'own.html']);
});
