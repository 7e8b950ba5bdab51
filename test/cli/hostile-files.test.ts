import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { president2024Definition } from '../../machines/index.ts';
import { deg, degEach, type Ran } from './deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-hostile-'));
const at = (name: string) => join(folder, name);
mkdirSync(at('folder'));
writeFileSync(at('empty'), '');
writeFileSync(
  at('binary'),
  Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 37 + 200) % 256)),
);
writeFileSync(at('large.json'), `[${'0,'.repeat(500_000)}0]`);
writeFileSync(at('larger.json'), Buffer.alloc(30_000_000, '0,'));
writeFileSync(at('deep.json'), '['.repeat(1_000_000));
writeFileSync(at('bad.json'), JSON.stringify({ ...president2024Definition, id: '../Bad', regions: [] }));
writeFileSync(
  at('proto.json'),
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
);
writeFileSync(at('sparse'), '');
truncateSync(at('sparse'), 5_000_000_000);
symlinkSync(at('nowhere'), at('dangling'));
symlinkSync(at('circle'), at('circle'));
afterAll(() => rmSync(folder, { recursive: true }));

const overlong = 'x'.repeat(300);
/** What no command can read as what it expects, and what it says. Root reads every file, so that there is none without the right to. */
const files: readonly (readonly [file: string, read: RegExp, loaded: RegExp])[] = [
  ['folder', /is a folder\. Expected/, /is a folder/],
  ['empty', /is no JSON: .*\. Expected/, /exports nothing/],
  ['binary', /is no JSON: .*\. Expected/s, /cannot be loaded/],
  ['dangling', /^error: There is no file .*\. Expected/, /no file/],
  ['circle', /ELOOP/, /no file/],
  ['empty/inside', /ENOTDIR/, /no file/],
  [overlong, /ENAMETOOLONG/, /no file/],
  ['sparse', /it has 4769 MB/, /cannot be loaded/],
];
const elsewhere: readonly (readonly [file: string, read: RegExp, loaded: RegExp])[] = [
  ['/proc/self/mem', /EIO/, /cannot be loaded/],
  ['/dev/zero', /is a device/, /a device or a pipe/],
  ['/dev/null', /is a device/, /a device or a pipe/],
];

const all = [...files.map(([name, ...says]) => [at(name), ...says] as const), ...elsewhere];
const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  ...all.flatMap(([file, read, loaded]) => [
    [['guide', '--election', file, '-o', at('out.html')], read] as const,
    [['replay', file], read] as const,
    [['check', `${file}#machine`], loaded] as const,
  ]),
  ...files
    .slice(0, 4)
    .flatMap(([name, , loaded]) => [
      [['draw', `${at(name)}#machine`, '-o', at('out.svg')], loaded] as const,
      [['paths', `${at(name)}#machine`], loaded] as const,
      [['review', `${at(name)}#machine`, '-o', at('out.html')], loaded] as const,
      [['replay', at('bad.json'), '--sut', `${at(name)}#sut`], /is no saved failure/] as const,
    ]),
  [['guide', '--election', at('deep.json'), '-o', at('out.html')], /is no JSON/],
  [['replay', at('deep.json')], /is no JSON/],
  [['guide', '--election', at('larger.json'), '-o', at('out.html')], /it has 29 MB/],
  [['replay', at('larger.json')], /it has 29 MB/],
  [['guide', '--election', at('large.json'), '-o', at('out.html')], /expected an object, got a list/],
  [
    ['guide', '--election', at('bad.json'), '-o', at('out.html')],
    /2 fault\(s\):\n {2}\$\.id: .*\n {2}\$\.regions: /,
  ],
  [['guide', '--election', at('proto.json'), '-o', at('out.html')], /\$\.__proto__: expected no such key/],
  [['replay', at('large.json')], /is no saved failure/],
  [['replay', at('proto.json')], /is no saved failure/],
  [['reasons', at('folder')], /can't read .*EISDIR/],
  [['reasons', at('dangling')], /can't read .*ENOENT/],
  [['reasons', at('empty/inside')], /can't read .*ENOTDIR/],
  [['reasons', '/proc/self/mem'], /can't read .*EIO/],
  // Places where nothing can be written.
  ...['draw ballot', 'review ballot', 'guide'].flatMap((command) =>
    [
      ['', /has no name/],
      [at('folder'), /is a folder/],
      [at('new/'), /is a folder/],
      [at('no/such/file'), /there is no folder/],
      [at('empty/inside'), /ENOTDIR|there is no folder/],
      [at(overlong), /ENAMETOOLONG/],
    ].map(([place, says]) => [[...command.split(' '), '-o', place as string], says as RegExp] as const),
  ),
];

let ran: readonly Ran[] = [];
beforeAll(async () => {
  ran = await degEach(cases.map(([args]) => args));
}, 180_000);

describe('a file that is none of what a command expects:', () => {
  const named = cases.map(([args, says], index) => {
    const name = args.map((arg) => arg.replace(folder, '').slice(0, 60)).join(' ');
    return [name, says, index] as const;
  });
  test.each(named)(
    'deg %s says so in a message, without a stack trace, with exit code 2',
    (_, says, index) => {
      const { code, out, err } = ran[index]!;
      expect(err).toMatch(says);
      expect(err).not.toMatch(/\n\s+at /);
      expect(err.length).toBeLessThan(1_500);
      expect(out).toBe('');
      expect(code).toBe(2);
    },
  );

  test('leaves no file and no part of one behind', () => {
    const left = readdirSync(folder);
    expect(left.filter((name) => name.startsWith('out') || name.includes('part'))).toEqual([]);
  });
});

test('deg reasons answers what is no question line by line, up to the last, and exits with 2', async () => {
  writeFileSync(at('lines'), `${'{"a":'.repeat(9_000)}\n\u0000\n${'x'.repeat(200_000)}\n[]\n`);
  const { code, out, err } = await deg(['reasons', at('lines')]);
  const answers = out
    .trim()
    .split('\n')
    .map((line): { error: { line: number } } => JSON.parse(line));
  expect(answers.map(({ error }) => error.line)).toEqual([1, 2, 3, 4]);
  expect([code, err]).toEqual([2, '']);
});
