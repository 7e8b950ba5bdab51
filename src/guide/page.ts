import { fileURLToPath } from 'node:url';
import type { Election } from '../../machines/index.ts';
import { notices } from '../deg/notices.ts';
import { escapeXml } from '../draw/clean.ts';
import { bundle } from '../page/bundle.ts';
import { fontFaces } from '../page/fonts.ts';
import { inScript } from '../page/in-script.ts';
import { policyFor } from '../page/policy.ts';
import { style } from './element/style.ts';
import type { Demonstration } from './element/view.ts';
import type { PageData } from './page-data.ts';
import { pageStyle } from './page-style.ts';
import { words } from './words/index.ts';

let script: Promise<string> | undefined;

/**
 * Builds the guide's page: one HTML file that needs no network, with everything in it.
 * @param demonstration null for the real date
 * @returns the same text for the same data
 */
export async function buildGuidePage(
  election: Election,
  demonstration: Demonstration | null,
): Promise<string> {
  script ??= bundle(fileURLToPath(new URL('./main.ts', import.meta.url)));
  const code = inScript(await script);
  const titles = { ru: words.ru.title, en: words.en.title };
  const data: PageData = { election, demonstration, titles };
  const fontsAndPage = `${fontFaces()}\n${pageStyle}`;
  // The guide's own style is named too: a browser without shared style sheets puts it into a style element.
  const policy = policyFor([code], [fontsAndPage, style]);
  return [
    '<!doctype html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(titles.ru)}</title>`,
    `<style>${fontsAndPage}</style>`,
    '</head>',
    '<body>',
    withoutScripts(titles, demonstration),
    '<deg-guide lang="ru"></deg-guide>',
    `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What the page is and is not, where no script runs. */
function withoutScripts(titles: PageData['titles'], demonstration: Demonstration | null): string {
  const languages = (['ru', 'en'] as const).map((lang) => {
    const said = notices.map((notice) => notice[lang]);
    const all = demonstration === null ? [...said.slice(0, 2), words[lang].otherDates] : said;
    return [
      `<section lang="${lang}">`,
      `<h1>${escapeXml(titles[lang])}</h1>`,
      ...all.map((text) => `<p>${escapeXml(text)}</p>`),
      `<p>${escapeXml(words[lang].noScript)}</p>`,
      '</section>',
    ].join('\n');
  });
  return `<noscript>\n${languages.join('\n')}\n</noscript>`;
}
