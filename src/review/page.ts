import { fileURLToPath } from 'node:url';
import { pictureStyle } from '../draw/picture-style.ts';
import { bundle } from '../page/bundle.ts';
import { pageDocument } from '../page/document.ts';
import type { ReviewData } from './data.ts';
import { style } from './element/style.ts';
import { packData } from './packed/index.ts';
import { pageStyle } from './page-style.ts';
import { firstView } from './static/first-view.ts';
import { staticStyle } from './static/style.ts';

let script: Promise<string> | undefined;

/**
 * Before the script: what can be read without it is on the screen first. A page that is not looked at is never painted,
 * so that there is an end to waiting.
 */
const afterFirstPaint = `await new Promise((painted) => {
  new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
  setTimeout(painted, 1000);
});
`;
const elementStyle = `${pictureStyle}${style}${staticStyle}`;

/**
 * Builds the visualizer: one HTML file that needs no network, with everything in it.
 * @returns the same text for the same data
 */
export async function buildPage(data: ReviewData): Promise<string> {
  script ??= bundle(fileURLToPath(new URL('./element/main.ts', import.meta.url)));
  return pageDocument({
    lang: data.language,
    title: data.title[data.language],
    style: pageStyle,
    elementStyles: [elementStyle],
    body: [
      // Stands in the element from the beginning, with its style: it is painted before the script has run, or without it.
      '<statechart-review><template shadowrootmode="open">',
      `<style>${elementStyle}</style>`,
      firstView(data),
      '</template></statechart-review>',
    ],
    data: packData(data),
    code: `${afterFirstPaint}${await script}`,
  });
}
