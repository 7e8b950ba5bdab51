import type { Chart } from '../chart/index.ts';
import { layout, svg } from '../draw/index.ts';
import { refusalsIn } from './refusals.ts';
import { diagramTexts } from './transition-texts.ts';

/** A chart of the model as a self-contained SVG; attempts that are refused are drawn apart. */
export async function drawModel(chart: Chart, language: 'ru' | 'en'): Promise<string> {
  const texts = diagramTexts(chart, language);
  const refusals = refusalsIn(chart);
  return svg(chart, await layout(chart, texts), texts, {
    emphasis: (id) => (refusals.has(id) ? 'refusal' : 'plain'),
  });
}
