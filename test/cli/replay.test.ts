import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { replayCommand } from '../../src/cli/replay.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import {
  type Failure,
  failureOf,
  pathBy,
  plainWords,
  type Scenario,
  saveFailure,
  scenarioOf,
} from '../../src/run/index.ts';
import { explore } from '../../src/space/index.ts';
import { loader, reports } from '../run/fixtures/loader.ts';
import { pathOf, space } from '../run/turnstile.ts';

const suts = 'test/run/fixtures/suts.ts';
const loaders = 'test/run/fixtures/loader.ts';
const folder = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

function savedWith(change: (failure: Failure) => Failure = (failure) => failure): string {
  const scenario: Scenario = scenarioOf(space, pathOf(0, 'coin', 'coin', 'push'));
  const names = { machine: `${suts}#turnstile`, suite: 'sequences' };
  return saveFailure(folder, change(failureOf(names, scenario, 'open: true', plainWords('', 'en'))))!;
}

/** What the command prints, and the exit code that it sets. */
async function replay(...args: string[]) {
  let out = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    out += piece;
    return true;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await new Command('deg').addCommand(replayCommand()).parseAsync(['replay', ...args], { from: 'user' });
    return { code: process.exitCode, out: out.trimEnd() };
  } finally {
    spy.mockRestore();
    process.exitCode = before;
  }
}

test('deg replay runs the path on a sut: it passes where the sut is sound', async () => {
  const { code, out } = await replay(savedWith(), '--sut', `${suts}#sound`, '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toBe(`${suts}#turnstile, sequences
✓ A start with the input: { limit: 2 }
✓ 1. coin
✓ 2. coin
✓ 3. push

The path passes now.`);
});

test('deg replay tells the step and the difference where the sut still fails, with exit code 1', async () => {
  const { code, out } = await replay(savedWith(), '--sut', `${suts}#banking`);
  expect(code).toBe(1);
  expect(out).toContain('✓ 2. coin\n✗ 3. push\n\nThe system shows something else');
  expect(out).toContain('+   open: true,');
  expect(out).toMatch(/The path still fails\.$/);
});

test('a machine of one’s own is told of in English, or in Russian if that is asked for', async () => {
  const { out } = await replay(savedWith(), '--sut', `${suts}#banking`, '--lang', 'ru');
  expect(out).toMatch(/Расхождение осталось\.$/);
});

test('without a sut deg replay says whether the machine still goes this way', async () => {
  expect(await replay(savedWith())).toMatchObject({
    code: 0,
    out: expect.stringContaining('✓ 3. push\n\nThe machine still goes this way.'),
  });
  const changed = savedWith(({ moves, ...rest }) => ({
    ...rest,
    moves: moves.map((move, index) => (index === 1 ? { ...move, taken: true } : move)),
  }));
  const { code, out } = await replay(changed, '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain('✓ 1. coin\n✗ 2. coin\n\nHere the machine goes another way than the file tells.');
  expect(out).not.toContain('3. push');
});

test('a machine of the model is found by its name', async () => {
  const file = savedWith((failure) => ({
    ...failure,
    machine: 'votingWindow',
    input: { route: 'tver' },
    states: [],
    moves: [],
  }));
  expect(await replay(file)).toMatchObject({ code: 1, out: expect.stringContaining('✗ Начало') });
});

test('timers fire and actors report as in the exploration; --with says what they report', async () => {
  const { actors } = reports;
  const given = explore(loader, { actors });
  const names = { machine: `${loaders}#loader`, suite: 'edges' };
  const files = given.alphabet.map(({ key }) => {
    const scenario = scenarioOf(given, pathBy(given, undefined, [key]));
    return saveFailure(folder, failureOf(names, scenario, '', plainWords('', 'en')))!;
  });
  expect(files).toHaveLength(3);
  for (const file of files) {
    const { code, out } = await replay(file, '--with', `${loaders}#reports`, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/✓ 1\. (after 1000|load) in loading.*\n\nThe machine still goes this way\.$/);
  }
  const misuse = replay(files.at(-1)!);
  await expect(misuse).rejects.toThrow(
    "not explored with the event «load in loading: done([ 'a', 'b' ])». Give with --with",
  );
  await expect(misuse).rejects.toBeInstanceOf(UsageError);
});

test.each([
  [() => ['nowhere.json'], 'There is no file nowhere.json. Expected a failure'],
  [() => [spoilt('{"version": 2}')], 'is no saved failure'],
  [() => [savedWith((failure) => ({ ...failure, machine: 'nowhere' }))], 'There is no machine «nowhere»'],
  [() => [savedWith(), '--sut', 'nothing'], 'Expected --sut FILE#EXPORT, got «nothing»'],
  [() => [savedWith(), '--sut', `${suts}#noSut`], 'It exports banking, noSut, sound, turnstile.'],
  [() => [savedWith(), '--sut', 'nowhere.ts#sut'], 'There is no file nowhere.ts'],
])('misuse of deg replay is told in one message: %#', async (args, message) => {
  const misuse = replay(...args());
  await expect(misuse).rejects.toBeInstanceOf(UsageError);
  await expect(misuse).rejects.toThrow(message);
});

function spoilt(text: string): string {
  const file = join(folder, 'spoilt.json');
  writeFileSync(file, text);
  return file;
}
