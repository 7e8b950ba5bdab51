import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stronglyConnected } from '../../src/paths/strongly-connected.ts';

const NODES = 8;
const nodes = [...Array(NODES).keys()];
const anyArcs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 20 });

function componentsIn(arcs: readonly (readonly [number, number])[]) {
  const sorted = arcs.toSorted(([a], [b]) => a - b);
  const first = Int32Array.from([...nodes, NODES], (node) => sorted.filter(([from]) => from < node).length);
  return stronglyConnected({ first, to: Int32Array.from(sorted, ([, to]) => to) });
}

/** What each node leads to, itself included: closed over one node in between after the other (Warshall, 1962). */
function reachable(arcs: readonly (readonly [number, number])[]): readonly (readonly boolean[])[] {
  const reach = nodes.map((a) =>
    nodes.map((b) => a === b || arcs.some(([from, to]) => from === a && to === b)),
  );
  for (const via of nodes) {
    for (const a of nodes) for (const b of nodes) reach[a]![b] ||= reach[a]![via]! && reach[via]![b]!;
  }
  return reach;
}

test('two nodes are in one component just where each leads to the other, and what leads on has a lower number', () => {
  fc.assert(
    fc.property(anyArcs, (arcs) => {
      const { of, count } = componentsIn(arcs);
      const reach = reachable(arcs);
      for (const a of nodes) {
        for (const b of nodes) {
          expect(of[a] === of[b]).toBe(reach[a]![b]! && reach[b]![a]!);
          if (reach[a]![b]) expect(of[b]).toBeLessThanOrEqual(of[a]!);
        }
      }
      expect([...new Set(of)].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
    }),
  );
});
