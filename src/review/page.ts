import { fileURLToPath } from 'node:url';
import { escapeXml } from '../draw/clean.ts';
import { pictureStyle } from '../draw/picture-style.ts';
import { bundle } from '../page/bundle.ts';
import { fontFaces } from '../page/fonts.ts';
import { inScript } from '../page/in-script.ts';
import { policyFor } from '../page/policy.ts';
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
  const code = inScript(`${afterFirstPaint}${await script}`);
  const fontsAndPage = `${fontFaces()}\n${pageStyle}`;
  const policy = policyFor([code], [fontsAndPage, elementStyle]);
  return [
    '<!doctype html>',
    `<html lang="${data.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(data.title[data.language])}</title>`,
    `<style>${fontsAndPage}</style>`,
    '</head>',
    '<body>',
    // Stands in the element from the beginning, with its style: it is painted before the script has run, or without it.
    '<statechart-review><template shadowrootmode="open">',
    `<style>${elementStyle}</style>`,
    firstView(data),
    '</template></statechart-review>',
    `<script type="application/json">${packData(data).replaceAll('<', '\\u003c')}</script>`,
    // Only a module may wait.
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
