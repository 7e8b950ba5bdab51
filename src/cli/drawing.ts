import { type Chart, chartOf } from '../chart/index.ts';
import { refusalsIn } from '../deg/refusals.ts';
import { foldedOf } from '../deg/stages.ts';
import { diagramTexts } from '../deg/transition-texts.ts';
import { type DiagramTexts, defects, type Geometry, mermaid, plainTexts } from '../draw/index.ts';
import { diagramJson } from '../draw/json.ts';
import { png } from '../draw/png.ts';
import { aloneSpec, type View, viewOf, viewSpecs } from '../views/index.ts';
import { layoutView } from '../views/layout-view.ts';
import { viewSvg } from '../views/view-svg.ts';
import { viewTexts } from '../views/view-texts.ts';
import { viewWords } from '../views/words.ts';
import type { PictureFormat } from './draw.ts';
import type { Named } from './load-machine.ts';
import { statusLine } from './status-line.ts';
import { UsageError } from './usage-error.ts';

interface Asked {
  readonly format: PictureFormat;
  readonly lang: 'ru' | 'en';
  readonly view: string;
  readonly scale?: number;
}

/** What can be drawn: a machine's chart with its texts. */
interface Drawable {
  readonly chart: Chart;
  readonly texts: DiagramTexts;
  readonly language: 'ru' | 'en';
  /** The states that its overview folds; undefined where size decides. */
  readonly folded: readonly string[] | undefined;
  readonly refusals: ReadonlySet<string>;
}

/**
 * Draws a machine in a format. Tells on the error output how far it is, if that is a terminal, and what is wrong with the
 * picture of a machine that is not the model's.
 * @throws UsageError if the machine has no such view, or the picture is too large for a PNG
 */
export async function drawing(machine: Named, asked: Asked): Promise<string | Uint8Array> {
  const drawable = drawableOf(machine, asked.lang);
  const view = viewNamed(asked.view, drawable);
  const words = viewWords[drawable.language];
  const texts = viewTexts(view, drawable.texts, words);
  if (asked.format === 'mermaid') return mermaid(view.chart, texts);
  const geometry = await layoutShown((show) => layoutView(view, drawable.texts, words, show));
  if ('foreign' in machine) tellDefects(geometry, view.chart);
  if (asked.format === 'json') return diagramJson(view.chart, geometry, texts);
  const font = asked.format === 'png' ? 'none' : 'embedded';
  const picture = viewSvg(view, geometry, texts, drawable.refusals, { font });
  return asked.format === 'png' ? painted(picture, asked.scale) : picture;
}

function drawableOf(machine: Named, lang: 'ru' | 'en'): Drawable {
  if ('foreign' in machine) {
    const chart = chartOf(machine.foreign);
    return { chart, texts: plainTexts(chart), language: 'en', folded: undefined, refusals: new Set() };
  }
  const chart = chartOf(machine.subject.machine);
  const folded = foldedOf(machine.subject.id);
  return { chart, texts: diagramTexts(chart, lang), language: lang, folded, refusals: refusalsIn(chart) };
}

function viewNamed(id: string, { chart, folded }: Drawable): View {
  const specs = viewSpecs(chart, folded);
  const known = specs.find((spec) => spec.id === id);
  if (known) return viewOf(chart, known);
  const alone = id.startsWith('alone:') ? id.slice('alone:'.length) : undefined;
  const state = chart.states.find((one) => one.id === alone);
  if (state && state.children.length > 0) return viewOf(chart, aloneSpec(state.id));
  const views = specs.map((spec) => spec.id).join(', ');
  throw new UsageError(
    `There is no view «${id}» of «${chart.id}». Expected one of ${views}, or alone:STATE for a state with others inside.`,
  );
}

/** Lays out, and tells a terminal meanwhile how far it is. */
async function layoutShown(
  layOut: (show: (done: number, of: number) => void) => Promise<Geometry>,
): Promise<Geometry> {
  const { show, clear } = statusLine();
  try {
    return await layOut((done, of) => {
      if (process.stderr.isTTY) show('laying out', `${done} of ${of} attempts`);
    });
  } finally {
    clear();
  }
}

function tellDefects(geometry: Geometry, chart: Chart): void {
  for (const { kind, of } of defects(geometry, chart)) {
    process.stderr.write(`in the picture: ${kind}: ${of.join(' and ')}\n`);
  }
}

function painted(picture: string, scale: number | undefined): Uint8Array {
  try {
    return png(picture, scale);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
