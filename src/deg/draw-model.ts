import type { ReviewMachine } from '../review/data.ts';
import { viewOf, viewTexts, viewWords } from '../views/index.ts';
import { viewSvg } from '../views/view-svg.ts';
import { diagramTexts } from './transition-texts.ts';

/**
 * A picture of a machine of the model as a self-contained SVG, as `deg draw` gives it.
 * @throws an Error if the machine has no such picture
 */
export function drawModel(
  { chart, views, refusals }: ReviewMachine,
  picture: string,
  language: 'ru' | 'en',
): string {
  const found = views.find(({ id }) => id === picture);
  if (found === undefined) throw new Error(`The machine ${chart.id} has no picture «${picture}».`);
  const view = viewOf(chart, found);
  const texts = viewTexts(view, diagramTexts(chart, language), viewWords[language]);
  return viewSvg(view, found.geometry[language], texts, new Set(refusals));
}
