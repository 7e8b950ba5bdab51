import type { Chart } from '../chart/index.ts';
import type { DiagramTexts, Geometry } from '../draw/index.ts';
import { bookletPages, type View, viewOf, viewSpecs, viewTexts, viewWords } from '../views/index.ts';
import { layoutView } from '../views/layout-view.ts';
import type { Language, ReviewMachine, ReviewView } from './data.ts';
import { bookletPapers } from './logic/booklet/sheets.ts';

/** Nobody reads a picture of more states at once, and it takes long to lay out. */
export const mostInWhole = 150;

/** Of a chart that is not shown whole, a part with more boxes than this is shown alone, not in place. */
const mostUnfolded = 80;

type Texts = Readonly<Record<Language, DiagramTexts>>;

const languages = ['ru', 'en'] as const satisfies readonly Language[];

/**
 * The pictures of a chart and the pages of its booklet, laid out. What is too large to be read whole is shown part by part,
 * if it has parts.
 * @param stages the states that the overview draws without their inside; chosen by size unless given
 * @param told after each picture, how many are laid out; and of how many, as long as that is known
 */
export async function picturesOf(
  chart: Chart,
  texts: Texts,
  stages?: readonly string[],
  told: (done: number, of: number | null) => void = () => {},
): Promise<Pick<ReviewMachine, 'views' | 'pages'>> {
  const root = chart.states[0]!.id;
  const all = viewSpecs(chart, stages);
  const inParts = chart.states.length > mostInWhole && all.length > 1;
  const specs = inParts
    ? all.filter(
        (spec) => spec.kind === 'overview' || viewOf(chart, spec).chart.states.length <= mostUnfolded,
      )
    : all;
  const layOut = layouts(texts);
  const laidOut = async (spec: View | ReviewView | (typeof specs)[number]): Promise<ReviewView> => {
    const view = viewOf(chart, spec);
    const { id, kind, root: inside, folded } = spec;
    const ru = await layOut.ru(view);
    return { id, kind, root: inside, folded, geometry: { ru, en: await layOut.en(view) } };
  };
  const views: ReviewView[] = [];
  for (const spec of specs) {
    views.push(await laidOut(spec));
    told(views.length, specs.length);
  }
  const parts = specs[0]?.kind === 'overview' ? specs[0].folded : [root];
  let tried = views.length;
  const sheets = await bookletPages(
    chart,
    parts,
    languages.map((language) => (view: View) => {
      tried += 1;
      told(tried, null);
      return layOut[language](view);
    }),
    bookletPapers,
  );
  const pages: ReviewView[] = [];
  for (const { spec } of sheets) pages.push(await laidOut(spec));
  return { views, pages };
}

/** A layout for each language, each picture laid out once; once for all languages where it says the same in them. */
function layouts(texts: Texts): Readonly<Record<Language, (view: View) => Promise<Geometry>>> {
  const known = new Map<string, Promise<Geometry>>();
  const inLanguage = (language: Language) => (view: View) => {
    const said = viewTexts(view, texts[language], viewWords[language]);
    const { states, transitions } = view.chart;
    const key = JSON.stringify([
      view.id,
      view.folded,
      states.map(({ id }) => said.state(id)),
      transitions.map(({ id }) => said.transition(id)),
    ]);
    const geometry = known.get(key) ?? layoutView(view, texts[language], viewWords[language]);
    known.set(key, geometry);
    return geometry;
  };
  return { ru: inLanguage('ru'), en: inLanguage('en') };
}
