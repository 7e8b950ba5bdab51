import { instance } from '@viz-js/viz';
import type { Page } from 'playwright-core';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { diagramTexts } from '../../src/deg/transition-texts.ts';
import { type DiagramTexts, layout, mermaid, svg } from '../../src/draw/index.ts';
import { MermaidPage } from '../draw/mermaid-page.ts';
import { dot } from './graphviz.ts';
import { readDefects } from './read-defects.ts';
import type { Table } from './table.ts';

/** How one tool draws one chart. */
export interface DrawnBy {
  readonly chart: string;
  readonly tool: 'ours' | 'Graphviz' | 'Mermaid';
  /** Layout and drawing. */
  readonly ms: number;
  /** The picture without fonts. */
  readonly kilobytes: number;
  /** px */
  readonly width: number;
  readonly height: number;
  /** Pairs of texts that lie over one another. */
  readonly textsOverTexts: number;
  /** Texts with the line of another arrow through them. */
  readonly linesThroughTexts: number;
}

/** Draws every chart of the model with each tool, and reads the defects from the pictures as Chromium shows them. */
export async function drawnByAll(): Promise<readonly DrawnBy[]> {
  const graphviz = await instance();
  const page = await MermaidPage.open();
  const tools = {
    ours: async (chart: Chart, texts: DiagramTexts) =>
      svg(chart, await layout(chart, texts), texts, { font: 'none' }),
    Graphviz: (chart: Chart, texts: DiagramTexts) =>
      graphviz.renderString(dot(chart, texts), { format: 'svg' }),
    Mermaid: (chart: Chart, texts: DiagramTexts) => page.draw(mermaid(chart, texts)),
  };
  const drawn: DrawnBy[] = [];
  try {
    for (const { id, machine } of subjects) {
      const chart = chartOf(machine);
      const texts = diagramTexts(chart, 'ru');
      for (const tool of ['ours', 'Graphviz', 'Mermaid'] as const) {
        // Twice, so that what is loaded and learned only once is not counted.
        await tools[tool](chart, texts);
        const start = performance.now();
        const picture = await tools[tool](chart, texts);
        const ms = performance.now() - start;
        const seen = await lookedAt(await page.show(picture));
        drawn.push({ chart: id, tool, ms, kilobytes: Buffer.byteLength(picture) / 1000, ...seen });
      }
    }
  } finally {
    await page.close();
  }
  return drawn;
}

async function lookedAt(page: Page) {
  // tsx wraps named functions in a helper that a page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(readDefects);
}

/** The same as a table for people. */
export function peersTable(drawn: readonly DrawnBy[]): Table {
  return {
    head: ['chart', 'tool', 'ms', 'kB', 'px', 'texts over texts', 'lines through texts'],
    rows: drawn.map((one) => [
      one.chart,
      one.tool,
      one.ms.toFixed(0),
      one.kilobytes.toFixed(0),
      `${one.width} × ${one.height}`,
      String(one.textsOverTexts),
      String(one.linesThroughTexts),
    ]),
  };
}
