import { closeSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ended, started } from './child.ts';

const commands = [
  '--help',
  'check journey --matrix',
  'paths journey',
  'paths ballot --count --json',
  'paths ballot --criterion transitions --format ndjson',
  'draw journey',
  'draw ballot --format png',
  'reasons docs/test-run.json',
  'play',
].map((command) => command.split(' '));

describe('every command that prints', () => {
  test.each(commands)('ends without a word when its reader has enough: %s %s %s', async (...args) => {
    const child = started(args);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended(child)).toEqual({
      code: expect.any(Number),
      signal: null,
      err: expect.not.stringMatching(/\S/),
    });
  });

  test.each(commands)(
    'says in one line that the disk is full, with exit code 2: %s %s %s',
    async (...args) => {
      const full = openSync('/dev/full', 'w');
      const { code, err } = await ended(started(args, ['ignore', full, 'pipe']));
      closeSync(full);
      expect(err).toMatch(/^error: the output cannot be written: ENOSPC[^\n]*\n$/);
      expect(code).toBe(2);
    },
  );

  test.each(commands)('goes on when nobody reads what it says of its errors: %s %s %s', async (...args) => {
    const child = started(args);
    child.stderr!.destroy();
    child.stdout!.resume();
    const { signal } = await ended(child);
    expect(signal).toBeNull();
  });
});
