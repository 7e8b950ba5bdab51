import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

// The package brings no types; this is what the page below asks of it.
declare const mermaid: {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
  parse(text: string): Promise<unknown>;
  readonly mermaidAPI: { getDiagramFromText(text: string): Promise<{ readonly db: Parsed }> };
};

interface Parsed {
  getStates(): ReadonlyMap<string, Statement>;
  getRelations(): readonly { readonly relationTitle?: string }[];
}

interface Statement {
  readonly stmt: string;
  readonly description?: string;
  readonly doc?: readonly Statement[];
}

/** Mermaid itself in a browser: it needs one to draw, and to clean what it has parsed. */
export class MermaidPage {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<MermaidPage> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const file = createRequire(import.meta.url).resolve('@mermaid-js/tiny');
    await page.addScriptTag({ path: file });
    // The first thing parsed loads the kinds of diagrams. Mermaid's own limits are 50,000 characters and 500 arrows.
    await page.evaluate(() =>
      mermaid.initialize({
        startOnLoad: false,
        state: { useMaxWidth: false },
        maxTextSize: 1_000_000,
        maxEdges: 5000,
      }),
    );
    await page.evaluate(() => mermaid.parse('stateDiagram-v2'));
    return new MermaidPage(browser, page);
  }

  /**
   * The labels of all arrows that Mermaid finds in a text, in no order; '' for an arrow without one.
   * @throws what Mermaid complains of
   */
  async labels(text: string): Promise<readonly string[]> {
    const { states, relations } = await this.#page.evaluate(async (source) => {
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
      return { states: [...db.getStates().values()], relations: [...db.getRelations()] };
    }, text);
    const nested = states.flatMap(inside).filter(({ stmt }) => stmt === 'relation');
    const labels = [...nested.map((one) => one.description), ...relations.map((one) => one.relationTitle)];
    return labels.flatMap((label) => (label === undefined ? [] : plain(label)));
  }

  /**
   * Mermaid's picture of a text.
   * @returns SVG, as wide as Mermaid laid it out
   */
  draw(text: string): Promise<string> {
    return this.#page.evaluate(async (source) => (await mermaid.render('drawn', source)).svg, text);
  }

  /** The page with nothing but a picture in it. */
  async show(svg: string): Promise<Page> {
    await this.#page.evaluate((source) => {
      document.body.innerHTML = source.slice(source.indexOf('<svg'));
    }, svg);
    return this.#page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** What a parsed state holds, itself left out. */
function inside({ doc = [] }: Statement): readonly Statement[] {
  return doc.flatMap((one) => [one, ...inside(one)]);
}

/** Without the form in which Mermaid keeps entities until it draws. */
function plain(label: string): string {
  return label.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
