import type { Geometry, StateBox } from '../../../draw/types.ts';
import { type View, type ViewWords, viewOf } from '../../../views/index.ts';
import type { Language, ReviewMachine } from '../../data.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** A picture of the booklet and the pages on which it stands. */
export interface BookletPicture {
  readonly view: View;
  readonly geometry: Geometry;
  readonly sheets: readonly Sheet[];
  /** The page of its first sheet; each sheet has a page of its own. */
  readonly page: number;
}

/** How a booklet says where something is drawn. */
export interface PageWords extends ViewWords {
  /** In a box whose inside is drawn on another page. */
  readonly inside: (page: string) => string;
}

/**
 * The pictures of a machine's booklet in order: those made for it, and before them the one that the screen shows first
 * unless they begin with a picture of the whole machine.
 * @param page of the first picture
 */
export function bookletPictures(
  { chart, views, pages }: ReviewMachine,
  language: Language,
  page: number,
): readonly BookletPicture[] {
  const root = chart.states[0]!.id;
  const all = pages[0]?.root === root ? pages : [...views.slice(0, 1), ...pages];
  let next = page;
  return all.map((spec) => {
    const geometry = spec.geometry[language];
    const view = viewOf(chart, spec);
    const sheets = sheetsOf(view.chart, geometry);
    const first = next;
    next += sheets.length;
    return { view, geometry, sheets, page: first };
  });
}

/**
 * The page on which a state is drawn with all that is inside it; if there is none, the page of a box that stands for it.
 * @returns undefined if no picture shows it
 */
export function pageOf(pictures: readonly BookletPicture[], state: string): number | undefined {
  return unfoldedPage(pictures, state) ?? boxPage(pictures, state);
}

function unfoldedPage(pictures: readonly BookletPicture[], state: string): number | undefined {
  const picture = pictures.find(({ view }) => view.boxes.has(state) && view.kinds.get(state) !== 'folded');
  return picture && sheetPage(picture, state);
}

function boxPage(pictures: readonly BookletPicture[], state: string): number | undefined {
  for (const picture of pictures) {
    const box = [...picture.view.boxes].find(([, of]) => of.includes(state));
    if (box !== undefined) return sheetPage(picture, box[0]);
  }
  return undefined;
}

/** The page of the sheet on which the name of a box stands; the last of them, since what is cut is repeated there. */
function sheetPage({ geometry, sheets, page }: BookletPicture, box: string): number {
  const { name } = geometry.states.find(({ id }) => id === box)!;
  const [x, y] = [name.x + name.w / 2, name.y + name.h / 2];
  const holds = ({ part }: Sheet) =>
    part.x <= x && x <= part.x + part.w && part.y <= y && y <= part.y + part.h;
  return page + sheets.map(holds).lastIndexOf(true);
}

/**
 * Where everything stands in a picture, with page numbers in the boxes for what is drawn elsewhere. They take less room than
 * the words that they replace.
 */
export function numbered(
  { view, geometry }: BookletPicture,
  pictures: readonly BookletPicture[],
  words: PageWords,
): Geometry {
  const textOf = ({ id }: StateBox): string | undefined => {
    const outside = view.outside.get(id);
    if (outside !== undefined) {
      const page = pageOf(pictures, outside.state);
      return page === undefined ? undefined : words.page(page);
    }
    const page = view.kinds.get(id) === 'folded' ? unfoldedPage(pictures, id) : undefined;
    return page === undefined ? undefined : words.inside(words.page(page));
  };
  const states = geometry.states.map((box) => {
    const [text, { details }] = [textOf(box), box];
    if (text === undefined || details === undefined) return box;
    return { ...box, details: { ...details, lines: [{ ...details.lines[0]!, text }] } };
  });
  return { ...geometry, states };
}
