import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Driver,
  type Failure,
  failureFiles,
  failureOf,
  plainWords,
  readFailure,
  saveFailure,
  scenarioOf,
} from '../../src/run/index.ts';
import { everySequence, pathOf, space } from './turnstile.ts';
import { type Fault, sutWith } from './turnstile-system.ts';

interface Result {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: 'passed' | 'failed';
  readonly failureMessages: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (suite: string, machine: string, ...keys: string[]) => {
  const scenario = scenarioOf(space, pathOf(1, ...keys));
  return saveFailure(folder, failureOf({ machine, suite }, scenario, '', plainWords('', 'en')))!;
};
const still = saved('a fault', 'turnstile', 'coin', 'coin', 'push', 'push');
const gone = saved('many', 'turnstile', 'coin', 'push');
const others = saved('a fault', 'gate', 'coin');
const spoilt = join(folder, 'spoilt.json');
writeFileSync(spoilt, '{"version": 7}');

let results: readonly Result[];
beforeAll(async () => {
  results = await runFixture();
});

/** The results of every test of the fixture, in the order of the file. */
async function runFixture(): Promise<readonly Result[]> {
  const output = join(folder, 'results.txt');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/run/fixtures/vitest.config.ts'];
  const args = [...vitest, '--reporter', 'json', '--outputFile', output];
  const env = { ...process.env, FAILING_PATHS: folder };
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { env }, () => resolve());
  });
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
  return testResults[0].assertionResults;
}

const of = (suite: string) =>
  results.filter(({ ancestorTitles }) => ancestorTitles[0] === `turnstile: ${suite}`);
const paths = (suite: string) => of(suite).filter(({ title }) => title.includes('from start'));
const failed = (each: readonly Result[]) => each.filter(({ status }) => status === 'failed');

/** How many paths break, by running them one by one. */
async function breaking(length: number, fault: Fault): Promise<number> {
  const driver = new Driver(sutWith(fault));
  let count = 0;
  for (const path of everySequence(length)) if (await driver.run(scenarioOf(space, path))) count++;
  return count;
}

describe('describePaths', () => {
  test('makes each path of a small suite a test, and those fail that break', async () => {
    expect(paths('a fault')).toHaveLength(32);
    expect(failed(paths('a fault'))).toHaveLength(await breaking(4, 'banks'));
  });

  test('tells a failure in words, with the difference and the shortest path', () => {
    const [message] = failed(paths('a fault'))[0]!.failureMessages;
    expect(message).toContain(`turnstile, a fault: breaks at step 4 of 4
  A start with the input: { limit: 2 }
  1. coin
  2. coin
  3. coin
→ 4. push

The system shows something else than the machine.`);
    expect(message).toContain('+   open: true,\n-   open: false,');
    expect(message).toContain(`The shortest path found that still fails, steps: 3
  A start with the input: { limit: 2 }
  1. coin
  2. coin
→ 3. push
Saved, to be run first next time: ${folder}`);
  });

  test('groups a large suite by start and end, and counts the paths that fail', async () => {
    expect(paths('many').map(({ title }) => title.replace(/^\d+ /, ''))).toEqual(
      [
        'paths from start 0 to open',
        'paths from start 0 to locked',
        'paths from start 0 to closed',
        'paths from start 1 to open',
        'paths from start 1 to locked',
        'paths from start 1 to closed',
      ].map((title) => expect.stringContaining(title)),
    );
    const counted = paths('many').reduce((sum, { title }) => sum + Number.parseInt(title, 10), 0);
    expect(counted).toBe(512);
    const broken = failed(paths('many with a fault'));
    const more = broken.map(({ failureMessages }) =>
      Number(/(\d+) more of these/.exec(failureMessages[0]!)?.[1] ?? 0),
    );
    expect(broken.length + more.reduce((sum, count) => sum + count, 0)).toBe(await breaking(8, 'forgets'));
  });

  test('fails where a state has no assertion', () => {
    const broken = failed(paths('a state without an assertion'));
    // Only coin, push, coin, push closes the turnstile within four events, and only for two people.
    expect(broken).toHaveLength(1);
    expect(broken[0]!.failureMessages[0]).toContain('No assertion for the state closed.');
  });

  test('holds the number of paths run against the number given', () => {
    const counts = results.filter(({ title }) => title === 'every path of the suite is run');
    expect(counts.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed']);
  });
});

describe('saved failures', () => {
  test('are run before anything else, and kept as long as they fail', () => {
    const titles = of('a fault').map(({ title }) => title);
    expect(titles).toContain(`what failed before: ${still}`);
    expect(titles.indexOf(`what failed before: ${still}`)).toBeLessThan(2);
    const [message] = of('a fault').find(({ title }) => title.includes(still))!.failureMessages;
    expect(message).toContain('breaks at step 3 of 4');
    expect(existsSync(still)).toBe(true);
  });

  test('are removed once they pass', () => {
    const result = of('many').find(({ title }) => title.includes(gone));
    expect(result?.status).toBe('passed');
    expect(existsSync(gone)).toBe(false);
  });

  test('of other machines are left alone, and files that are none fail with what is wrong', () => {
    expect(results.some(({ title }) => title.includes(others))).toBe(false);
    expect(existsSync(others)).toBe(true);
    const result = of('many').find(({ title }) => title.includes(spoilt))!;
    expect(result.failureMessages[0]).toContain('spoilt.json is no saved failure');
  });

  test('are the shortest paths that fail, one a fault and start', () => {
    const added = failureFiles(folder)
      .filter((file) => ![still, others, spoilt].includes(file))
      .map((file) => told(readFailure(file)))
      .sort();
    expect(added).toEqual([
      'a fault 2: coin coin push',
      'a fault 3: coin coin push',
      'a state without an assertion 2: coin push coin push',
      'many with a fault 3: coin push coin push coin push',
    ]);
  });
});

function told({ suite, input, moves }: Failure): string {
  return `${suite} ${(input as { limit: number }).limit}: ${moves.map(({ key }) => key).join(' ')}`;
}
