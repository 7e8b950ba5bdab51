import { expect, test } from 'vitest';
import { journey } from '../../../machines/index.ts';
import { mutantReport, mutantsOf } from '../../../src/checks/mutants/index.ts';
import { testedSubject } from './subjects.ts';

test('of every thirtieth fault in the journey the suite of all edges misses none that anything could show', () => {
  const sample = mutantsOf(journey).filter((_, index) => index % 30 === 0);
  const { mutants, killed, equivalent, survivors } = mutantReport(testedSubject('journey'), sample, [], {
    ends: 'final',
    criterion: 'edges',
  });
  expect(survivors.map(({ mutant }) => mutant.id)).toEqual([]);
  expect(killed + equivalent).toBe(mutants);
  expect(killed).toBeGreaterThan(20);
});
