import type { Chart } from '../chart/index.ts';
import { crossings, defects } from './geometry-check.ts';
import type { Geometry } from './types.ts';

/** Width and height of a screen, in parts. */
const screen = { w: 7, h: 5 };

/**
 * How bad a picture is. The first numbers weigh more than all that follow: defects, initial states that stand below a
 * neighbour, crossings, how much the picture must be made smaller to be seen on a screen at once, area.
 */
export function scoreOf(geometry: Geometry, chart: Chart): readonly number[] {
  return [
    defects(geometry, chart).length,
    lowInitials(geometry, chart).length,
    crossings(geometry),
    Math.max(geometry.width / screen.w, geometry.height / screen.h),
    geometry.width * geometry.height,
  ];
}

/** Whether no other layout can be better but in size. */
export function isFaultless(score: readonly number[]): boolean {
  return score.slice(0, 3).every((count) => count === 0);
}

/** Whether the first score is better. */
export function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && a[differing]! < b[differing]!;
}

/** The states whose initial state stands below a neighbour. */
export function lowInitials(geometry: Geometry, chart: Chart): readonly string[] {
  const boxes = new Map(geometry.states.map((box) => [box.id, box]));
  const low = chart.states.filter(({ initial, children }) => {
    const first = initial === null ? undefined : boxes.get(initial);
    if (first === undefined) return false;
    return children.some((child) => {
      const box = boxes.get(child);
      // A history state is entered from outside and may stand above all others.
      return box !== undefined && box.kind !== 'history' && box.y + box.h <= first.y;
    });
  });
  return low.map(({ id }) => id);
}
