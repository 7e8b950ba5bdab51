import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawCommand } from '../../src/cli/draw.ts';
import { run } from '../../src/cli/program.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { degEach, fixtures, type Ran } from './deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'deg-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

const runs = {
  png: ['draw', 'inPerson', '--format', 'png', '-o', file('picture.png')],
  small: ['draw', 'inPerson', '--format', 'png', '--scale', '1', '-o', file('small.png')],
  huge: ['draw', 'inPerson', '--format', 'png', '--scale', '99', '-o', file('huge.png')],
  json: ['draw', 'inPerson', '--format', 'json', '--lang', 'en'],
  overview: ['draw', 'journey', '--format', 'mermaid', '--view', 'overview'],
  alone: ['draw', 'journey', '--format', 'mermaid', '--view', 'alone:ballot'],
  noView: ['draw', 'journey', '--view', 'everything'],
  scaledSvg: ['draw', 'inPerson', '--scale', '3'],
  byEnding: ['draw', 'inPerson', '--scale', '1', '-o', file('ending.PNG')],
  endings: ['draw', 'inPerson', '--format', 'svg', '-o', file('other.png')],
  ownMachine: ['draw', `${fixtures}/door.ts#door`],
} as const;

describe('deg draw', () => {
  let ran: Readonly<Record<keyof typeof runs, Ran>>;
  beforeAll(async () => {
    const results = await degEach(Object.values(runs));
    ran = Object.fromEntries(Object.keys(runs).map((name, index) => [name, results[index]!])) as typeof ran;
  });

  test('paints a PNG, sharp unless a scale is given', () => {
    expect([ran.png.code, ran.small.code]).toEqual([0, 0]);
    const widths = ['picture.png', 'small.png'].map((name) => readFileSync(file(name)).readUInt32BE(16));
    expect(widths[0]).toBe(widths[1]! * 2);
  });

  test('takes the format from the ending of the file, and refuses one that differs', () => {
    expect(ran.byEnding.code).toBe(0);
    expect(readFileSync(file('ending.PNG'))).toEqual(readFileSync(file('small.png')));
    expect(ran.endings.code).toBe(2);
    expect(ran.endings.err).toContain('has the ending of png, and --format asks for svg');
    expect(existsSync(file('other.png'))).toBe(false);
  });

  test('says which scale would do when a PNG is too large, and writes none', () => {
    expect(ran.huge.code).toBe(2);
    expect(ran.huge.err).toMatch(/At scale 99 .* choose a smaller scale, or SVG\.\n$/);
    expect(existsSync(file('huge.png'))).toBe(false);
  });

  test('writes JSON in the language asked for', () => {
    expect(ran.json.code).toBe(0);
    const { $schema, texts } = JSON.parse(ran.json.out);
    expect($schema).toBe('diagram.schema.json');
    expect(texts.language).toBe('en');
    expect(JSON.stringify(texts)).not.toMatch(/Итога/);
  });

  test('draws a part of a machine', () => {
    expect(ran.overview.out).toContain('внутри состояний');
    expect(ran.overview.out).not.toContain('Отметка стоит');
    expect(ran.alone.out).toContain('Отметка стоит');
    expect(ran.alone.out).not.toContain('Идёт приём заявлений');
  });

  test('lists the views when there is none of that name', () => {
    expect(ran.noView.code).toBe(2);
    expect(ran.noView.err).toMatch(
      /no view «everything» of «journey». Expected one of overview, .*unfolded:/,
    );
  });

  test('takes a scale for a PNG only', () => {
    expect(ran.scaledSvg.code).toBe(2);
    expect(ran.scaledSvg.err).toContain('--scale is for --format png');
  });

  test('tells of a machine of the user’s own only what is wrong with its picture', () => {
    expect(ran.ownMachine.code).toBe(0);
    for (const line of ran.ownMachine.err.split('\n').filter(Boolean))
      expect(line).toMatch(/^in the picture: /);
  });

  test('gives examples', () => {
    let help = '';
    const writeOut = (text: string) => {
      help += text;
    };
    drawCommand().configureOutput({ writeOut }).outputHelp();
    expect(help).toContain('deg draw journey --view overview');
  });

  test('refuses to write a PNG to a terminal, and says what to do', async () => {
    const told: string[] = [];
    const error = vi.spyOn(console, 'error').mockImplementation((text: string) => told.push(text));
    const before = process.stdout.isTTY;
    process.stdout.isTTY = true;
    try {
      expect(await run(['draw', 'inPerson', '--format', 'png'])).toBe(2);
    } finally {
      process.stdout.isTTY = before;
      process.exitCode = 0;
      error.mockRestore();
    }
    expect(told.join()).toContain('give -o FILE');
  });
});

describe('A file that is written whole', () => {
  test('replaces what was there, and leaves nothing beside it', () => {
    const own = join(mkdtempSync(join(folder, 'own-')), 'a.svg');
    writeFileSync(own, 'old');
    writeWhole(own, 'new');
    expect(readFileSync(own, 'utf8')).toBe('new');
    expect(readdirSync(join(own, '..'))).toEqual(['a.svg']);
  });

  test('leaves things as they were when it cannot be written', () => {
    const own = mkdtempSync(join(folder, 'own-'));
    mkdirSync(join(own, 'taken'));
    expect(() => writeWhole(join(own, 'taken'), 'new')).toThrow('taken cannot be written');
    expect(() => writeWhole(join(own, 'no/such/folder.svg'), 'new')).toThrow('folder.svg cannot be written');
    expect(readdirSync(own)).toEqual(['taken']);
  });

  test('goes where a link points', () => {
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, 'a.svg'), 'old');
    symlinkSync(join(own, 'a.svg'), join(own, 'link.svg'));
    writeWhole(join(own, 'link.svg'), 'new');
    expect(readFileSync(join(own, 'a.svg'), 'utf8')).toBe('new');
    expect(lstatSync(join(own, 'link.svg')).isSymbolicLink()).toBe(true);
  });

  test('writes to a device, and does not replace it', () => {
    writeWhole('/dev/null', 'new');
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});
