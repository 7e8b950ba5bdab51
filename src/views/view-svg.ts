import { type DiagramTexts, type Geometry, type SvgOptions, svg } from '../draw/index.ts';
import type { View } from './types.ts';

/**
 * Draws a laid-out view as a self-contained SVG; an arrow that stands for refused attempts alone is drawn as one. Needs Node.
 * @param texts those with which the view was laid out
 * @param refusals ids of the full chart's transitions by which an attempt is refused
 */
export function viewSvg(
  { chart, arrows }: View,
  geometry: Geometry,
  texts: DiagramTexts,
  refusals: ReadonlySet<string>,
  options: SvgOptions = {},
): string {
  return svg(chart, geometry, texts, {
    ...options,
    emphasis: (id) => ((arrows.get(id) ?? [id]).every((one) => refusals.has(one)) ? 'refusal' : 'plain'),
  });
}
