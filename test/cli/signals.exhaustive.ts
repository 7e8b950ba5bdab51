import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ended, started } from './child.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-moments-'));
afterAll(() => rmSync(folder, { recursive: true }));

// From before anything is loaded until after the file is there, on a machine that is not busy.
const moments = [50, 600, 1_500, 3_000, 6_000, 12_000];

describe.each(['draw ballot', 'draw journey --view overview --format png', 'guide', 'review ballot'])(
  'a signal at any moment of deg %s',
  (command) => {
    test.each(['SIGINT', 'SIGTERM'] as const)(
      '%s leaves a whole file or none, and nothing beside it',
      async (signal) => {
        const sizes = new Set<number>();
        for (const ms of moments) {
          const own = mkdtempSync(join(folder, 'at-'));
          const file = join(own, 'out');
          const child = started([...command.split(' '), '-o', file]);
          const end = ended(child);
          await pause(ms);
          child.kill(signal);
          const { code, err } = await end;
          expect(err).not.toMatch(/\n\s+at /);
          expect(readdirSync(own)).toEqual(existsSync(file) ? ['out'] : []);
          if (existsSync(file)) sizes.add(readFileSync(file).length);
          if (code === 0) expect(existsSync(file)).toBe(true);
        }
        expect(sizes.size).toBeLessThanOrEqual(1);
      },
    );
  },
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  'deg paths journey ends at once by %s, in the middle of exploring and of printing',
  async (signal) => {
    for (const ms of moments) {
      const child = started(['paths', 'journey'], ['ignore', 'ignore', 'pipe']);
      const end = ended(child);
      await pause(ms);
      const asked = performance.now();
      child.kill(signal);
      const { code, err } = await end;
      expect([code === null || code === 0, err]).toEqual([true, '']);
      expect(performance.now() - asked).toBeLessThan(2_000);
    }
  },
);

test('the server takes its temporary folder with it, whatever signal ends it', async () => {
  const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('deg-start-'));
  for (const [signal, code] of [
    ['SIGINT', 0],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    const before = new Set(temporary());
    const child = started(['start', '--port', '0']);
    await new Promise<void>((resolve) => {
      child.stdout!.setEncoding('utf8').on('data', (text: string) => text.includes('http://') && resolve());
    });
    expect(temporary().filter((name) => !before.has(name))).toHaveLength(1);
    child.kill(signal);
    expect((await ended(child)).code).toBe(code);
    expect(temporary().filter((name) => !before.has(name))).toEqual([]);
  }
});
