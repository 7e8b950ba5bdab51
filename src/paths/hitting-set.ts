/** A set that has a member in common with each of some sets. */
export interface HittingSet {
  readonly members: ReadonlySet<number>;
  /** No hitting set is smaller: the search came to its end. */
  readonly smallest: boolean;
  /** No hitting set has fewer members. */
  readonly atLeast: number;
  /** Branches tried. */
  readonly tried: number;
}

/**
 * Finds a smallest hitting set by branch and bound: the smallest set not hit is branched on, and as many sets as are pairwise
 * disjoint need as many members more. Among equals it prefers low numbers.
 * @param most branches to try; when they are used up the best set found so far is given
 */
export function hittingSet(sets: readonly (readonly number[])[], most: number): HittingSet {
  let best = greedyHittingSet(sets);
  let tried = 0;
  const chosen = new Set<number>();
  const search = (unhit: readonly (readonly number[])[]): void => {
    if (chosen.size + disjoint(unhit) >= best.size) return;
    if (unhit.length === 0) {
      best = new Set(chosen);
      return;
    }
    let open = unhit;
    const narrowest = open.reduce((a, b) => (b.length < a.length ? b : a));
    for (const member of narrowest) {
      if (++tried > most || open.some(({ length }) => length === 0)) return;
      chosen.add(member);
      search(open.filter((set) => !set.includes(member)));
      chosen.delete(member);
      // What holds this member has been searched: from here on it is not chosen.
      open = open.map((set) => set.filter((other) => other !== member));
    }
  };
  search(sets);
  const smallest = tried <= most;
  return { members: best, smallest, atLeast: smallest ? best.size : disjoint(sets), tried };
}

/** The member of most sets again and again, until all are hit. */
function greedyHittingSet(sets: readonly (readonly number[])[]): ReadonlySet<number> {
  const chosen = new Set<number>();
  let open = sets;
  while (open.length > 0) {
    const counts = new Map<number, number>();
    for (const member of open.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
    const [most] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    chosen.add(most);
    open = open.filter((set) => !set.includes(most));
  }
  return chosen;
}

/** A lower bound: sets that share no member. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((member) => used.has(member))) continue;
    count++;
    for (const member of set) used.add(member);
  }
  return count;
}
