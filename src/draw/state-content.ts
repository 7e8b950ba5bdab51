import type { Chart, ChartState } from '../chart/index.ts';
import { moved, setText } from './set-text.ts';
import { sizes, styles } from './sizes.ts';
import type { DiagramTexts } from './texts.ts';
import type { BoxKind, Row, TextBlock } from './types.ts';

/** What stands inside a state's border, its children left out, and the room it takes. The content starts at 0, 0. */
export interface StateContent {
  readonly kind: BoxKind;
  readonly name: TextBlock;
  readonly details?: TextBlock;
  readonly rows: readonly Row[];
  readonly w: number;
  readonly h: number;
}

/**
 * Sets a state's name, details and internal transitions one below the other.
 * @param ownKind of a state that is drawn otherwise than the chart says
 */
export function stateContent(
  chart: Chart,
  state: ChartState,
  texts: DiagramTexts,
  ownKind: BoxKind | undefined,
): StateContent {
  const kind = ownKind ?? boxKind(chart, state);
  if (kind === 'history') return historyContent(state);
  if (kind === 'frame') return frameContent;
  if (kind === 'bundle') return bundleContent(texts.state(state.id));
  const [first = '', ...rest] = texts.state(state.id).split(/\r\n?|\n/);
  const anchor = state.children.length === 0 ? 'middle' : 'start';
  const blocks = [
    kind === 'outside'
      ? setText(first, styles.reference, sizes.referenceWidth, anchor)
      : setText(first, styles.name, nameWidth(state), anchor),
  ];
  if (rest.length > 0) blocks.push(detailsOf(rest.join('\n'), kind, anchor));
  const rows = chart.transitions
    .filter(({ source, targets }) => source === state.id && targets.length === 0)
    .map(({ id }) => row(id, texts.transition(id)));
  const w = Math.max(...[...blocks, ...rows].map((block) => block.w));
  let y = 0;
  const place = <T extends TextBlock>(block: T, gap: number): T => {
    const top = y === 0 ? 0 : y + gap;
    y = top + block.h;
    return moved(block, anchor === 'middle' && !('transition' in block) ? (w - block.w) / 2 : 0, top);
  };
  const [name, details] = blocks.map((block) => place(block, 2));
  const placedRows = rows.map((row, index) => place(row, index === 0 ? 2 * sizes.gap : sizes.rowGap));
  return { kind, name: name!, ...(details && { details }), rows: placedRows, w, h: y };
}

/** With a folded state the mark that shows it as such stands before the details. */
function detailsOf(text: string, kind: BoxKind, anchor: TextBlock['anchor']): TextBlock {
  if (kind !== 'folded') return setText(text, styles.details, sizes.detailsWidth, anchor);
  return indented(setText(text, styles.details, sizes.detailsWidth, 'start'), sizes.foldedMark + sizes.gap);
}

function indented<T extends TextBlock>(block: T, by: number): T {
  return { ...moved(block, by, 0), x: block.x, w: block.w + by };
}

/** The names of all, each after a dot and with its further lines under its first. */
function bundleContent(text: string): StateContent {
  let h = 0;
  const blocks = text.split('\n').map((name) => {
    const block = moved(setText(name, styles.name, sizes.bundleWidth, 'start'), sizes.bullet, h);
    h += block.h + sizes.gap;
    return block;
  });
  const w = Math.max(...blocks.map((block) => block.w)) + sizes.bullet;
  const lines = blocks.flatMap((block) => [{ x: 0, y: block.lines[0]!.y, text: '•' }, ...block.lines]);
  h -= sizes.gap;
  return { kind: 'bundle', name: { x: 0, y: 0, w, h, anchor: 'start', lines }, rows: [], w, h };
}

const frameContent: StateContent = {
  kind: 'frame',
  name: { x: 0, y: 0, w: 0, h: 0, anchor: 'start', lines: [] },
  rows: [],
  w: 0,
  h: 0,
};

function row(transition: string, text: string): Row {
  const block = setText(text, styles.row, sizes.rowWidth, 'start');
  return { transition, ...indented(block, sizes.rowIndent) };
}

function nameWidth(state: ChartState): number {
  return state.children.length === 0 ? sizes.nameWidth : 2 * sizes.nameWidth;
}

function historyContent(state: ChartState): StateContent {
  const name = setText(state.history === 'deep' ? 'H*' : 'H', styles.name, sizes.history, 'middle');
  return { kind: 'history', name, rows: [], w: name.w, h: name.h };
}

function boxKind(chart: Chart, state: ChartState): BoxKind {
  if (state.kind === 'final' || state.kind === 'history') return state.kind;
  const parent = chart.states.find(({ id }) => id === state.parent);
  if (parent?.kind === 'parallel') return 'region';
  return state.kind;
}
