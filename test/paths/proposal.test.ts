import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hittingSet } from '../../src/paths/hitting-set.ts';
import { proposeRepeats } from '../../src/paths/index.ts';
import type { StepGraph } from '../../src/space/index.ts';
import { anyGraph, type Edge, graphOf, regions } from './graphs.ts';

describe('the repeats proposed', () => {
  test('break every cycle, none can be spared, and no fewer do where that is said', () => {
    let several = 0;
    fc.assert(
      fc.property(fc.oneof(regions, anyGraph), (space) => {
        const proposal = proposeRepeats(space);
        const all = space.labels.map(({ transitions }) => transitions[0]!);
        const breaks = (out: readonly string[]) => isAcyclic(space, out);
        const smallest = Math.min(
          ...subsets(all)
            .filter(breaks)
            .map(({ length }) => length),
        );
        expect(breaks(proposal.transitions)).toBe(true);
        expect(proposal).toMatchObject({ minimal: true, smallest: true });
        expect(proposal.transitions).toHaveLength(smallest);
        if (smallest > 1) several++;
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(several).toBeGreaterThan(10);
  });

  test('break every cycle and none can be spared where no time is given to prove more', () => {
    fc.assert(
      fc.property(fc.oneof(regions, anyGraph), (space) => {
        const { transitions } = proposeRepeats(space, 0);
        expect(isAcyclic(space, transitions)).toBe(true);
        for (const spared of transitions)
          expect(
            isAcyclic(
              space,
              transitions.filter((id) => id !== spared),
            ),
          ).toBe(false);
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  test('are thinned out where looking for them took one that the others make needless', () => {
    // Six cycles of two steps. Step 0 lies on three of them and is taken first; then 1, 2 and 3 break all without it.
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 1],
      [5, 2],
      [6, 3],
    ] as const;
    const space = graphOf(
      pairs.flatMap(([on, back], pair): Edge[] => [
        [2 * pair, on, 2 * pair + 1],
        [2 * pair + 1, back, 2 * pair],
      ]),
    );
    const { transitions, smallest } = proposeRepeats(space, 0);
    expect(new Set(transitions)).toEqual(new Set(['t1', 't2', 't3']));
    expect(smallest).toBe(false);
    expect(proposeRepeats(space).smallest).toBe(true);
  });

  test('are called smallest only where that is proved', () => {
    // The sides of a pentagon: two are disjoint, and three corners are needed to touch all.
    const pentagon = [0, 1, 2, 3, 4].map((corner) => [corner, (corner + 1) % 5]);
    expect(hittingSet(pentagon, 0)).toMatchObject({ smallest: false });
    const { members, smallest } = hittingSet(pentagon, 100);
    expect({ size: members.size, smallest }).toEqual({ size: 3, smallest: true });
  });

  test('name a label that has no declared transition', () => {
    const reports: StepGraph = {
      labels: [{ event: 0, transitions: [] }],
      configurations: [{ index: 0, steps: [{ from: 0, to: 0, event: 0, label: 0, transitions: [] }] }],
    };
    expect(proposeRepeats(reports)).toEqual({ transitions: [], labels: [0], minimal: true, smallest: true });
  });
});

/** By taking away what nothing leads to, again and again (Kahn): what is left lies on or behind a cycle. */
function isAcyclic({ labels, configurations }: StepGraph, out: readonly string[]): boolean {
  let left = configurations.map(({ index }) => index);
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const targets = new Set(
      left.flatMap((at) =>
        configurations[at]!.steps.flatMap(({ label, to }) =>
          labels[label]!.transitions.some((id) => out.includes(id)) ? [] : to,
        ),
      ),
    );
    left = left.filter((at) => targets.has(at));
  }
  return left.length === 0;
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_, place) => mask & (1 << place)));
}
