import { type DiagramTexts, type Geometry, type LayoutOptions, layout } from '../draw/index.ts';
import type { View } from './types.ts';
import { viewTexts } from './view-texts.ts';
import type { ViewWords } from './words.ts';

/**
 * Computes where everything in the picture of a view stands. Needs Node.
 * @param texts those of the full chart
 * @throws as `layout` does
 */
export function layoutView(
  view: View,
  texts: DiagramTexts,
  words: ViewWords,
  onProgress?: LayoutOptions['onProgress'],
): Promise<Geometry> {
  return layout(view.chart, viewTexts(view, texts, words), {
    kinds: view.kinds,
    ...(onProgress && { onProgress }),
  });
}
