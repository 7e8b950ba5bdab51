import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'run-record-'));
afterAll(() => rmSync(root, { recursive: true }));

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const recorder = fileURLToPath(new URL('./run-record.ts', import.meta.url));
const record = join(root, 'docs/test-run.json');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

write(
  'vitest.config.mts',
  `import { RunRecord } from ${JSON.stringify(recorder)};
   export default { test: { globals: true, include: ['test/**/*.test.ts'], reporters: [new RunRecord()] } };`,
);
write('docs/.keep', '');
write('test/rules/age.test.ts', "describe('age', () => { test('b', () => {}); test('a', () => {}); });");
write('test/stages/one.test.ts', "test.each([1, 2])('stage %i', () => {});");
write('test/draw/line.test.ts', "test('line', () => {});");

function run(...args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  // What this run of the tests tells its workers is not for that run.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [vitest, 'run', '--root', root, ...args],
      { encoding: 'utf8', env },
      (error, _out, err) => resolve({ code: error ? Number(error.code) : 0, err }),
    );
  });
}

const fingerprint = (...names: readonly string[]) =>
  createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
const sound = {
  files: [
    {
      file: 'test/rules/age.test.ts',
      tests: 2,
      fingerprint: fingerprint('age > a', 'age > b'),
      failures: [],
    },
    {
      file: 'test/stages/one.test.ts',
      tests: 2,
      fingerprint: fingerprint('stage 1', 'stage 2'),
      failures: [],
    },
  ],
};

test('a run is recorded if it is complete and the record is stale: the tests of the model, and what failed', async () => {
  expect(await run('test/rules')).toMatchObject({ code: 0 });
  expect(await run('-t', 'age')).toMatchObject({ code: 0 });
  expect(existsSync(record), 'a run of a part records nothing').toBe(false);

  const first = await run();
  expect(first.code).toBe(1);
  expect(first.err).toContain('docs/test-run.json is written anew');
  expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual(sound);

  expect(await run(), 'the same again leaves the record as it is').toMatchObject({ code: 0 });

  write(
    'test/rules/age.test.ts',
    "describe('age', () => { test('b', () => {}); test('a', () => { throw 1; }); });",
  );
  expect((await run()).code).toBe(1);
  const [age] = (JSON.parse(readFileSync(record, 'utf8')) as typeof sound).files;
  expect(age).toEqual({ ...sound.files[0], failures: ['age > a'] });
});
