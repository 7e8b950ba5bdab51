import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { before, deviceZones, during } from './zones.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));

/** What knows of time and needs no browser. */
const suites = [
  'test/election',
  'test/embed',
  'test/rules',
  'test/reasons',
  'test/scenarios',
  'test/oracle',
  'test/guide/clock.test.ts',
  'test/guide/calendar-file.test.ts',
  'test/review/walk.test.ts',
  'test/hostile/time',
];

/** Runs a program of Node on a device in a time zone. */
function inZone(
  TZ: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    const options = { cwd: project, env: { ...process.env, TZ }, maxBuffer: 1 << 28 };
    execFile(process.execPath, args, options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: `${out}${err}` }),
    );
  });
}

describe.each(deviceZones)('in $zone', ({ zone, ...offsets }) => {
  test('a process has that clock', async () => {
    const script = `console.log(JSON.stringify([${before}, ${during}].map((at) => new Date(at).getTimezoneOffset())))`;
    const { out } = await inZone(zone, ['-e', script]);
    expect(JSON.parse(out)).toEqual([offsets.before, offsets.during]);
  });

  test('every suite passes that knows of time', async () => {
    const { code, out } = await inZone(zone, [vitest, 'run', '--reporter=json', ...suites]);
    const json = out.split('\n').find((line) => line.startsWith('{"numTotalTestSuites"'));
    const { success, numFailedTests, numPassedTests } = JSON.parse(json ?? '{}');
    expect([code, success, numFailedTests], out.slice(-3_000)).toEqual([0, true, 0]);
    // None of the folders has been renamed away.
    expect(numPassedTests).toBeGreaterThan(800);
  });
});
