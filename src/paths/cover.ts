import type { Step } from '../space/index.ts';
import { type FlatGraph, flatGraph, type HeavyPath, heaviestPath, transitionsOf } from './flat-graph.ts';
import type { RunGraph } from './run-graph.ts';

/** A set of paths that takes every transition which any path can take. */
export interface Cover {
  readonly paths: readonly CoveringPath[];
  /** No set of fewer paths takes every transition; where this is the number of paths, the cover is proved smallest. */
  readonly atLeast: number;
}

export interface CoveringPath {
  /** Index into the starts. */
  readonly start: number;
  readonly steps: readonly Step[];
}

const ROUNDS = 100;

/**
 * Covers all transitions by few paths: greedily, each path one that weighs the most among transitions not taken before. The
 * first round weighs all transitions alike, the others at random (but always the same), until the lower bound is met or
 * the rounds are over.
 */
export function coverTransitions(graph: RunGraph): Cover {
  const flat = flatGraph(graph);
  const atLeast = lowerBound(flat);
  const random = sequence();
  let best: readonly HeavyPath[] | undefined;
  for (let round = 0; round < ROUNDS && (best === undefined || best.length > atLeast); round++) {
    const found = greedyCover(
      flat,
      Float64Array.from(flat.transitions, () => (round === 0 ? 1 : 0.3 + 2 * random())),
    );
    if (best === undefined || found.length < best.length) best = found;
  }
  return {
    atLeast,
    paths: best!.map(({ start, steps }) => ({ start, steps: steps.map((index) => flat.steps[index]!) })),
  };
}

function greedyCover(flat: FlatGraph, weights: Float64Array): readonly HeavyPath[] {
  const missing = Float64Array.from(weights);
  const paths: HeavyPath[] = [];
  while (missing.some((weight) => weight > 0)) {
    // Among equals the shorter path.
    const path = heaviestPath(flat, missing, -1e-4);
    for (const transition of taken(flat, path)) missing[transition] = 0;
    paths.push(path);
  }
  return withoutNeedless(flat, paths);
}

/** Drops paths all of whose transitions the others take. */
function withoutNeedless(flat: FlatGraph, paths: readonly HeavyPath[]): readonly HeavyPath[] {
  return paths.reduce((kept, path) => {
    const others = new Set(kept.filter((other) => other !== path).flatMap((other) => taken(flat, other)));
    return taken(flat, path).every((transition) => others.has(transition))
      ? kept.filter((other) => other !== path)
      : kept;
  }, paths);
}

function taken(flat: FlatGraph, path: HeavyPath): number[] {
  return path.steps.flatMap((step) => [...transitionsOf(flat, step)]);
}

/**
 * A lower bound on the size of a cover, by the dual of the linear programme of set cover: if transitions are given weights
 * such that no path weighs more than 1, no cover has fewer paths than all weights together. Good weights are found by
 * taking from the heaviest path, again and again (Plotkin, Shmoys and Tardos, «Fast approximation algorithms for
 * fractional packing and covering problems», 1995); any weights give a valid bound.
 */
function lowerBound(flat: FlatGraph): number {
  const weights = new Float64Array(flat.transitions.length).fill(1);
  let best = 0;
  for (let round = 0; round < 600; round++) {
    const path = heaviestPath(flat, weights, 0);
    if (path.weight === 0) return 0;
    best = Math.max(best, weights.reduce((sum, weight) => sum + weight, 0) / path.weight);
    const share = 0.1 * 0.9 ** Math.floor(round / 400);
    for (const transition of taken(flat, path)) weights[transition]! *= 1 - share;
  }
  // Rounding errors must not lift the bound over a whole number.
  return Math.ceil(best - 1e-6);
}

/** Numbers from 0 to 1, the same every time (Park and Miller's generator). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
