import { describe, expect, test } from 'vitest';
import { mutantReport, mutantsOf } from '../../../src/checks/mutants/index.ts';
import { Original } from '../../../src/checks/mutants/original.ts';
import { ruleMutants } from '../../../src/deg/mutants/index.ts';
import { subjects } from '../../../src/deg/subjects.ts';
import { testedSubject } from './subjects.ts';
import { verdictOf } from './tested.ts';

const stages = subjects.filter(({ id }) => id !== 'journey');

describe.each(stages)('$id on its own', ({ id, machine }) => {
  const report = mutantReport(testedSubject(id), mutantsOf(machine), [], { ends: 'final' });

  test('has no fault that the default suite misses and that anything could show', () => {
    expect(report.survivors.map(({ mutant }) => mutant.id)).toEqual([]);
    expect(report.killed).toBeGreaterThan(0);
    expect(report.killed + report.equivalent + report.invalid).toBe(report.mutants);
  });

  test('has no mutant that some suite kills and that is called equivalent', () => {
    const same = new Set(report.equivalents.map(({ id: mutant }) => mutant));
    for (const { killed, survivors, mutants, equivalent, invalid } of report.suites) {
      expect(killed + survivors.length + equivalent + invalid).toBe(mutants);
      for (const survivor of survivors) expect(same.has(survivor)).toBe(false);
    }
  });
});

test('a mutant put beside its machine where it stands has the verdict of one that is followed from the start', () => {
  const counts = { equivalent: 0, different: 0 };
  for (const { id, machine } of stages) {
    const tested = testedSubject(id);
    const beside = new Original(tested);
    // Cases that are computed forbid to put a mutant anywhere; the alphabet that is given goes before them.
    const followed = new Original({ ...tested, options: { ...tested.options, cases: { any: () => [] } } });
    expect([beside.passages === null, followed.passages === null]).toEqual([false, true]);
    const mutants = [...mutantsOf(machine), ...ruleMutants(machine)].filter((_, index) => index % 9 === 0);
    for (const mutant of mutants) {
      const verdict = verdictOf(beside, mutant);
      expect(`${mutant.id}: ${verdict}`).toBe(`${mutant.id}: ${verdictOf(followed, mutant)}`);
      if (verdict === 'equivalent' || verdict === 'different') counts[verdict]++;
    }
  }
  expect(counts.equivalent).toBeGreaterThan(10);
  expect(counts.different).toBeGreaterThan(50);
});
