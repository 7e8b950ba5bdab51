import type { Chart } from '../chart/index.ts';
import { crossings, defects } from './geometry-check.ts';
import type { Geometry } from './types.ts';

/**
 * How bad a picture is. The first numbers weigh more than all that follow: defects, initial states that stand below a
 * neighbour, crossings, area.
 */
export function scoreOf(geometry: Geometry, chart: Chart): readonly number[] {
  return [
    defects(geometry, chart).length,
    lowInitials(geometry, chart),
    crossings(geometry),
    geometry.width * geometry.height,
  ];
}

/** Whether the first score is better. */
export function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && a[differing]! < b[differing]!;
}

function lowInitials(geometry: Geometry, chart: Chart): number {
  const boxes = new Map(geometry.states.map((box) => [box.id, box]));
  return chart.states.filter(({ initial, children }) => {
    const first = initial === null ? undefined : boxes.get(initial);
    if (first === undefined) return false;
    return children.some((child) => {
      const box = boxes.get(child);
      // A history state is entered from outside and may stand above all others.
      return box !== undefined && box.kind !== 'history' && box.y + box.h <= first.y;
    });
  }).length;
}
