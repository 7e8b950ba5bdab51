import { describe, expect, test } from 'vitest';
import { deg } from './deg.ts';

const file = new URL('./fixtures/lift.ts', import.meta.url).pathname;

describe('deg check FILE#EXPORT', () => {
  test('explores timers, actors and payloads, and counts what is taken', async () => {
    const { code, out } = await deg(['check', `${file}#lift`, '--with', `${file}#liftOptions`, '--json']);
    expect(JSON.parse(out)).toEqual({
      machine: 'lift',
      states: 5,
      // Called; the motor is done or fails; the door closes.
      transitions: { total: 4, covered: 4, unreachable: 0 },
      // Standing on two floors, moving to them, open there, stuck there.
      configurations: 8,
      // On each floor: a call elsewhere, two reports of the motor, the timer.
      edges: 8,
      complete: true,
      ms: expect.any(Number),
      remarks: [expect.stringContaining('Events take no time')],
      findings: [],
    });
    expect(code).toBe(0);
  });

  test('says which payload is read and missing, and what is then never taken', async () => {
    const { code, out } = await deg(['check', `${file}#lift`, '--json']);
    const { remarks, transitions, findings } = JSON.parse(out);
    expect(remarks.join()).toContain('Event «called» is read for «floor»');
    expect(transitions.covered + transitions.unreachable).toBe(4);
    expect(code).toBe(findings.length > 0 ? 1 : 0);
  });

  test('stops at a budget, names what grows and its last values, and claims nothing unreachable', async () => {
    const { code, out } = await deg(['check', `${file}#counter`, '--budget', '40', '--json']);
    const report = JSON.parse(out);
    expect(report.complete).toBe(false);
    expect(report.transitions.unreachable).toBe(0);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0].message).toContain('clicks (last values 38, 39, 40)');
    expect(report.findings[0].message).not.toContain('name');
    expect(code).toBe(1);
  });

  test('names the guard that throws, the configuration and the way there', async () => {
    const { code, out } = await deg(['check', `${file}#throwing`, '--json']);
    const [finding] = JSON.parse(out).findings;
    expect(finding.message).toContain('«isAnn» of throwing.in/asked/0');
    expect(finding.message).toContain('reached by entered');
    expect(code).toBe(1);
  });

  test('in fast mode says how much was checked', async () => {
    const { out } = await deg(['check', `${file}#ring`, '--fast', '--check-all', '--json']);
    expect(JSON.parse(out).remarks[0]).toMatch(/of 6 attempts all were made again by XState/);
  });
});

describe('deg paths FILE#EXPORT', () => {
  test('prints nothing but its answer where the file logs, and what JSON has no form for as text', async () => {
    const loud = file.replace('lift.ts', 'loud.ts');
    const given = [`${loud}#loud`, '--with', `${loud}#options`];
    const { out, err } = await deg(['paths', ...given, '--count', '--json']);
    expect(JSON.parse(out).starts.map(({ input }: { input: unknown }) => input)).toEqual([
      { least: '1n' },
      { least: '2n', self: '[Circular]' },
    ]);
    for (const logged of ['loading', 'a table', 'asked']) expect(err).toContain(logged);
  });

  test.each([
    [['counter', '--count', '--budget', '40'], 'Paths of a part are neither counted nor listed'],
    [['endless', '--count'], 'leads back to itself without an item of the repeat set'],
  ])('%j cannot be answered: one message, no stack trace, exit code 1', async ([name, ...flags], message) => {
    const { code, out, err } = await deg(['paths', `${file}#${name}`, ...flags]);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('counts runs, classes and simple paths with the repeats that the machine declares', async () => {
    const { code, out } = await deg([
      'paths',
      `${file}#ring`,
      '--count',
      '--json',
      '--repeats',
      '2',
      '--each',
      '2',
    ]);
    const { repeats, runs, classes, simple, outcomes } = JSON.parse(out);
    expect(repeats).toEqual({ items: ['round'], each: 2, inAll: 2 });
    // Out at once, after one round, after two; after two rounds one can also stop in b, where no repeat is left.
    expect({ runs, classes, simple }).toEqual({ runs: '4', classes: '4', simple: '1' });
    expect(outcomes['ring.end']).toEqual({ runs: '3', classes: '3', simple: '1' });
    // A run stops in b where no repeat is left; no simple path does.
    expect(outcomes['ring.b']).toEqual({ runs: '1', classes: '1', simple: '0' });
    expect(code).toBe(0);
  });

  test('makes a suite with bounds, and lists it in every format', async () => {
    const { out } = await deg(['paths', `${file}#ring`, '--criterion', 'transitions', '--json']);
    expect(JSON.parse(out)).toEqual({
      machine: 'ring',
      criterion: 'transitions',
      tests: 1,
      // To b, back, and out.
      events: 3,
      bound: { tests: 1, events: 3 },
      gap: { tests: 0, events: 0 },
      covered: ['ring.a/next/0', 'ring.a/out/0', 'ring.b/next/0'],
      uncovered: [],
      unreachable: [],
      complete: true,
      remarks: [],
    });
    for (const [format, mark] of [
      ['text', '1. '],
      ['ndjson', '"event":"next"'],
      ['gherkin', 'Scenario'],
      ['csv', '\uFEFFTest'],
    ]) {
      const written = await deg(['paths', `${file}#ring`, '--criterion', 'transitions', '--format', format!]);
      expect(written.code).toBe(0);
      expect(written.out).toContain(mark);
    }
  });
});
