import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ended, started, startedOnSmallDisk } from './child.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command whose output goes to a disk that is full. */
async function ontoFullDisk(args: readonly string[]) {
  const full = openSync('/dev/full', 'w');
  const result = await ended(started(args, ['ignore', full, 'pipe']));
  closeSync(full);
  return result;
}

test('a reader that has enough, as `head` has, ends a command without a word', async () => {
  const questions = join(folder, 'questions');
  writeFileSync(questions, '\n'.repeat(20_000));
  const child = started(['reasons', questions]);
  child.stdout!.once('data', () => child.stdout!.destroy());
  expect(await ended(child)).toEqual({ code: 0, signal: null, err: '' });
  rmSync(questions);
});

// Every command: hostile-output.exhaustive.ts.
describe.concurrent('a full disk', () => {
  test.each([[['paths', 'ballot']]])(
    'under the output of %j is told in one line, with exit code 2',
    async (args) => {
      const { code, err } = await ontoFullDisk(args);
      expect(err).toMatch(/^error: the output cannot be written: ENOSPC[^\n]*\n$/);
      expect(code).toBe(2);
    },
  );

  test('leaves a file that it has no room for as it was, and nothing beside it', async () => {
    const file = join(folder, 'ballot.svg');
    writeFileSync(file, 'as it was');
    const { code, err } = await ended(startedOnSmallDisk(['draw', 'ballot', '-o', file], 16));
    expect(err).toMatch(/^error: .*ballot\.svg cannot be written: EFBIG[^\n]*\n$/);
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(['ballot.svg']);
  });
});
