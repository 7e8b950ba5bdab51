import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { ready } from '../page-ready.ts';
import { type Opened, openBrowser } from './browser-page.ts';
import { fixture, hostile } from './fixture.ts';
import { type Pdf, readPdf } from './read-pdf.ts';

const data = fixture();
let browser: Opened;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser(data);
  page = await browser.open('#machine=hike&view=walk&lang=ru&theme=dark');
});
afterAll(() => browser.close());

describe('the page in print', () => {
  it.each(['ru', 'en'] as const)(
    'is a booklet whose page numbers and sizes are right: %s',
    async (language) => {
      const { pdf, booklet } = await printed(page, `#machine=hike&view=walk&lang=${language}&theme=dark`);
      expectSound(pdf, booklet);
      expect(booklet.sheets.flatMap(({ boxes }) => boxes.filter(({ page }) => page !== null))).not.toEqual(
        [],
      );
    },
  );

  it('has every notice, quote, decision, fact and story, word for word', async () => {
    const { booklet } = await printed(page, '#machine=hike&lang=ru');
    const { title, notices, sources, machines } = await data;
    const wanted = [
      title,
      ...notices,
      ...Object.values(sources).flatMap(({ text, answer }) => [text, answer ?? []]),
    ];
    for (const text of wanted.flat()) expect(booklet.text).toContain(text.ru);
    expect(booklet.text).toContain('«горы открыты» строка 7');
    expect(booklet.text).toContain('высокая');
    for (const index of machines[0]!.suite.stories.keys())
      expect(booklet.text).toContain(`Сценарий ${index + 1}.`);
  });

  it('shows nothing else of the page, and on the screen nothing of it is left', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.locator('review-booklet h1').waitFor();
    const seen = await page
      .locator('statechart-review')
      .evaluate(({ shadowRoot }) =>
        [...shadowRoot!.children]
          .filter((part) => part.getClientRects().length > 0)
          .map(({ localName }) => localName),
      );
    expect(seen).toEqual(['review-booklet']);
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.locator('review-booklet > *').count()).toBe(0);
  });

  it('shows a machine of others, with labels that look like markup, by what is known of it', async () => {
    const { pdf, booklet } = await printed(page, '#machine=lights&lang=en');
    expectSound(pdf, booklet);
    expect(booklet.text).toContain(hostile);
    expect(await page.title()).not.toBe('broken');
  });

  it('went without complaint', () => {
    expect(browser.complaints).toEqual([]);
  });
});

describe('the booklet of the whole journey', () => {
  let own: Browser;
  let model: Page;
  beforeAll(async () => {
    own = await launchBrowser();
    model = await own.newPage();
    await model.goto(pathToFileURL('docs/review.html').href);
    await ready(model);
  });
  afterAll(() => own.close());

  it.each(['ru', 'en'] as const)('has right page numbers and sizes: %s', async (language) => {
    const { pdf, booklet } = await printed(model, `#machine=journey&lang=${language}`);
    expectSound(pdf, booklet);
    expect(pdf.pages.length).toBeLessThan(60);
  });
});

/** The booklet as it stands in the page while it is printed. */
interface Booklet {
  readonly text: string;
  readonly entries: readonly { readonly title: string; readonly page: number }[];
  readonly sheets: readonly {
    readonly title: string;
    readonly lying: boolean;
    readonly map: boolean;
    readonly boxes: readonly DrawnBox[];
  }[];
}

interface DrawnBox {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** The page that it names. */
  readonly page: number | null;
}

async function printed(page: Page, hash: string): Promise<{ readonly pdf: Pdf; readonly booklet: Booklet }> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  const bytes = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
  await page.emulateMedia({ media: 'print' });
  await page.locator('review-booklet h1').waitFor();
  const booklet = await page.locator('review-booklet').evaluate((root): Booklet => {
    const written = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const boxesOf = (svg: SVGSVGElement): DrawnBox[] => {
      const { x, y, width, height } = svg.viewBox.baseVal;
      const groups = [...svg.querySelectorAll('g[data-state]')].filter((group) => {
        const name = group.querySelector('text');
        const [left, top] = [Number(name?.getAttribute('x')), Number(name?.getAttribute('y'))];
        return name !== null && left >= x && left <= x + width && top >= y && top <= y + height;
      });
      return groups.map((group) => {
        const text = [...group.querySelectorAll('text')].map(written).join(' ');
        const named = /[сp]\. (\d+)$/.exec(text)?.[1];
        const kind = group.classList[0] ?? '';
        return {
          id: group.getAttribute('data-state') ?? '',
          kind,
          text,
          page: named === undefined ? null : Number(named),
        };
      });
    };
    return {
      text: written(root),
      entries: [...root.querySelectorAll('.entries > li')].map((entry) => ({
        title: written(entry.children[0]!),
        page: Number(written(entry.querySelector('.at'))),
      })),
      sheets: [...root.querySelectorAll('.sheet')].map((sheet) => ({
        title: written(sheet.querySelector('h2')),
        lying: sheet.classList.contains('lying'),
        map: sheet.classList.contains('map'),
        boxes: boxesOf(sheet.querySelector<SVGSVGElement>(':scope > div > svg')!),
      })),
    };
  });
  await page.emulateMedia({ media: null });
  return { pdf: readPdf(bytes), booklet };
}

const [shortSide, longSide] = [594.96, 841.92];

function expectSound({ pages, headings }: Pdf, { entries, sheets }: Booklet): void {
  // Each sheet with a page of its own, in order, after the front.
  const first = entries[0]!.page;
  for (const [index, { smallest }] of pages.entries()) {
    // A map says where the parts after it belong, and these have its texts in full size.
    if (!sheets[index + 1 - first]?.map) expect(smallest).toBeGreaterThan(9 - 0.001);
  }
  const sheetHeadings = headings.filter(({ page }) => page >= first && page < first + sheets.length);
  expect(sheetHeadings).toEqual(sheets.map(({ title }, index) => ({ title, page: first + index })));
  for (const [index, { width, height }] of pages.entries()) {
    const lying = sheets[index + 1 - first]?.lying ?? false;
    expect(width).toBeCloseTo(lying ? longSide : shortSide, 1);
    expect(height).toBeCloseTo(lying ? shortSide : longSide, 1);
  }
  for (const { title, page } of entries) {
    expect(headings).toContainEqual({ title: title.replace(/ \([^)]*\)$/, ''), page });
  }
  for (const { id, kind, text, page } of sheets.flatMap(({ boxes }) => boxes)) {
    if (kind !== 'outside' && kind !== 'folded') continue;
    expect(page, text).not.toBeNull();
    const there = sheets[page! - first]!.boxes.filter((box) => box.kind !== 'outside');
    const state = id.replace(/^outside (to|from) /, '');
    const name = text.replace(/ [сp]\. \d+$/, '');
    const shows = there.some((box) =>
      box.kind === 'bundle'
        ? box.text.replaceAll('• ', '').includes(name)
        : box.id === state && box.kind !== 'folded',
    );
    expect(shows, `${text} on page ${page}`).toBe(true);
  }
}
