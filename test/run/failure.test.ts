import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Failure,
  failureFiles,
  failureOf,
  plainWords,
  readFailure,
  saveFailure,
  scenarioOf,
} from '../../src/run/index.ts';
import { failureInWords } from '../../src/run/report.ts';
import { pathOf, space } from './turnstile.ts';

const folder = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = { machine: 'turnstile', suite: 'sequences' };
const words = plainWords('Turnstile', 'en');
const scenario = scenarioOf(space, pathOf(0, 'coin', 'coin', 'push'));
const failure = failureOf(names, scenario, 'open: true', words);

describe('a saved failure', () => {
  test('is read as it was written, in a file that is the same for the same path', () => {
    const file = saveFailure(folder, failure)!;
    expect(readFailure(file)).toEqual({
      version: 1,
      machine: 'turnstile',
      suite: 'sequences',
      input: { limit: 2 },
      states: ['turnstile', 'locked'],
      moves: [
        { key: 'coin', text: 'coin', event: { type: 'coin' }, taken: true, states: ['turnstile', 'open'] },
        { key: 'coin', text: 'coin', event: { type: 'coin' }, taken: false, states: ['turnstile', 'open'] },
        { key: 'push', text: 'push', event: { type: 'push' }, taken: true, states: ['turnstile', 'locked'] },
      ],
      difference: 'open: true',
    });
    expect(saveFailure(folder, { ...failure, difference: 'other' })).toBe(file);
    expect(saveFailure(folder, { ...failure, input: { limit: 3 } })).not.toBe(file);
    expect(failureFiles(folder)).toHaveLength(2);
    expect(failureFiles(join(folder, 'nowhere'))).toEqual([]);
  });

  test('is not saved where the input is no JSON', () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    for (const input of [{ least: 1n }, circular, { at: new Date(0) }, { seen: new Map([[1, 2]]) }]) {
      expect(saveFailure(folder, { ...failure, input })).toBeNull();
    }
  });

  test('leaves no unfinished file behind', () => {
    saveFailure(folder, failure);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  test.each([
    ['a date', { on: new Date(0) }],
    ['a map', new Map()],
    ['undefined within', { on: undefined }],
  ])('is not written where JSON would lose the input: %s', (_, input) => {
    expect(saveFailure(folder, { ...failure, input })).toBeNull();
  });

  test.each([
    ['{', 'is no JSON'],
    ['[]', 'is no saved failure'],
    [changed(({ suite: _suite, ...rest }) => rest), 'at suite'],
    [changed((rest) => ({ ...rest, extra: 1 })), 'at extra'],
    [changed((rest) => ({ ...rest, moves: [{ ...rest.moves[0], event: {} }] })), 'at moves.0.event.type'],
  ])('that is none is refused, with the place: %s', (text, message) => {
    const file = join(folder, 'bad.txt');
    writeFileSync(file, text);
    expect(() => readFailure(file)).toThrow(message);
    expect(() => readFailure(file)).toThrow(file);
  });
});

function changed(change: (failure: Failure) => unknown): string {
  return JSON.stringify(change(failure));
}

test('a failure is told with the path, the move that broke, the difference, what is shortest and the file', () => {
  const long = scenarioOf(space, pathOf(0, 'push', 'coin', 'coin', 'push'));
  const report = {
    suite: 'sequences',
    scenario: long,
    length: 6,
    difference: '+ a\n- b',
    shortest: scenario,
  };
  expect(
    failureInWords({ ...report, file: 'x.json' }, words),
  ).toBe(`Turnstile, sequences: breaks at step 4 of 6
  A start with the input: { limit: 2 }
  1. push
  2. coin
  3. coin
→ 4. push

+ a
- b

The shortest path found that still fails, steps: 3
  A start with the input: { limit: 2 }
  1. coin
  2. coin
→ 3. push
Saved, to be run first next time: x.json`);
  const russian = failureInWords({ ...report, shortest: null, file: null }, plainWords('Турникет', 'ru'));
  expect(russian).toContain('Турникет, sequences: расхождение на шаге 4 из 6\n  Начало с входными данными');
  expect(russian).toContain('прошёл без расхождения');
});

test('a saved failure can be read by people', () => {
  expect(readFileSync(saveFailure(folder, failure)!, 'utf8')).toContain('\n  "machine": "turnstile",\n');
});
