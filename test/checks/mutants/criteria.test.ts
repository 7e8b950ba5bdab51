import { describe, expect, test } from 'vitest';
import { kiosk, kioskInputs } from './kiosk.ts';
import { reportOn } from './tested.ts';

const { suites, mutants, equivalent, invalid, killed, survived } = reportOn(kiosk, { inputs: kioskInputs });
const scoreOf = (name: string) => suites.find(({ suite }) => suite === name)!.score!;

describe('a machine with guards of several literals shows why criteria matter', () => {
  test('reaching every state kills fewer than taking every transition, which kills fewer than MC/DC beside it', () => {
    expect(scoreOf('states')).toBeLessThan(0.9);
    expect(scoreOf('states')).toBeLessThan(scoreOf('transitions'));
    expect(scoreOf('transitions')).toBeLessThan(1);
    expect(scoreOf('transitions')).toBeLessThan(scoreOf('default'));
  });

  test('what transitions and pairs leave alive are faults in literals, all of which the default suite kills', () => {
    const left = (name: string) => suites.find(({ suite }) => suite === name)!.survivors;
    const both = left('transitions').filter((id) => left('pairs').includes(id));
    expect(both.length).toBeGreaterThan(0);
    for (const id of both) expect(id).toMatch(/literal \d (dropped|negated)|(and|or) \d is/);
    expect(survived).toBe(0);
  });

  test('every mutant has one verdict', () => {
    expect(killed + equivalent + invalid + survived).toBe(mutants);
    for (const suite of suites) {
      expect(suite.killed + suite.equivalent + suite.invalid + suite.survived).toBe(mutants);
      expect(suite.equivalent).toBe(equivalent);
      expect(suite.survivors).toHaveLength(suite.survived);
    }
  });
});
