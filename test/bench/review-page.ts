import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { committedPage } from '../committed-page.ts';
import { ready } from '../page-ready.ts';
import type { Table } from './table.ts';

const runs = 7;
const frames = 120;

/** How large the page is, and what in it. */
export function sizeTable(): Table {
  const html = readFileSync(committedPage, 'utf8');
  const between = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, inside]) => inside!).join('\n');
  const parts: Readonly<Record<string, string>> = {
    'styles with fonts': between(/<style>([\s\S]*?)<\/style>/g),
    'first view, readable without scripts': between(/<\/style>([\s\S]*?)<\/template>/g).replace(
      /[\s\S]*<\/style>/,
      '',
    ),
    data: between(/<script type="application\/json">([\s\S]*?)<\/script>/g),
    script: between(/<script type="module">([\s\S]*?)<\/script>/g),
    'the whole file': html,
  };
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  return {
    head: ['part', 'kB', 'kB gzip -9'],
    rows: Object.entries(parts).map(([name, text]) => [
      name,
      kilobytes(Buffer.byteLength(text)),
      kilobytes(gzipSync(text, { level: 9 }).length),
    ]),
  };
}

/** From opening the file to what a reader sees, and how long frames take while the picture moves. */
export async function timeTable(): Promise<{ readonly browser: string; readonly table: Table }> {
  const browser = await launchBrowser();
  try {
    const rows = [
      ...(await openingRows(browser)),
      await framesRow(browser, 'overview', 'the overview'),
      await framesRow(browser, 'whole', 'the whole journey'),
    ];
    return {
      browser: `Chromium ${browser.version()}`,
      table: { head: ['what', 'median', 'slowest', 'unit'], rows },
    };
  } finally {
    await browser.close();
  }
}

async function openingRows(browser: Browser): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-page-'));
  try {
    const emptyPage = join(folder, 'empty.html');
    writeFileSync(emptyPage, '<!doctype html><title>Empty</title><p>Nothing');
    const paints: number[] = [];
    const readies: number[] = [];
    const again: number[] = [];
    const empty: number[] = [];
    const emptyAgain: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await opened(browser, '');
      readies.push(await page.evaluate(() => performance.now()));
      paints.push(await page.evaluate(firstPaint));
      again.push(await paintAgain(page, committedPage));
      await page.context().close();
      const other = await windowOf(browser);
      await other.goto(String(pathToFileURL(emptyPage)));
      empty.push(await painted(other));
      emptyAgain.push(await paintAgain(other, emptyPage));
      await other.context().close();
    }
    return [
      row('opening in a new window: first contentful paint', paints),
      row('the same of an empty page', empty),
      row('opening in a new window: everything can be used', readies),
      row('opening in a window that is there: first contentful paint', again),
      row('the same of an empty page', emptyAgain),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function paintAgain(page: Page, file: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(String(pathToFileURL(file)));
  return painted(page);
}

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(firstPaint);
}

function firstPaint(): number {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return first?.startTime ?? Number.NaN;
}

/** Moves the picture by a wheel and a drag in every frame, as a hand does, and asks how far apart frames are. */
async function framesRow(browser: Browser, picture: string, name: string): Promise<readonly string[]> {
  const page = await opened(browser, `#picture=${picture}`);
  await page.evaluate('globalThis.__name = (named) => named');
  const deltas = await page.evaluate(async (count) => {
    const canvas = document.querySelector('statechart-review')!.shadowRoot!.querySelector('.canvas')!;
    const { left, top } = canvas.getBoundingClientRect();
    const at = (x: number, y: number) => ({ clientX: left + x, clientY: top + y, bubbles: true });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const pointer = (type: string, x: number, y: number) =>
      canvas.dispatchEvent(new PointerEvent(type, { ...at(x, y), pointerId: 1, button: 0 }));
    // A synthetic pointer cannot be captured.
    Object.defineProperty(canvas, 'setPointerCapture', { value: () => {} });
    const found: number[] = [];
    let last = await frame();
    pointer('pointerdown', 200, 200);
    for (let index = 0; index < count; index++) {
      const turn = (index / count) * 2 * Math.PI;
      pointer('pointermove', 200 + 100 * Math.sin(turn), 200 + 80 * Math.cos(turn));
      canvas.dispatchEvent(
        new WheelEvent('wheel', { ...at(200, 200), deltaY: 20 * Math.sin(turn), cancelable: true }),
      );
      const now = await frame();
      found.push(now - last);
      last = now;
    }
    pointer('pointerup', 200, 200);
    return found;
  }, frames);
  await page.context().close();
  return row(`moving and zooming ${name}: from frame to frame`, deltas);
}

async function opened(browser: Browser, hash: string): Promise<Page> {
  const page = await windowOf(browser);
  await page.goto(`${pathToFileURL(committedPage)}${hash}`);
  await ready(page);
  return page;
}

async function windowOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 800 } });
  return context.newPage();
}

function row(name: string, times: readonly number[]): readonly string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [name, sorted[Math.floor(sorted.length / 2)]!.toFixed(1), sorted.at(-1)!.toFixed(1), 'ms'];
}
