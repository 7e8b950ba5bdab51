import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { clean } from '../../src/draw/clean.ts';
import { type DiagramTexts, defects, type Geometry, layout, svg } from '../../src/draw/index.ts';
import { png } from '../../src/draw/png.ts';
import { launchBrowser } from '../browser.ts';
import { textsIn } from './drawn.ts';

/** What an imported machine may hold where a name is expected. */
const hostile = {
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script></text></svg>',
  entities: '&lt;b&gt; &#0; &unknown; ]]> <!-- <![CDATA[ <?xml ?>',
  style: '</style><style>*{display:none}</style> url(https://example.org/x) var(--x,red)',
  controls: 'a\u0000b\u0001c\u0008d\u000be\u001bf\u007fg\u0085h\u2028i\ufeffj',
  bidirectional: '\u202eevil\u202c \u2066safe\u2069 \u200fx\u061cy',
  surrogates: '\ud800 high, \udc00 low, \uffff none',
  longWord: 'Щ'.repeat(200),
  longLatin: 'w'.repeat(80),
  empty: '',
  blank: ' \t\n ',
  emoji: '😀 👩‍👩‍👧‍👦 🇷🇺 ☎️',
  accents: 'Z̶̢͉a̴̧l̷̨g̸̢o й ё',
  other: '投票 تصويت हिन्दी',
} as const;
const values = Object.values(hostile);

const machine = createMachine({
  id: 'hostile',
  initial: 's0',
  states: Object.fromEntries(
    values.map((_, index) => [
      `s${index}`,
      { on: { GO: `s${(index + 1) % values.length}`, STAY: { actions: 'note' } } },
    ]),
  ),
});
const chart = chartOf(machine);
const textOf = (id: string) => values[Number(/\d+/.exec(id)?.[0] ?? 0)]!;
const texts: DiagramTexts = {
  language: '"><script>',
  state: (id) => `${textOf(id)}\n${textOf(id)}`,
  transition: textOf,
};

describe('Texts that could be taken for something else', () => {
  let geometry: Geometry;
  let picture: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    geometry = await layout(chart, texts);
    picture = svg(chart, geometry, texts, { title: hostile.markup, description: hostile.surrogates });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      asked.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    await page.setContent(picture);
    await page.evaluate(() => document.fonts.ready);
  });
  afterAll(() => browser?.close());

  test('make a well-formed SVG of nothing but shapes and texts', async () => {
    const { error, elements } = await page.evaluate((source) => {
      const xml = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        error: xml.querySelector('parsererror')?.textContent ?? '',
        elements: [...new Set([...xml.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
      };
    }, picture);
    expect(error).toBe('');
    expect(elements).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']);
  });

  test('are shown whole, without what hides or turns round other text', () => {
    const visible = (text: string) => text.replace(/\s+/g, '');
    const shown = visible(textsIn(geometry).join(''));
    for (const text of values) expect(shown).toContain(visible(clean(text)));
    expect(shown).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\ufeff/u);
  });

  test('stay in their boxes, and the picture has no other defect', async () => {
    expect(defects(geometry, chart)).toEqual([]);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[data-state]')].flatMap((group) => {
        const box = group.querySelector('.box')?.getBoundingClientRect();
        return [...group.querySelectorAll('text')].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const fits =
            box && left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
          return fits || !text.textContent ? [] : text.textContent;
        });
      }),
    );
    // Marks stacked on one letter rise above any line: no box could hold them.
    expect(outside.filter((text) => !/\p{M}{2}/u.test(text))).toEqual([]);
  });

  test('load nothing and run nothing', () => {
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  test('are painted in a PNG', () => {
    expect(Buffer.from(png(picture, 1)).subarray(1, 4).toString()).toBe('PNG');
  });
});
