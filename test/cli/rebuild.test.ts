import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { builtApart, nowAndOnChange } from '../../src/cli/rebuild.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('work is done at once, after changes, and never twice at a time', async () => {
  let [begun, running, most] = [0, 0, 0];
  const ends: (() => void)[] = [];
  const stop = nowAndOnChange([folder], async () => {
    begun += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  });
  expect(begun).toBe(1);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'x');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(begun, 'the first work is not done yet').toBe(1);
  ends[0]!();
  await vi.waitFor(() => expect(begun).toBe(2), 5_000);
  ends[1]!();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect([begun, most]).toEqual([2, 1]);
  stop();
});

test('why a page could not be built is told in one line', async () => {
  const nowhere = join(folder, 'no', 'such', 'place.html');
  await expect(builtApart(nowhere)).rejects.toThrow(
    new Error(`error: ${nowhere} cannot be written: there is no folder ${join(folder, 'no', 'such')}.`),
  );
});
