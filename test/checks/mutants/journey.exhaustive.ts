import { expect, test } from 'vitest';
import { journey } from '../../../machines/index.ts';
import { mutantReport, mutantsOf } from '../../../src/checks/mutants/index.ts';
import { Original } from '../../../src/checks/mutants/original.ts';
import { ruleMutants } from '../../../src/deg/mutants/index.ts';
import { testedSubject } from './subjects.ts';
import { verdictOf } from './tested.ts';

const tested = testedSubject('journey');
const mutants = mutantsOf(journey);
const rules = ruleMutants(journey);

test('the default suite of the journey kills every mutant that is not equivalent, and so do pairs and edges', () => {
  const report = mutantReport(tested, mutants, rules, { ends: 'final' });
  expect(report.survivors.map(({ mutant }) => mutant.id)).toEqual([]);
  expect(report.killed + report.equivalent + report.invalid).toBe(report.mutants);
  const survivedBy = new Map(report.suites.map(({ suite, survived }) => [suite, survived]));
  expect([survivedBy.get('pairs'), survivedBy.get('edges')]).toEqual([0, 0]);
  const score = (name: string) => report.suites.find(({ suite }) => suite === name)!.score!;
  expect(score('states')).toBeLessThan(score('transitions'));
  expect(score('transitions')).toBeLessThan(score('default'));
  // Faults in the rules of refusal are seen where every edge is taken (R-62, D-22).
  expect(report.aside.find(({ suite }) => suite === 'edges')!.survivors).toEqual([]);
});

test('every fortieth mutant has the verdict of one that is followed from the start', () => {
  const beside = new Original(tested);
  const followed = new Original({ ...tested, options: { ...tested.options, cases: { any: () => [] } } });
  expect([beside.passages === null, followed.passages === null]).toEqual([false, true]);
  for (const mutant of [...mutants, ...rules].filter((_, index) => index % 40 === 0)) {
    expect(`${mutant.id}: ${verdictOf(beside, mutant)}`).toBe(`${mutant.id}: ${verdictOf(followed, mutant)}`);
  }
});
