import { escapeXml } from './clean.ts';
import { arrowhead, cutOut, pathData, tenth } from './paths.ts';
import { sizes } from './sizes.ts';
import type { Box, Edge, Initial, Point, Row, StateBox, TextBlock } from './types.ts';

/** A state's border, its texts, and the line above its rows; the rows themselves are groups of their own. */
export function stateGroup(box: StateBox, classes: readonly string[]): string {
  const firstRow = box.rows?.[0];
  const parts = [
    border(box),
    firstRow === undefined
      ? ''
      : `<path class="rule" d="M${box.x} ${tenth(firstRow.y - sizes.gap)}H${tenth(box.x + box.w)}"/>`,
    textOf(box.name, 'name'),
    box.details ? textOf(box.details, 'details') : '',
    box.kind === 'folded' && box.details ? foldedMark(box.details) : '',
  ];
  return `<g data-state="${escapeXml(box.id)}" class="${[box.kind, ...classes].join(' ')}">${parts.join('')}</g>`;
}

/** A plus in a square, as BPMN marks a collapsed part. */
function foldedMark({ x, y }: Point): string {
  const a = sizes.foldedMark;
  const [left, top] = [tenth(x), tenth(y + 2.5)];
  const [arm, middle] = [a - 4, a / 2];
  return (
    `<path class="mark" d="M${left} ${top}h${a}v${a}h${-a}z` +
    `M${tenth(left + 2)} ${tenth(top + middle)}h${arm}M${tenth(left + middle)} ${tenth(top + 2)}v${arm}"/>`
  );
}

function border(box: StateBox): string {
  const { x, y, w, h } = box;
  if (box.kind === 'frame') return '';
  if (box.kind === 'outside') return page(box);
  if (box.kind === 'history') {
    return `<circle class="box" cx="${tenth(x + w / 2)}" cy="${tenth(y + h / 2)}" r="${w / 2}"/>`;
  }
  const d = sizes.doubleBorder;
  const inner = { x: x + d, y: y + d, w: w - 2 * d, h: h - 2 * d };
  return rect(box, 'box', 8) + (box.kind === 'final' || box.kind === 'bundle' ? rect(inner, 'box', 5.5) : '');
}

/** A sheet with a turned corner. */
function page({ x, y, w, h }: Box): string {
  const c = sizes.corner;
  const turn = `M${tenth(x + w - c)} ${tenth(y)}v${c}h${c}`;
  return (
    `<path class="box" d="M${tenth(x)} ${tenth(y)}h${tenth(w - c)}l${c} ${c}v${tenth(h - c)}h${tenth(-w)}z"/>` +
    `<path class="rule" d="${turn}"/>`
  );
}

export function initialMark({ state, x, y, r, line }: Initial): string {
  return `<g data-initial="${escapeXml(state)}">${dot({ x, y }, r)}${arrow(line, undefined)}</g>`;
}

export function edgeGroup({ transition, lines, label, fork }: Edge, classes: readonly string[]): string {
  const [first = [], ...others] = lines;
  const parts = [
    classes.includes('inward') && first[0] !== undefined ? dot(first[0], 2.5) : '',
    fork === undefined ? arrow(first, label) : stroke(first, label) + rect(fork, 'fork', 2),
    ...others.map((line) => arrow(line, undefined)),
    label === undefined ? '' : textOf(label, 'label'),
  ];
  return transitionGroup(transition, classes, parts.join(''));
}

/** A short line before a row shows by its dashes what an arrow would. */
export function rowGroup(row: Row, classes: readonly string[]): string {
  const mark = `<path class="line" d="M${row.x} ${tenth(row.y + 8)}h8"/>`;
  return transitionGroup(row.transition, classes, mark + textOf(row, 'row'));
}

function transitionGroup(id: string, classes: readonly string[], content: string): string {
  return `<g data-transition="${escapeXml(id)}" class="${['transition', ...classes].join(' ')}">${content}</g>`;
}

function arrow(line: readonly Point[], label: Box | undefined): string {
  const head = arrowhead(line, sizes.arrow);
  return `${stroke([...line.slice(0, -1), head.base], label)}<path class="head" d="${head.path}"/>`;
}

function stroke(line: readonly Point[], label: Box | undefined): string {
  const gap = label && inflated(label, sizes.labelGap);
  const pieces = cutOut(line, gap).map((piece) => pathData(piece));
  return `<path class="line" d="${pieces.join('')}"/>`;
}

function inflated({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function dot({ x, y }: Point, r: number): string {
  return `<circle class="dot" cx="${x}" cy="${y}" r="${r}"/>`;
}

function rect({ x, y, w, h }: Box, name: string, radius: number): string {
  const place = `x="${tenth(x)}" y="${tenth(y)}" width="${tenth(w)}" height="${tenth(h)}"`;
  return `<rect class="${name}" ${place} rx="${radius}"/>`;
}

function textOf({ anchor, lines }: TextBlock, name: string): string {
  const middle = anchor === 'middle' ? ' text-anchor="middle"' : '';
  return lines
    .map(({ x, y, text }) => `<text class="${name}" x="${x}" y="${y}"${middle}>${escapeXml(text)}</text>`)
    .join('');
}
