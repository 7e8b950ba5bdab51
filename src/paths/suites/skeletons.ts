import { coverable, type TestBound } from './bounds.ts';
import type { Components, Passage } from './components.ts';
import { heaviestSkeleton, itemsAlong } from './heaviest.ts';
import type { WalkGraph } from './walk-graph.ts';

const ROUNDS = 100;
/** Passages and items looked at before no further round begins. */
const WORK = 5e7;

/**
 * Few ways through the components that together can cover every item: greedily, each one that weighs the most among items
 * not covered before. The first round weighs all items alike, the next by the weights that prove the lower bound, since they
 * tell which items are hard to cover together; the others at random (but always the same), until as few are found as are
 * needed at least or the rounds are over.
 */
export function fewSkeletons(
  graph: WalkGraph,
  components: Components,
  bound: TestBound,
): readonly (readonly Passage[])[] {
  const possible = coverable(graph);
  const random = sequence();
  // An item without a weight in the proof must be covered too.
  const proof = bound.weights.map((weight, item) => possible[item]! * (weight + 1e-3));
  let best: readonly (readonly Passage[])[] | undefined;
  let work = 0;
  for (let round = 0; round < ROUNDS && work < WORK; round++) {
    const weights = (round % 2 === 0 ? possible : proof).map(
      (each) => each * (round < 2 ? 1 : 0.3 + 2 * random()),
    );
    const found = greedily(components, weights);
    work += found.length * components.size;
    if (best === undefined || found.length < best.length) best = found;
    if (best.length <= bound.tests) break;
  }
  return best!;
}

function greedily(components: Components, weights: Float64Array): readonly (readonly Passage[])[] {
  const found: (readonly Passage[])[] = [];
  while (weights.some((weight) => weight > 0)) {
    // Among equals the shorter.
    const { passages } = heaviestSkeleton(components, weights, -1e-4);
    for (const item of itemsAlong(passages)) weights[item] = 0;
    found.push(passages);
  }
  return withoutNeedless(found, (passages) => new Set(itemsAlong(passages)));
}

/** Drops what covers nothing that the others do not cover, one after the other. */
export function withoutNeedless<T>(
  all: readonly T[],
  itemsOf: (each: T) => ReadonlySet<number>,
): readonly T[] {
  const times = new Map<number, number>();
  const covered = all.map(itemsOf);
  for (const items of covered) for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return all.filter((_, index) => {
    const items = [...covered[index]!];
    if (items.some((item) => times.get(item) === 1)) return true;
    for (const item of items) times.set(item, times.get(item)! - 1);
    return false;
  });
}

/** Numbers from 0 to 1, the same every time (Park and Miller's generator). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
