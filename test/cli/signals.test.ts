import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ended } from './child.ts';
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

// What a signal does at other moments of the commands: signals.exhaustive.ts.
describe.concurrent('a signal', () => {
  test.each(['SIGTERM'])('%s in the middle of writing ends the process right after', async (name) => {
    const child = script('signalled.ts', name);
    const printed = printedBy(child);
    // A process that ends by Ctrl+C has the exit code 130 for a shell, and 143 by SIGTERM.
    expect(await ended(child)).toEqual({ code: null, signal: name, err: '' });
    expect(printed()).toBe('done\n');
  });

  test('while a large file is written leaves it whole, and nothing beside it', async () => {
    const own = mkdtempSync(join(folder, 'large-'));
    const file = join(own, 'large');
    const child = script('write-large.ts', file, '100');
    const printed = printedBy(child);
    while (!existsSync(own) || readdirSync(own).length === 0) await pause(1);
    child.kill('SIGINT');
    expect(await ended(child)).toMatchObject({ signal: 'SIGINT' });
    expect(printed()).toBe('begun\n');
    expect(readdirSync(own)).toEqual(['large']);
    expect(statSync(file).size).toBe(100 * 1024 * 1024);
  });
});
