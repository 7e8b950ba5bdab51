import type { TestPath } from '../suite.ts';
import type { Walk, WalkGraph } from './walk-graph.ts';

/** Walks as tests. */
export function testsOf({ moves, starts }: WalkGraph, walks: readonly Walk[]): readonly TestPath[] {
  return walks.map(([start, ...arcs]) => ({
    start: starts[start! - moves.length]!,
    moves: arcs.map((arc) => moves[arc]!),
  }));
}
