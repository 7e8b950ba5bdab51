import { describe, expect, test } from 'vitest';
import { reachableModule } from '../../src/docs/reachable-module.ts';
import { isReachable, reachableRows } from '../../src/embed/saved/is-reachable.ts';
import { reachable } from '../../src/embed/saved/reachable.ts';
import { symbolsOf } from '../../src/embed/saved/symbols.ts';
import { space } from '../journey/journey-space.ts';

const explored = space.configurations.map(({ snapshot }) => snapshot);

describe('the automaton of reachable configurations', () => {
  test('takes every explored configuration', () => {
    expect(explored.filter((snapshot) => !isReachable(snapshot))).toEqual([]);
  });

  test('takes no other: it takes as many sequences as there are configurations', () => {
    const sequences = explored.map((snapshot) => symbolsOf(snapshot).join(' '));
    expect(new Set(sequences).size).toBe(explored.length);
    expect(sequencesTaken()).toBe(explored.length);
  });

  test('has no two lines that are equal, and none that the start does not lead to', () => {
    const lines = reachable.trim().split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    const reached = new Set(['0']);
    for (const line of reached) {
      if (line !== 'end') for (const next of reachableRows()[Number(line)]!.values()) reached.add(next);
    }
    expect(reached.size).toBe(lines.length + 1);
  });

  test('is written the same from the configurations in any order', () => {
    const backwards = reachableModule([...explored].reverse());
    expect(backwards).toBe(reachableModule(explored));
    expect(backwards).toContain(`\`${reachable}\``);
  });
});

describe('a single change of a reachable configuration', () => {
  const sequences = new Set(explored.map((snapshot) => symbolsOf(snapshot).join(' ')));

  test.each([
    ['adult', [true, false, undefined]],
    ['account', [true, false, undefined]],
    ['phone', [true, false, undefined]],
    ['registerMatch', [true, false, undefined]],
    ['pollingStationApplication', [true, false, undefined]],
    ['channel', ['gosuslugi', 'vybory', undefined]],
    ['frozen', [true, false]],
    ['route', ['moscow', 'federal', 'tver', 'other']],
    ['reasons', [[], ['R-52'], ['R-56'], ['R-57'], ['R-49', 'R-55'], ['R-52', 'R-49']]],
  ])('of %s is refused where exploring never came to it', (field, values) => {
    const wrong: string[] = [];
    let refused = 0;
    for (const { _nodes, context } of explored) {
      for (const value of values) {
        const changed = { _nodes, context: { ...context, [field]: value } };
        const isExplored = sequences.has(symbolsOf(changed).join(' '));
        if (!isExplored) refused++;
        if (isReachable(changed) !== isExplored) wrong.push(symbolsOf(changed).join(' '));
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

/** How many ways lead from the start to the end. */
function sequencesTaken(): number {
  const counted = new Map<string, number>([['end', 1]]);
  const count = (line: string): number => {
    const known = counted.get(line);
    if (known !== undefined) return known;
    let ways = 0;
    for (const next of reachableRows()[Number(line)]!.values()) ways += count(next);
    counted.set(line, ways);
    return ways;
  };
  return count('0');
}
