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

/** Sets a state's name, details and internal transitions one below the other. */
export function stateContent(chart: Chart, state: ChartState, texts: DiagramTexts): StateContent {
  const kind = boxKind(chart, state);
  if (kind === 'history') return historyContent(state);
  const [first = '', ...rest] = texts.state(state.id).split(/\r\n?|\n/);
  const anchor = state.children.length === 0 ? 'middle' : 'start';
  const blocks = [setText(first, styles.name, nameWidth(state), anchor)];
  if (rest.length > 0) blocks.push(setText(rest.join('\n'), styles.details, sizes.detailsWidth, anchor));
  const rows = chart.transitions
    .filter(({ source, targets }) => source === state.id && targets.length === 0)
    .map(({ id }) => row(id, texts.transition(id)));
  const w = Math.max(...[...blocks, ...rows].map((block) => block.w));
  let y = 0;
  const place = <T extends TextBlock>(block: T, gap: number): T => {
    const top = y === 0 ? 0 : y + gap;
    y = top + block.h;
    return moved(block, block.anchor === 'middle' ? (w - block.w) / 2 : 0, top);
  };
  const [name, details] = blocks.map((block) => place(block, 2));
  const placedRows = rows.map((row, index) => place(row, index === 0 ? 2 * sizes.gap : sizes.rowGap));
  return { kind, name: name!, ...(details && { details }), rows: placedRows, w, h: y };
}

function row(transition: string, text: string): Row {
  const block = setText(text, styles.row, sizes.rowWidth, 'start');
  return { transition, ...moved(block, sizes.rowIndent, 0), x: 0, w: block.w + sizes.rowIndent };
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
