import ELK from 'elkjs/lib/elk.bundled.js';
import type { Chart } from '../chart/index.ts';
import { elkGeometry } from './elk-geometry.ts';
import { type CycleBreaking, cycleBreakings, type ElkInput, elkInput } from './elk-graph.ts';
import { crossings, defects } from './geometry-check.ts';
import { placeHeaders } from './headers.ts';
import { rounded } from './rounded.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

const elk = new ELK.default();

/**
 * Computes where everything in the picture of a chart stands. Several layouts are tried, and the one kept that has the
 * fewest defects, among these the fewest crossings, among these the smallest area.
 * @returns the same geometry for the same chart and texts
 * @throws what the texts throw
 */
export async function layout(chart: Chart, texts: DiagramTexts): Promise<Geometry> {
  const input = elkInput(chart, texts);
  const tried: Geometry[] = [];
  for (const cycleBreaking of cycleBreakings) tried.push(await withHeaders(chart, input, cycleBreaking));
  const scored = tried.map((geometry) => ({ geometry, score: scoreOf(geometry, chart) }));
  return scored.reduce((best, other) => (isLess(other.score, best.score) ? other : best)).geometry;
}

/** Lays out again with wider states where a header found no room between the arrows. */
async function withHeaders(chart: Chart, input: ElkInput, cycleBreaking: CycleBreaking): Promise<Geometry> {
  const minWidths = new Map<string, number>();
  let placed: ReturnType<typeof placeHeaders>;
  let round = 0;
  do {
    const result = await elk.layout(input.graph(cycleBreaking, minWidths));
    placed = placeHeaders(elkGeometry(chart, input, result));
    for (const [id, more] of placed.missing) {
      const width = placed.geometry.states.find((state) => state.id === id)?.w ?? 0;
      minWidths.set(id, Math.ceil(width + more));
    }
    round += 1;
  } while (placed.missing.size > 0 && round < 3);
  return rounded(placed.geometry);
}

function scoreOf(geometry: Geometry, chart: Chart): readonly number[] {
  return [defects(geometry, chart).length, crossings(geometry), geometry.width * geometry.height];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && a[differing]! < b[differing]!;
}
