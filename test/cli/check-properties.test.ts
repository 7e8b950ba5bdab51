import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { degEach, fixtures, type Ran } from './deg.ts';

const shop = `${fixtures}/shop.ts`;
const folder = mkdtempSync(join(tmpdir(), 'deg-properties-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stories = join(folder, 'stories');

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const says = 'x';
const sound = file(
  'sound.json',
  JSON.stringify([{ id: 'p', says, claim: { kind: 'reachable', holds: { in: 'shop.over' } } }]),
);
const counted = file(
  'counted.json',
  JSON.stringify([
    { id: 'few', says, claim: { kind: 'never', holds: { context: 'clicks', is: 3 } } },
    { id: 'many', says, claim: { kind: 'never', holds: { context: 'clicks', is: 300 } } },
  ]),
);

const runs = {
  told: ['check', `${shop}#shop`, '--properties', `${shop}#properties`],
  data: [
    'check',
    `${shop}#shop`,
    '--properties',
    `${shop}#properties`,
    '--lang',
    'ru',
    '--json',
    '--stories',
    stories,
  ],
  fine: ['check', `${shop}#shop`, '--properties', sound, '--json'],
  part: ['check', `${fixtures}/lift.ts#counter`, '--properties', counted, '--budget', '40', '--json'],
} as const;

const misuses: readonly (readonly [args: readonly string[], message: string | RegExp])[] = [
  [
    [`${shop}#shop`, '--properties', file('broken.json', '[\n  {,')],
    /is no JSON: .*line 2.*Expected a JSON file/,
  ],
  [[`${shop}#shop`, '--properties', join(folder, 'none.json')], 'There is no file '],
  [[`${shop}#shop`, '--properties', folder], 'is a folder. Expected a JSON file of properties'],
  [[`${shop}#shop`, '--properties', `${shop}#nothing`], 'exports nothing under the name «nothing»'],
  [
    [`${shop}#shop`, '--properties', `${shop}#properties`, '--stories', sound],
    'sound.json is a file. Expected a folder for the stories',
  ],
  [[`${shop}#shop`, '--with', `${shop}#shop`], /: expected an object with inputs.*; found a machine\.\n$/],
  [[`${shop}#shop`, '--properties', `${shop}#shop`], '$: expected properties, got a machine'],
  [
    [
      `${shop}#shop`,
      '--properties',
      file('key.json', '[{"id":"p","says":"x","claim":{"kind":"always","hold":1}}]'),
    ],
    '$[0].claim.hold: expected no such key (known: kind, holds), got 1',
  ],
  [
    [`${shop}#shop`, '--properties', `${shop}#strange`],
    '$[1].claim.fair[0]: expected an actor or the key of an event, such as «events»',
  ],
  [[`${shop}#shop`, '--stories', stories], '--stories is for --properties'],
  [
    [`${shop}#shop`, '--mutants', '--properties', sound],
    '--properties and --stories do not go with --mutants',
  ],
  [['ballot', '--properties', sound], '--properties is for a machine of your own'],
  [
    [`${shop}#shop`, '--properties', `${shop}#properties`, '--stories', join(sound, 'x')],
    'cannot be written',
  ],
  [[`${shop}#shop`, '--lang', 'de'], 'Allowed choices are ru, en'],
];

const names = Object.keys(runs) as (keyof typeof runs)[];
let ran: readonly Ran[] = [];
let replayed: readonly Ran[] = [];
beforeAll(async () => {
  ran = await degEach([...Object.values(runs), ...misuses.map(([args]) => ['check', ...args])]);
  replayed = await degEach(
    readdirSync(stories).map((name) => ['replay', join(stories, name), '--lang', 'en']),
  );
});
const ranAs = (name: keyof typeof runs) => ran[names.indexOf(name)]!;

describe('deg check --properties', () => {
  test('tells a violated property with its sentence and its shortest story, and one that speaks of nothing', () => {
    const { code, out } = ranAs('told');
    expect(out).toContain(
      'Properties: 3; 2 hold, 1 of them since what they speak of never occurs; 1 is violated. ' +
        'Decided over 4 configurations and 4 edges.',
    );
    expect(out).toContain(
      [
        '  shop: paid-first: «Nothing is sent before it is paid» (rule 1) is violated. The shortest story: (property)',
        '    A start without input',
        '    1) ordered',
        '    2) trusted',
        '    3) sent',
        '    State: shop.over. Here the statement is violated.',
        '    on the page of deg review: #machine=shop&lang=en&view=paths&story=0-0-1-0&step=3',
      ].join('\n'),
    );
    expect(out).toContain('shop: never: «After the end nothing is paid» holds only since');
    expect(code).toBe(1);
  });

  test('gives the same as data, in the language asked for', () => {
    const { code, out } = ranAs('data');
    const { properties, findings } = JSON.parse(out);
    expect(properties).toEqual({
      total: 3,
      hold: 2,
      violated: 1,
      vacuous: 1,
      undecided: 0,
      configurations: 4,
      edges: 4,
      verdicts: { 'paid-first': 'violated', comes: 'holds', never: 'vacuous' },
    });
    const [violated, vacuous] = findings;
    expect(violated).toMatchObject({
      check: 'property',
      where: 'paid-first',
      story: {
        events: ['ordered', 'trusted', 'sent'],
        repeated: 0,
        address: '#machine=shop&lang=ru&view=paths&story=0-0-1-0&step=3',
        file: join(stories, readdirSync(stories)[0]!),
      },
    });
    expect(violated.message).toContain('«Ничего не отправляют до оплаты»');
    expect(vacuous).toMatchObject({ check: 'property', where: 'never' });
    expect(code).toBe(1);
  });

  test('saves stories as files that deg replay goes again', () => {
    expect(replayed).toHaveLength(1);
    expect(replayed[0]?.out).toContain('✓ 3. sent');
    expect(replayed[0]?.code).toBe(0);
  });

  test('finds nothing where properties hold', () => {
    const { code, out } = ranAs('fine');
    expect(JSON.parse(out)).toMatchObject({ properties: { total: 1, hold: 1, violated: 0 }, findings: [] });
    expect(code).toBe(0);
  });

  test('of a part of a machine decides only what was found', () => {
    const { code, out } = ranAs('part');
    const { properties, findings } = JSON.parse(out);
    expect(properties).toMatchObject({ total: 2, hold: 0, violated: 1, undecided: 1 });
    expect(findings.map(({ where }: { where: string }) => where)).toEqual(['counter', 'few', 'many']);
    expect(findings[2].message).toContain('is not known: only a part was explored.');
    expect(code).toBe(1);
  });
});

test.each(misuses.map(([args, message], index) => [args, message, index] as const))(
  '%j is misuse: a message with the place, no stack trace, exit code 2',
  (_, message, index) => {
    const { code, out, err } = ran[names.length + index]!;
    if (typeof message === 'string') expect(err).toContain(message);
    else expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(2);
  },
);
