import ELK from 'elkjs/lib/elk.bundled.js';
import type { Chart } from '../chart/index.ts';
import { elkGeometry } from './elk-geometry.ts';
import { elkGraph, type SetTexts, setTexts, type Variant } from './elk-graph.ts';
import { cycleBreakings } from './elk-options.ts';
import { placeHeaders } from './headers.ts';
import { leadingBack, walks } from './reading-order.ts';
import { rounded } from './rounded.ts';
import { isBetter, scoreOf } from './score.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

const elk = new ELK.default();

/**
 * Computes where everything in the picture of a chart stands. Several layouts are tried, and the one kept that has the
 * fewest defects, among these the fewest initial states that are not on top, then the fewest crossings, then the smallest
 * area.
 * @returns the same geometry for the same chart and texts
 * @throws what the texts throw; an Error if ELK fails at every attempt
 */
export async function layout(chart: Chart, texts: DiagramTexts): Promise<Geometry> {
  const set = setTexts(chart, texts);
  const scored: { readonly geometry: Geometry; readonly score: readonly number[] }[] = [];
  const failures: unknown[] = [];
  for (const variant of variantsOf(chart)) {
    try {
      const geometry = await withHeaders(chart, set, variant);
      scored.push({ geometry, score: scoreOf(geometry, chart) });
    } catch (failure) {
      // ELK fails at rare combinations of nesting and arrows; the other ways may still do.
      failures.push(failure);
    }
  }
  if (scored.length === 0) {
    throw new Error(`ELK could not lay out the chart "${chart.id}" in any of ${failures.length} ways.`, {
      cause: failures[0],
    });
  }
  return scored.reduce((best, other) => (isBetter(other.score, best.score) ? other : best)).geometry;
}

function variantsOf(chart: Chart): readonly Variant[] {
  return [
    ...walks.map((walk) => ({ cycleBreaking: cycleBreakings[0], upwards: leadingBack(chart, walk) })),
    ...cycleBreakings.map((cycleBreaking) => ({ cycleBreaking, upwards: new Set<string>() })),
  ];
}

/** Lays out again with wider states where a header found no room between the arrows. */
async function withHeaders(chart: Chart, texts: SetTexts, variant: Variant): Promise<Geometry> {
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
