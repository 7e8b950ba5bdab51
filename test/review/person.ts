import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ready } from '../page-ready.ts';

/** How somebody acts on the page: the same goals, by other means. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Chooses in a list by the option's value. */
  choose(list: Locator, value: string): Promise<void>;
  /** Writes into the page's search field, and takes the first thing found. */
  find(query: string): Promise<void>;
}

/** By what means the page is used, and on what screen. */
export const devices = {
  mouse: { hand: mouse, options: { viewport: { width: 1366, height: 800 } } },
  keyboard: { hand: keyboard, options: { viewport: { width: 1366, height: 800 } } },
  touch: { hand: touch, options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
} as const satisfies Record<string, { hand: (page: Page) => Hand; options: BrowserContextOptions }>;

/**
 * Opens a page from its file with the network off.
 * @param complaints gets what goes wrong: errors, messages on the console, requests to anything but the file
 */
export async function openFile(
  browser: Browser,
  { file, hash, options }: { file: string; hash: string; options: BrowserContextOptions },
  complaints: string[],
): Promise<Page> {
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const [wanted = ''] = request.url().split('#');
    if (wanted !== url && !wanted.startsWith('data:')) complaints.push(wanted);
  });
  await page.goto(`${url}${hash}`);
  await ready(page);
  return page;
}

/** Goes to another address of the page without loading it again. */
export async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }, hash);
}

const searchField = (page: Page) => page.locator('review-search input');

function mouse(page: Page): Hand {
  return {
    press: (target) => target.click(),
    choose: async (list, value) => void (await list.selectOption(value)),
    find: async (query) => {
      await searchField(page).click();
      await page.keyboard.insertText(query);
      await page.locator('#found-0').click();
    },
  };
}

function touch(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    choose: async (list, value) => void (await list.selectOption(value)),
    find: async (query) => {
      await searchField(page).tap();
      await page.keyboard.insertText(query);
      await page.locator('#found-0').tap();
    },
  };
}

function keyboard(page: Page): Hand {
  return {
    press: async (target) => {
      await reach(page, target);
      if (!(await target.evaluate((element) => element.matches('input:checked')))) {
        await page.keyboard.press('Enter');
      }
    },
    choose: async (list, value) => {
      await reach(page, list);
      const { place, all } = await list.evaluate((element, wanted) => {
        const values = [...(element as HTMLSelectElement).options].map((option) => option.value);
        return { place: values.indexOf(wanted), all: values.length };
      }, value);
      const fromEnd = all - 1 - place;
      await page.keyboard.press(place <= fromEnd ? 'Home' : 'End');
      for (let i = 0; i < Math.min(place, fromEnd); i++) {
        await page.keyboard.press(place <= fromEnd ? 'ArrowDown' : 'ArrowUp');
      }
    },
    find: async (query) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      await page.keyboard.press('Enter');
    },
  };
}

/** So many keys nobody presses to get to one thing. */
const patience = 80;

/**
 * Goes with Tab, Shift+Tab and the arrow keys until something has the focus, as one does who sees the page.
 * @throws if that takes more than anybody's patience
 */
async function reach(page: Page, target: Locator): Promise<void> {
  const tried = new Map<number, number>();
  for (let pressed = 0; pressed < patience; pressed++) {
    const way = await target.evaluate(wayTo);
    if (way === null) return;
    const times = tried.get(way.from) ?? 0;
    tried.set(way.from, times + 1);
    await page.keyboard.press(way.keys[times % way.keys.length]!);
  }
  throw new Error(`After ${patience} keys the focus was not on ${target}.`);
}

/**
 * Runs in the page: the keys that may lead on to an element from where the focus is, the best one first.
 * @returns null where the element has the focus
 */
function wayTo(wanted: Element): { readonly keys: readonly string[]; readonly from: number } | null {
  const root = wanted.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  if (focused === wanted) return null;
  const from = focused === null ? -1 : [...root.querySelectorAll('*')].indexOf(focused);
  if (focused !== null && wanted.closest('[role="tablist"], .canvas svg, fieldset')?.contains(focused)) {
    const [here, there] = [focused.getBoundingClientRect(), wanted.getBoundingClientRect()];
    const dx = there.x + there.width / 2 - here.x - here.width / 2;
    const dy = there.y + there.height / 2 - here.y - here.height / 2;
    const ways = { ArrowRight: dx, ArrowLeft: -dx, ArrowDown: dy, ArrowUp: -dy };
    const keys = Object.entries(ways).sort(([, a], [, b]) => b - a);
    return { keys: keys.map(([key]) => key), from };
  }
  const isAhead =
    focused === null || focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { keys: [isAhead ? 'Tab' : 'Shift+Tab'], from };
}
