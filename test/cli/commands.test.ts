import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { drawCommand } from '../../src/cli/draw.ts';
import { generateCommand } from '../../src/cli/generate.ts';
import { pathsCommand } from '../../src/cli/paths.ts';
import { playCommand } from '../../src/cli/play.ts';
import { reasonsCommand } from '../../src/cli/reasons.ts';
import { startCommand } from '../../src/cli/start.ts';
import { deg, fixtures } from './deg.ts';

const commands = [
  startCommand(),
  checkCommand(),
  pathsCommand(),
  drawCommand(),
  reasonsCommand(),
  playCommand(),
  generateCommand(),
];

const folder = mkdtempSync(join(tmpdir(), 'deg-'));
afterAll(() => rmSync(folder, { recursive: true }));

const machines = [
  'journey',
  'registration',
  'confirmation',
  'application',
  'accounted',
  'votingWindow',
  'ballot',
  'inPerson',
];

describe('deg', () => {
  test('tells how each command is used, and exits with 0', async () => {
    const { code, out } = await deg(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`  ${command.name()} `);
  });

  test.each(commands.map((command) => [command.name(), command] as const))(
    '%s says how it is used',
    (name, command) => {
      expect(command.helpInformation()).toContain(`Usage: ${name}`);
    },
  );
});

describe('deg check', () => {
  test('gives one object with counts as numbers, and classes and runs as decimal strings', async () => {
    const { code, out } = await deg(['check', 'inPerson', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      machine: 'inPerson',
      states: expect.any(Number),
      transitions: expect.any(Number),
      // The four phases, and the four outcomes.
      configurations: 8,
      // Five choices in each phase, and four boundaries.
      edges: 24,
      classes: '21',
      runs: '21',
      requirements: { total: 62, traced: expect.any(Number), tested: 62 },
      findings: [],
    });
  });

  test('lists every requirement with its elements and tests', async () => {
    const { code, out } = await deg(['check', 'journey', '--matrix']);
    expect(code).toBe(0);
    const matrix: { id: string; quote: string; elements: string[]; tests: string[] }[] = JSON.parse(out);
    expect(matrix.map(({ id }) => id)).toEqual(
      Array.from({ length: 62 }, (_, index) => `R-${String(index + 1).padStart(2, '0')}`),
    );
    expect(matrix.every(({ elements, tests }) => elements.length > 0 && tests.length > 0)).toBe(true);
  });

  test('explores a machine of the user’s own, and exits with 1 when something is wrong', async () => {
    const fine = await deg(['check', `${fixtures}/door.ts#door`]);
    expect(fine.code).toBe(0);
    expect(fine.out).toContain('No findings.');
    const faulty = await deg(['check', `${fixtures}/door.ts#gate`, '--json']);
    expect(faulty.code).toBe(1);
    expect(JSON.parse(faulty.out).findings.map(({ where }: { where: string }) => where)).toEqual([
      'gate.walled',
    ]);
  });
});

describe('deg paths', () => {
  test('lists the machines when none is named', async () => {
    expect((await deg(['paths'])).out.trim().split('\n')).toEqual(machines);
  });

  test('lists every path, as many as it counts', async () => {
    const lines = (await deg(['paths', 'ballot'])).out.trim().split('\n');
    const counted = (await deg(['paths', 'ballot', '--count'])).out;
    expect(counted).toContain(`in all: ${lines.length} classes`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('tells paths as stories in Russian and in English', async () => {
    expect((await deg(['paths', 'inPerson', '--sentences'])).out).toMatch(/Избиратель/);
    expect((await deg(['paths', 'inPerson', '--sentences', '--lang', 'en'])).out).toMatch(/The voter/);
  });
});

describe('deg draw', () => {
  test('lists the machines when none is named', async () => {
    expect((await deg(['draw'])).out.trim().split('\n')).toEqual(machines);
  });

  test('writes a self-contained picture in either language', async () => {
    const file = join(folder, 'ballot.svg');
    expect((await deg(['draw', 'ballot', '--lang', 'en', '-o', file])).code).toBe(0);
    const picture = readFileSync(file, 'utf8');
    expect(picture).toMatch(/^<svg[^>]+xmlns=/);
    expect(picture).not.toMatch(/(?:href|src)="https?:/);
    expect((await deg(['draw', 'ballot'])).out).toContain('Проголосовать');
  });

  test('draws a machine of the user’s own as Mermaid', async () => {
    const { code, out } = await deg(['draw', `${fixtures}/door.ts#door`, '--format', 'mermaid']);
    expect(code).toBe(0);
    expect(out).toContain('stateDiagram-v2');
    expect(out).toContain('push');
  });
});
