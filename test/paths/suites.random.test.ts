import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCostCirculation } from '../../src/paths/suites/circulation.ts';
import { boundOf, cover, eventsOf } from '../../src/paths/suites/cover.ts';
import { everyNode } from '../../src/paths/suites/every-node.ts';
import { everyArc, postmanNetwork } from '../../src/paths/suites/postman.ts';
import { itemsOf, type Walk, type WalkGraph, walkGraph } from '../../src/paths/suites/walk-graph.ts';
import { fewestEventsWith, fewestTestsOf } from './brute-force.ts';

/** Tiny graphs: arcs between nodes with sets of items as bit masks, starts, and where tests may stop. */
const tiny = (nodes: number, arcs: number, items: number) =>
  fc.record({
    arcs: fc.array(
      fc.record({
        from: fc.nat({ max: nodes - 1 }),
        to: fc.nat({ max: nodes - 1 }),
        items: fc.nat({ max: 2 ** items - 1 }),
      }),
      { minLength: 1, maxLength: arcs },
    ),
    starts: fc.array(fc.nat({ max: nodes - 1 }), { minLength: 1, maxLength: 2 }),
    ends: fc.constantFrom('anywhere' as const, 'final' as const),
  });

type Tiny = typeof tiny extends (...args: never[]) => fc.Arbitrary<infer T> ? T : never;

/** Only what can be reached from a start, as in a state space. With `own` every arc has one item, its own. */
function graphOf({ arcs, starts, ends }: Tiny, items: number, own: boolean): WalkGraph {
  const reached = [...new Set(starts)];
  for (const node of reached) {
    for (const { from, to } of arcs) if (from === node && !reached.includes(to)) reached.push(to);
  }
  const kept = arcs.filter(({ from }) => reached.includes(from));
  const out = reached.map((node) =>
    kept.flatMap(({ from, to, items: mask }, index) => {
      if (from !== node) return [];
      const to_ = reached.indexOf(to);
      const covered = own ? [index] : [...Array(items).keys()].filter((item) => mask & (1 << item));
      return [
        { to: to_, items: covered, move: { event: index, from: reached.indexOf(from), to: to_, step: null } },
      ];
    }),
  );
  const begun = [...new Set(starts)].map((start, index) => ({
    to: reached.indexOf(start),
    items: [],
    start: index,
  }));
  return walkGraph(out, begun, own ? kept.length : items, ends);
}

/** The same graph with an item for each node, which every arc that leads to it covers. */
function withNodesAsItems(graph: WalkGraph): WalkGraph {
  const firstItem = Int32Array.from({ length: graph.to.length + 1 }, (_, arc) => arc);
  return { ...graph, firstItem, items: graph.to, itemCount: graph.source };
}

function expectWalks(graph: WalkGraph, walks: readonly Walk[]): void {
  for (const walk of walks) {
    let at = graph.source;
    for (const arc of walk) {
      expect(graph.from[arc]).toBe(at);
      at = graph.to[arc]!;
    }
    expect(graph.mayEnd[at]).toBe(1);
  }
  const covered = new Set(walks.flatMap((walk) => walk.flatMap((arc) => [...itemsOf(graph, arc)])));
  expect(covered).toEqual(new Set(graph.items));
}

describe('on small random graphs', () => {
  test('a suite for every arc has the fewest tests, and of those suites the fewest events', () => {
    fc.assert(
      fc.property(tiny(5, 8, 1), (given) => {
        const graph = graphOf(given, 1, true);
        if (graph.moves.length === 0) return;
        const walks = everyArc(graph);
        expectWalks(graph, walks);
        expect(walks).toHaveLength(fewestTestsOf(graph));
        expect(eventsOf(walks)).toBe(fewestEventsWith(graph, walks.length));
      }),
      { numRuns: 400 },
    );
  });

  test('a cover takes every item that any walk can, and no bound is above what trying all suites finds', () => {
    fc.assert(
      fc.property(tiny(5, 9, 5), (given) => {
        const graph = graphOf(given, 5, false);
        const { walks, fewest, fewestEvents } = cover(graph);
        const bound = { tests: fewest, events: fewestEvents() };
        expectWalks(graph, walks);
        expect(bound).toEqual(boundOf(graph, walks));
        expect(bound.tests).toBeLessThanOrEqual(fewestTestsOf(graph));
        expect(bound.events).toBeLessThanOrEqual(fewestEventsWith(graph, walks.length));
      }),
      { numRuns: 200 },
    );
  });

  test('a suite that visits every node has the fewest tests, and its bound on events is never too high', () => {
    fc.assert(
      fc.property(tiny(5, 9, 1), (given) => {
        const graph = withNodesAsItems(graphOf(given, 1, true));
        const { walks, bound } = everyNode(graph);
        expectWalks(graph, walks);
        expect(walks).toHaveLength(fewestTestsOf(graph));
        expect(bound.tests).toBe(walks.length);
        expect(bound.events).toBeLessThanOrEqual(fewestEventsWith(graph, walks.length));
      }),
      { numRuns: 300 },
    );
  });

  test('a cover has the fewest tests and at most one event in ten too many, over all graphs', () => {
    let tests = 0;
    let leastTests = 0;
    let events = 0;
    let leastEvents = 0;
    fc.assert(
      fc.property(tiny(5, 9, 5), (given) => {
        const graph = graphOf(given, 5, false);
        const { walks } = cover(graph);
        tests += walks.length;
        leastTests += fewestTestsOf(graph);
        events += eventsOf(walks);
        leastEvents += fewestEventsWith(graph, walks.length);
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(tests).toBe(leastTests);
    expect(events).toBeLessThanOrEqual(1.1 * leastEvents);
  });

  test('a circulation of least cost keeps flows, and its potentials prove that none costs less', () => {
    fc.assert(
      fc.property(tiny(6, 12, 1), (given) => {
        const { network } = postmanNetwork(graphOf(given, 1, true));
        const { flow, potential } = leastCostCirculation(network);
        const over = new Float64Array(network.nodes);
        for (const [arc, amount] of flow.entries()) {
          const from = network.from[arc]!;
          const to = network.to[arc]!;
          over[from]! -= amount;
          over[to]! += amount;
          const price = network.cost[arc]! + potential[from]! - potential[to]!;
          expect(price).toBeGreaterThanOrEqual(0);
          expect(amount).toBeGreaterThanOrEqual(network.least[arc]!);
          if (amount > network.least[arc]!) expect(price).toBe(0);
        }
        expect(over.every((amount) => amount === 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('one test less is worth the events that it costs', () => {
  // Crossing ways a → g → e and h → g → k. A third test could begin in e, which would save the visit of g on the way from a.
  const [a, h, e, g, k] = [0, 1, 2, 3, 4];
  const arcs = [
    { from: a, to: g, items: 0 },
    { from: g, to: e, items: 0 },
    { from: h, to: g, items: 0 },
    { from: g, to: k, items: 0 },
  ];
  const graph = withNodesAsItems(graphOf({ arcs, starts: [a, h, e], ends: 'anywhere' }, 1, true));
  const { walks, bound } = everyNode(graph);
  expect(walks).toHaveLength(2);
  expect(bound).toEqual({ tests: 2, events: 4 });
});
