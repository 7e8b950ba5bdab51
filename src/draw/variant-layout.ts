import ELK from 'elkjs/lib/elk.bundled.js';
import type { Chart } from '../chart/index.ts';
import { elkGeometry } from './elk-geometry.ts';
import { elkGraph, type SetTexts, type Variant } from './elk-graph.ts';
import { placeHeaders } from './headers.ts';
import { rounded } from './rounded.ts';
import type { Geometry } from './types.ts';

const elk = new ELK.default();

/**
 * Lays a chart out in one way; again with wider states where a header found no room between the arrows.
 * @throws what ELK throws
 */
export async function layoutOf(chart: Chart, texts: SetTexts, variant: Variant): Promise<Geometry> {
  const minWidths = new Map<string, number>();
  let placed: ReturnType<typeof placeHeaders>;
  let round = 0;
  do {
    const result = await elk.layout(elkGraph(chart, texts, variant, minWidths));
    placed = placeHeaders(elkGeometry(chart, texts, variant, result));
    for (const [id, more] of placed.missing) {
      const width = placed.geometry.states.find((state) => state.id === id)?.w ?? 0;
      minWidths.set(id, Math.ceil(width + more));
    }
    round += 1;
  } while (placed.missing.size > 0 && round < 3);
  return rounded(placed.geometry);
}
