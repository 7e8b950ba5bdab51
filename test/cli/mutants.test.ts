import { describe, expect, test } from 'vitest';
import { deg, fixtures } from './deg.ts';

const fixture = (name: string) => `${fixtures}/${name}`;

describe('deg check MACHINE --mutants', () => {
  test('counts every mutant of a stage once, for the default suite and for each criterion', async () => {
    const { code, out } = await deg(['check', 'inPerson', '--mutants', '--json']);
    const report = JSON.parse(out);
    const { mutants, killed, equivalent, invalid, survived } = report;
    expect(code).toBe(0);
    expect(report).toMatchObject({
      machine: 'inPerson',
      suite: 'default',
      survived: 0,
      score: 1,
      survivors: [],
    });
    expect(killed + equivalent + invalid + survived).toBe(mutants);
    for (const suite of report.suites) {
      expect(suite.killed + suite.equivalent + suite.invalid + suite.survived).toBe(mutants);
    }
    expect(report.equivalents).toHaveLength(equivalent);
    expect(report.equivalents[0].says.ru).toMatch(/[а-я]/);
    expect(report.operators.reduce((sum: number, each: { mutants: number }) => sum + each.mutants, 0)).toBe(
      mutants,
    );
    expect(report.smallest.suite).toBe('states');
  });

  test('prints suites, operators, the smallest suite, and no survivor', async () => {
    const { code, out } = await deg(['check', 'votingWindow', '--mutants']);
    expect(code).toBe(0);
    expect(out).toContain(
      'votingWindow: 37 mutants, judged by the suite default (transitions, pairs, mcdc, boundaries together)',
    );
    expect(out).toMatch(/transition retargeted +20 mutants/);
    expect(out).toContain(
      'The fewest tests of default that kill what it kills: 1 of 1, 4 events; no fewer do.',
    );
    expect(out).toContain('No survivors.');
  });

  test('ends with 1 where a suite misses a mutant, as one without tests does, and tells the shortest story that would not', async () => {
    const { code, out } = await deg([
      'check',
      `${fixture('lift.ts')}#ring`,
      '--mutants',
      '--criterion',
      'boundaries',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('ring: ');
    expect(out).toContain('The transition «ring.b/next/0» leads to «ring.end» instead of «ring.a».');
    expect(out).toContain('Start, then next, next.');
    expect(out).toContain('states: the machine has ["ring","ring.a"], the mutant ["ring","ring.end"].');
  });

  test('takes a machine with timers, actors and payloads, with what it is explored with', async () => {
    const lift = fixture('lift.ts');
    const { code, out } = await deg([
      'check',
      `${lift}#lift`,
      '--with',
      `${lift}#liftOptions`,
      '--mutants',
      '--json',
    ]);
    const report = JSON.parse(out);
    expect(report.survived).toBe(0);
    expect(report.mutants).toBe(report.killed + report.equivalent + report.invalid);
    expect(code).toBe(0);
  });

  test.each([
    [['check', 'ballot', '--criterion', 'states'], '--criterion is for --mutants'],
    [['check', 'ballot', '--mutants', '--criterion', 'everything'], 'Allowed choices are'],
    [['check', 'ballot', '--mutants', '--matrix'], '--mutants and --matrix'],
    [['check', 'nowhere', '--mutants'], 'There is no machine «nowhere»'],
    [['check', 'ballot', '--mutants', '--budget', '5'], '--budget is for a machine of your own'],
  ])('%j is misuse: one message, exit code 2', async (args, message) => {
    const { code, out, err } = await deg(args);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect([code, out]).toEqual([2, '']);
  });

  test('is told of in the help', async () => {
    const { out } = await deg(['check', '--help']);
    expect(out).toContain('--mutants');
    expect(out).toContain('docs/mutants.md');
  });

  test('judges nothing where only a part was explored', async () => {
    const { code, err } = await deg([
      'check',
      `${fixture('lift.ts')}#counter`,
      '--mutants',
      '--budget',
      '20',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('raise --budget until everything is explored');
  });
});
