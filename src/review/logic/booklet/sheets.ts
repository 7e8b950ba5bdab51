import type { Chart } from '../../../chart/index.ts';
import type { Box, Geometry, StateBox } from '../../../draw/types.ts';
import type { Paper } from '../../../views/index.ts';

/** A sheet of paper with a picture or a part of it. */
export interface Sheet {
  /** Whether the long side lies. */
  readonly lying: boolean;
  /** Paper px for each px of the picture. */
  readonly scale: number;
  /** What of the picture stands on it. */
  readonly part: Box;
  /** Whether it shows the whole of what follows in parts: too small for the texts, but one sees where the parts belong. */
  readonly map: boolean;
}

/** What A4 with margins of 12 mm leaves under a heading, upright and lying, px of 1/96 in. */
export const bookletPapers: readonly Paper[] = [
  { w: 700, h: 960 },
  { w: 1028, h: 630 },
];

/** Small pictures grow a little, so that the names in them are no larger than the headings. */
const largestScale = 1.25;

/** What would need more sheets than this is easier read on a screen. */
const mostSheets = 8;

/**
 * Sets a picture on sheets of A4. Its smallest text is 12 px, which at scale 1 are 9 pt on paper: nothing is made smaller
 * unless it would need more than eight sheets. What does not fit on one comes first as a small map on one sheet, and then
 * divided between boxes and texts, or so that a box that is cut stands whole on the next sheet.
 * @returns at least one sheet, from the top to the bottom and from the left to the right
 */
export function sheetsOf(chart: Chart, geometry: Geometry): readonly Sheet[] {
  const whole = { x: 0, y: 0, w: geometry.width, h: geometry.height };
  const single = bookletPapers
    .map(({ w, h }) => ({
      lying: w > h,
      scale: Math.min(largestScale, w / whole.w, h / whole.h),
      part: whole,
      map: false,
    }))
    .reduce((a, b) => (b.scale > a.scale ? b : a));
  if (single.scale >= 1) return [single];
  const solid = solidIn(chart, geometry);
  const divided = bookletPapers
    .map((paper) =>
      partsOf(whole, solid, paper).map((part) => ({ lying: paper.w > paper.h, scale: 1, part, map: false })),
    )
    .reduce((a, b) => (b.length < a.length ? b : a));
  return divided.length <= mostSheets ? [{ ...single, map: true }, ...divided] : [single];
}

/** What is to stand whole on a sheet: texts, and boxes without an inside. */
function solidIn(chart: Chart, { states, edges }: Geometry): readonly Box[] {
  const outer = new Set(chart.states.filter(({ children }) => children.length > 0).map(({ id }) => id));
  const texts = ({ name, details, rows = [] }: StateBox): readonly Box[] => [
    name,
    ...(details ? [details] : []),
    ...rows,
  ];
  return [
    ...states.flatMap((state): readonly Box[] => (outer.has(state.id) ? texts(state) : [state])),
    ...edges.flatMap(({ label, fork }) => [...(label ? [label] : []), ...(fork ? [fork] : [])]),
  ];
}

function partsOf(whole: Box, solid: readonly Box[], paper: Paper): readonly Box[] {
  const rows = spans(
    whole.h,
    paper.h,
    solid.map(({ y, h }) => [y, y + h]),
  );
  return rows.flatMap(([top, bottom]) => {
    const within = solid.filter(({ y, h }) => y < bottom && y + h > top);
    const columns = spans(
      whole.w,
      paper.w,
      within.map(({ x, w }) => [x, x + w]),
    );
    return columns.map(([left, right]) => ({ x: left, y: top, w: right - left, h: bottom - top }));
  });
}

type Span = readonly [from: number, to: number];

/** Divides a length into spans that are no longer than the room. */
function spans(length: number, room: number, solid: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (length - at > room) {
    const [end, next] = cutAfter(at, room, solid);
    found.push([at, end]);
    at = next;
  }
  return [...found, [at, length]];
}

/** Where a span ends and the next one begins: before what is solid, or else the next one repeats what was cut. */
function cutAfter(at: number, room: number, solid: readonly Span[]): Span {
  const crossed = (cut: number) => solid.filter(([from, to]) => from < cut && to > cut).map(([from]) => from);
  let free = at + room;
  while (crossed(free).length > 0) free = Math.min(...crossed(free));
  if (free > at + room / 3) return [free, free];
  const end = at + room;
  return [end, Math.min(end, ...crossed(end).filter((from) => from > at))];
}
