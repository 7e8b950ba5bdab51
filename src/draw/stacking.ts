import type { ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import type { Chart, ChartState } from '../chart/index.ts';
import { elkId } from './elk-options.ts';
import { sizes } from './sizes.ts';
import type { Box, Geometry } from './types.ts';

/**
 * The parallel states whose regions can stand one below the other without making the picture higher, since something beside
 * them is high enough.
 * @param geometry a layout with all regions side by side
 */
export function stackable(chart: Chart, geometry: Geometry): ReadonlySet<string> {
  const boxes = new Map(geometry.states.map((box) => [box.id, box]));
  const boxesOf = (ids: readonly string[]) => ids.flatMap((id) => boxes.get(id) ?? []);
  const found = chart.states.filter(({ id, kind, parent, children }) => {
    const siblings = chart.states.filter((state) => state.parent === parent && state.id !== id);
    if (kind !== 'parallel' || children.length < 2 || siblings.length === 0) return false;
    const [own] = boxesOf([id]);
    if (own === undefined) return false;
    const beside = boxesOf(siblings.map((state) => state.id)).filter(
      (box) => box.y < bottom(own) && own.y < bottom(box),
    );
    const free = Math.max(...beside.map(bottom)) - bottom(own);
    const regions = boxesOf(children).map(({ h }) => h);
    const more = regions.reduce((sum, h) => sum + h + sizes.inside, -sizes.inside) - Math.max(...regions);
    return more <= free;
  });
  return new Set(found.map(({ id }) => id));
}

function bottom({ y, h }: Box): number {
  return y + h;
}

/**
 * Edges that are never drawn; they make ELK put the regions of a parallel state one below the other instead of side by
 * side. Those that arrows leave stand below, so that the arrows need not go around the others.
 */
export function stackingEdges(
  chart: Chart,
  { children }: ChartState,
  lineage: (id: string) => readonly string[],
): readonly ElkExtendedEdge[] {
  const order = children
    .map((id) => ({ id, out: outward(chart, id, lineage) }))
    .sort((a, b) => a.out - b.out)
    .map(({ id }) => id);
  return order.slice(1).map((below, index) => ({
    id: elkId.above(below),
    sources: [elkId.state(order[index]!)],
    targets: [elkId.state(below)],
  }));
}

/** How many more arrows leave a state than enter it from outside. */
function outward(chart: Chart, state: string, lineage: (id: string) => readonly string[]): number {
  const isInside = (id: string) => lineage(id).includes(state);
  return chart.transitions.reduce((sum, { source, targets }) => {
    const [from, to] = [isInside(source), targets.some(isInside)];
    const leaves = from && targets.some((id) => !isInside(id));
    return sum + (leaves ? 1 : !from && to ? -1 : 0);
  }, 0);
}
