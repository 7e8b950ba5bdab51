import type { StepGraph } from '../space/index.ts';
import { hittingSet } from './hitting-set.ts';
import { cyclesWithout, type Knot, knotOf, selfLoops } from './knot.ts';

/** What to declare as repeats, so that no cycle is left without one. */
export interface Proposal {
  /** Chart ids of transitions. */
  readonly transitions: readonly string[];
  /** Labels without a declared transition that are needed too. */
  readonly labels: readonly number[];
  /** Without any one of them a cycle would be left. */
  readonly minimal: true;
  /** It is proved that no proposal has fewer. */
  readonly smallest: boolean;
}

/** Steps scanned for cycles before a proof is given up. */
const SCANNED = 50_000_000;

/**
 * Proposes a repeat set: transitions without whose steps the state space has no cycle. Cycles are gathered until a smallest
 * set that breaks those gathered breaks all, and is then smallest for all (implicit hitting sets: Moreno-Centeno and Karp,
 * 2013). Where that takes too long, a set that breaks all is thinned out until nothing can be spared.
 * Of sets with the same size, one is preferred whose steps lead back to configurations that were found before.
 * @param branches of the search for a smallest set, before a proof is given up
 */
export function proposeRepeats(space: StepGraph, branches = 200_000): Proposal {
  const knot = knotOf(space);
  const stepCount = space.configurations.reduce((sum, { steps }) => sum + steps.length, 0);
  const gathered = [...selfLoops(knot)];
  let left = branches;
  for (let scanned = 0; ; ) {
    const { members, smallest, tried } = hittingSet(gathered, left);
    left -= tried;
    const { missed, breaking, scans } = cyclesMissedBy(knot, members);
    scanned += scans * stepCount;
    if (missed.length === 0 && smallest) return proposal(knot, members, true);
    if (missed.length === 0 || scanned > SCANNED) return proposal(knot, thinned(knot, breaking), false);
    gathered.push(...missed);
  }
}

/** Cycles that a set does not break, and the set enlarged until it breaks all. */
function cyclesMissedBy(knot: Knot, members: ReadonlySet<number>) {
  const breaking = new Set(members);
  const missed: (readonly number[])[] = [];
  for (let scans = 1; ; scans++) {
    const cycles = cyclesWithout(knot, breaking);
    if (cycles.length === 0) return { missed, breaking, scans };
    missed.push(...cycles);
    for (const cycle of cycles) breaking.add(cycle[0]!);
  }
}

function thinned(knot: Knot, members: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(members);
  for (const member of members) {
    kept.delete(member);
    if (cyclesWithout(knot, kept).length > 0) kept.add(member);
  }
  return kept;
}

function proposal({ names }: Knot, members: ReadonlySet<number>, smallest: boolean): Proposal {
  const chosen = [...members].map((member) => names[member]!);
  return {
    transitions: chosen.filter((name) => typeof name === 'string'),
    labels: chosen.filter((name) => typeof name === 'number'),
    minimal: true,
    smallest,
  };
}
