import { fileURLToPath } from 'node:url';
import type { Election } from '../../machines/index.ts';
import { notices } from '../deg/notices.ts';
import { escapeXml } from '../draw/clean.ts';
import { bundle } from '../page/bundle.ts';
import { pageDocument } from '../page/document.ts';
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
  const titles = { ru: words.ru.title, en: words.en.title };
  const data: PageData = { election, demonstration, titles };
  return pageDocument({
    lang: 'ru',
    title: titles.ru,
    style: pageStyle,
    // A browser without shared style sheets puts the guide's own style into a style element.
    elementStyles: [style],
    body: [withoutScripts(titles, demonstration), '<deg-guide lang="ru"></deg-guide>'],
    data: JSON.stringify(data),
    code: await script,
  });
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
