import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ended, started } from './child.ts';
import { fixtures } from './deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-signals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = (name: string, ...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', join(fixtures, name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function printedBy(child: ReturnType<typeof script>): () => string {
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  return () => out;
}

describe.concurrent('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s in the middle of writing ends the process right after',
    async (name) => {
      const child = script('signalled.ts', name);
      const printed = printedBy(child);
      // A process that ends by Ctrl+C has the exit code 130 for a shell, and 143 by SIGTERM.
      expect(await ended(child)).toEqual({ code: null, signal: name, err: '' });
      expect(printed()).toBe('done\n');
    },
  );

  test('while a large file is written leaves it whole, and nothing beside it', async () => {
    const own = mkdtempSync(join(folder, 'large-'));
    const file = join(own, 'large');
    const child = script('write-large.ts', file, '200');
    const printed = printedBy(child);
    while (!existsSync(own) || readdirSync(own).length === 0) await pause(1);
    child.kill('SIGINT');
    expect(await ended(child)).toMatchObject({ signal: 'SIGINT' });
    expect(printed()).toBe('begun\n');
    expect(readdirSync(own)).toEqual(['large']);
    expect(statSync(file).size).toBe(200 * 1024 * 1024);
  });

  // Later moments, other commands and what tsx and npm make of it: signals.exhaustive.ts.
  test('while a picture is being made leaves what was there, and nothing beside it', async () => {
    const own = mkdtempSync(join(folder, 'draw-'));
    const file = join(own, 'journey.svg');
    writeFileSync(file, 'as it was');
    const child = started(['draw', 'journey', '-o', file]);
    await pause(1_500);
    child.kill('SIGINT');
    expect(await ended(child)).toMatchObject({ code: null, signal: 'SIGINT', err: '' });
    expect(readdirSync(own)).toEqual(['journey.svg']);
    expect(statSync(file).size).toBe('as it was'.length);
  });
});
