import type { Chart } from '../chart/index.ts';
import { directionsOf } from './directions.ts';
import { setTexts, type Variant } from './elk-graph.ts';
import { isBetter, isFaultless, scoreOf } from './score.ts';
import { stackable } from './stacking.ts';
import type { DiagramTexts } from './texts.ts';
import type { BoxKind, Geometry } from './types.ts';
import { layoutOf } from './variant-layout.ts';

export interface LayoutOptions {
  /** Of states that are drawn otherwise than the chart says. */
  readonly kinds?: ReadonlyMap<string, BoxKind>;
  /** Called after every attempt; the last call has two equal numbers. */
  readonly onProgress?: (done: number, of: number) => void;
}

interface Attempt {
  readonly variant: Variant;
  readonly geometry: Geometry;
  readonly score: readonly number[];
}

/**
 * Computes where everything in the picture of a chart stands. Ways of choosing which arrows point upwards are tried until one
 * gives a picture without defects, without crossings and with every initial state on top; else the best is kept. Then regions
 * are put one below the other where that makes the picture narrower and better.
 * @returns the same geometry for the same chart and texts
 * @throws what the texts throw; an Error if ELK fails at every attempt
 */
export async function layout(
  chart: Chart,
  texts: DiagramTexts,
  { kinds = new Map(), onProgress }: LayoutOptions = {},
): Promise<Geometry> {
  const set = setTexts(chart, texts, kinds);
  const directions = directionsOf(chart);
  const planned = directions.length + 1;
  const failures: unknown[] = [];
  let best: Attempt | undefined;
  const attempt = async (variant: Variant) => {
    try {
      const geometry = await layoutOf(chart, set, variant);
      const tried = { variant, geometry, score: scoreOf(geometry, chart) };
      if (best === undefined || isBetter(tried.score, best.score)) best = tried;
    } catch (failure) {
      // ELK fails at rare combinations of nesting and arrows; the other ways may still do.
      failures.push(failure);
    }
  };
  for (const [index, variant] of directions.entries()) {
    await attempt(variant);
    onProgress?.(index + 1, planned);
    if (best !== undefined && isFaultless(best.score)) break;
  }
  if (best === undefined) {
    throw new Error(`ELK could not lay out the chart "${chart.id}" in any of ${failures.length} ways.`, {
      cause: failures[0],
    });
  }
  const stacked = stackable(chart, best.geometry);
  if (stacked.size > 0) await attempt({ ...best.variant, stacked });
  onProgress?.(planned, planned);
  return best.geometry;
}
