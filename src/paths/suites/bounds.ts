import type { Components } from './components.ts';
import { heaviestSkeleton, itemsAlong } from './heaviest.ts';
import { arrivals, itemsOf, type WalkGraph } from './walk-graph.ts';

// Rounding errors must not lift a bound over a whole number.
const wholeAbove = (bound: number) => Math.max(0, Math.ceil(bound - 1e-6));

const WORK = 3e7;

/** Fewer rounds on large graphs, where each takes longer. */
const roundsFor = ({ size }: Components, rounds: number) =>
  Math.max(20, Math.min(rounds, Math.floor(WORK / size)));

/** A lower bound, and the weights of items that prove it. */
export interface TestBound {
  readonly tests: number;
  readonly weights: Float64Array;
}

/**
 * A lower bound on the number of tests that cover every item, by the dual of the linear programme of set cover: if items are
 * given weights such that no test weighs more than 1, no suite has fewer tests than all weights together. Good weights are
 * found by taking from the heaviest test, again and again (Plotkin, Shmoys and Tardos, «Fast approximation algorithms for
 * fractional packing and covering problems», 1995); any weights give a valid bound.
 */
export function fewestTests(graph: WalkGraph, components: Components): TestBound {
  const weights = coverable(graph);
  const rounds = roundsFor(components, 600);
  let best = { bound: 0, weights: weights.slice() };
  for (let round = 0; round < rounds; round++) {
    const { passages, weight } = heaviestSkeleton(components, weights, 0);
    if (weight === 0) break;
    const bound = weights.reduce((sum, each) => sum + each, 0) / weight;
    if (bound > best.bound) best = { bound, weights: weights.map((each) => each / weight) };
    // Large shares first, to come near; small ones then, to come nearer.
    const share = 0.9 * 9 ** -(round / rounds);
    for (const item of new Set(itemsAlong(passages))) weights[item]! *= 1 - share;
  }
  return { tests: wholeAbove(best.bound), weights: best.weights };
}

/** A suite that is known, and how few tests one can have at least. */
export interface Known {
  readonly fewest: number;
  readonly tests: number;
  readonly events: number;
}

/** A lower bound on the events of a suite with at most as many tests as the known one: the better of two. */
export function fewestEvents(graph: WalkGraph, components: Components, known: Known): number {
  const cuts = disjointCuts(graph);
  return cuts >= known.events ? cuts : Math.max(cuts, byPrices(graph, components, known));
}

/**
 * Items get prices. A test of n events whose items cost p together has p - n left; if no test has more than s left, a suite
 * of t tests has at least (all prices - t s) events. Prices rise for what the best test leaves out and fall for what it
 * covers (subgradients with Polyak's steps; Held, Wolfe and Crowder, «Validation of subgradient optimization», 1974).
 * Events within a component are counted as none, so this bound is good where tests seldom come back.
 */
function byPrices(graph: WalkGraph, components: Components, { fewest, tests, events }: Known): number {
  const possible = coverable(graph);
  const prices = new Float64Array(graph.itemCount);
  const rounds = roundsFor(components, 400);
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const { passages, weight } = heaviestSkeleton(components, prices, -1);
    const factor = weight > 0 ? tests : fewest;
    const bound = prices.reduce((sum, each) => sum + each, 0) - factor * weight;
    best = Math.max(best, bound);
    if (best > events - 1) break;
    const slope = possible.slice();
    for (const item of new Set(itemsAlong(passages))) slope[item]! -= factor;
    const length = slope.reduce((sum, each) => sum + each * each, 0);
    if (length === 0) break;
    const pace = 1.5 * 0.5 ** Math.floor((round * 8) / rounds);
    for (const item of prices.keys()) {
      prices[item] = Math.max(0, prices[item]! + (pace * (events - bound) * slope[item]!) / length);
    }
  }
  return wholeAbove(best);
}

/**
 * Counts sets of moves of which every suite must make at least one, no move in two sets. Such sets are the moves that cover
 * an item, and those that come one event nearer to it at a distance at which no test can start. The sets are tried near
 * to the items first, small ones before large ones.
 */
function disjointCuts(graph: WalkGraph): number {
  const cuts: { readonly distance: number; readonly arcs: readonly number[] }[] = [];
  const back = arrivals(graph);
  const coveredBy: number[][] = Array.from({ length: graph.itemCount }, () => []);
  for (let arc = 0; arc < graph.to.length; arc++) {
    for (const item of itemsOf(graph, arc)) coveredBy[item]!.push(arc);
  }
  let work = 0;
  for (const arcs of coveredBy) {
    if (arcs.length === 0) continue;
    work += graph.to.length;
    if (work > 5e7) cuts.push(...cutsFrom(graph, back, arcs, 1));
    else cuts.push(...cutsFrom(graph, back, arcs, Number.POSITIVE_INFINITY));
  }
  cuts.sort((a, b) => a.distance - b.distance || a.arcs.length - b.arcs.length);
  const used = new Uint8Array(graph.to.length);
  let count = 0;
  for (const { arcs } of cuts) {
    if (arcs.some((arc) => used[arc] === 1)) continue;
    for (const arc of arcs) used[arc] = 1;
    count++;
  }
  return count;
}

function cutsFrom(
  graph: WalkGraph,
  back: { first: Int32Array; arcs: Int32Array },
  arcs: readonly number[],
  most: number,
): { distance: number; arcs: number[] }[] {
  const cuts: { distance: number; arcs: number[] }[] = [];
  const reached = new Uint8Array(graph.source + 1);
  let cut: number[] = [...arcs];
  // A cut with the start of a test in it needs no event.
  for (let distance = 0; distance < most && cut.every((arc) => arc < graph.moves.length); distance++) {
    cuts.push({ distance, arcs: cut });
    const nodes = new Set(cut.map((arc) => graph.from[arc]!));
    const fresh = [...nodes].filter((node) => reached[node] === 0);
    for (const node of fresh) reached[node] = 1;
    cut = [];
    for (const node of fresh) {
      for (let place = back.first[node]!; place < back.first[node + 1]!; place++) {
        const arc = back.arcs[place]!;
        if (reached[graph.from[arc]!] === 0) cut.push(arc);
      }
    }
  }
  return cuts;
}

/** 1 for every item that some arc covers. */
export function coverable(graph: WalkGraph): Float64Array {
  const possible = new Float64Array(graph.itemCount);
  for (const item of graph.items) possible[item] = 1;
  return possible;
}
