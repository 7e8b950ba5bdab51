import { moved } from './set-text.ts';
import { sizes } from './sizes.ts';
import type { Geometry, StateBox, TextBlock } from './types.ts';

/** A layout whose headers stand clear of the arrows, and what is missing where they could not. */
export interface PlacedHeaders {
  readonly geometry: Geometry;
  /** Per state how many px more it would have to be wide. */
  readonly missing: ReadonlyMap<string, number>;
}

/** px between a header and an arrow beside it. */
const clearance = 10;

/**
 * Arrows to and from nested states cross the header of the state around them. Moves each header sideways into the
 * leftmost gap between them.
 */
export function placeHeaders(geometry: Geometry): PlacedHeaders {
  const lines = [
    ...geometry.edges.flatMap((edge) => edge.lines),
    ...geometry.initials.map(({ line }) => line),
  ];
  const segments = lines.flatMap((line) => line.slice(1).map((to, index) => [line[index]!, to] as const));
  const missing = new Map<string, number>();
  const states = geometry.states.map((state) => {
    const blocks = [state.name, ...(state.details ? [state.details] : []), ...(state.rows ?? [])];
    if (state.name.anchor === 'middle' || ['history', 'bundle', 'frame'].includes(state.kind)) return state;
    const w = Math.max(...blocks.map((block) => block.x + block.w)) - state.name.x;
    const [top, bottom] = [state.y, Math.max(...blocks.map((block) => block.y + block.h)) + 2];
    const taken = segments
      .filter(([a, b]) => Math.max(a.y, b.y) > top && Math.min(a.y, b.y) < bottom)
      .map(([a, b]) => [Math.min(a.x, b.x), Math.max(a.x, b.x)] as const)
      .filter(([from, to]) => to > state.x && from < state.x + state.w)
      .sort((a, b) => a[0] - b[0]);
    const left = leftmostGap(state.x + sizes.padX, state.x + state.w - clearance, w, taken);
    if (left !== null) return moveHeader(state, left - state.name.x);
    missing.set(state.id, w + 2 * sizes.padX + clearance);
    return state;
  });
  return { geometry: { ...geometry, states }, missing };
}

function leftmostGap(
  from: number,
  to: number,
  w: number,
  taken: readonly (readonly [number, number])[],
): number | null {
  let left = from;
  for (const [start, end] of taken) {
    if (left + w + clearance <= start) break;
    left = Math.max(left, end + clearance);
  }
  return left + w <= to ? left : null;
}

function moveHeader(state: StateBox, dx: number): StateBox {
  if (dx === 0) return state;
  const move = <T extends TextBlock>(block: T): T => moved(block, dx, 0);
  return {
    ...state,
    name: move(state.name),
    ...(state.details && { details: move(state.details) }),
    ...(state.rows && { rows: state.rows.map(move) }),
  };
}
