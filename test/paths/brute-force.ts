import type { WalkGraph } from '../../src/paths/suites/walk-graph.ts';

/**
 * The fewest events of any suite with at most so many tests that covers everything coverable: all suites of a tiny graph are
 * tried, breadth first over what is covered, where the test is and how many tests were begun. Infinity if none does.
 */
export function fewestEventsWith(graph: WalkGraph, tests: number): number {
  const all = maskOf([...graph.items]);
  const between = graph.source;
  const width = graph.source + 1;
  const known = new Set<number>();
  let reached = [{ mask: 0, node: between, begun: 0 }];
  for (let events = 0; reached.length > 0; events++) {
    const next: typeof reached = [];
    // Beginning and ending a test take no event, so what they lead to is looked at in the same round.
    for (const at of reached) {
      const { mask, node, begun } = at;
      const key = (begun * width + node) * 2 ** graph.itemCount + mask;
      if (known.has(key)) continue;
      known.add(key);
      if (node === between && mask === all) return events;
      if (node !== between && graph.mayEnd[node] === 1) reached.push({ mask, node: between, begun });
      if (node === between && begun === tests) continue;
      for (let arc = graph.first[node]!; arc < graph.first[node + 1]!; arc++) {
        const items = graph.items.slice(graph.firstItem[arc]!, graph.firstItem[arc + 1]!);
        const after = { mask: mask | maskOf([...items]), node: graph.to[arc]! };
        if (node === between) reached.push({ ...after, begun: begun + 1 });
        else next.push({ ...after, begun });
      }
    }
    reached = next;
  }
  return Number.POSITIVE_INFINITY;
}

/** The fewest tests of any suite that covers everything coverable. */
export function fewestTestsOf(graph: WalkGraph): number {
  for (let tests = 0; ; tests++) if (fewestEventsWith(graph, tests) < Number.POSITIVE_INFINITY) return tests;
}

function maskOf(items: readonly number[]): number {
  return items.reduce((mask, item) => mask | (1 << item), 0);
}
