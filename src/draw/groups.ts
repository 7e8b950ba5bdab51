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
  ];
  return `<g data-state="${escapeXml(box.id)}" class="${[box.kind, ...classes].join(' ')}">${parts.join('')}</g>`;
}

function border(box: StateBox): string {
  const { x, y, w, h } = box;
  if (box.kind === 'history') {
    return `<circle class="box" cx="${tenth(x + w / 2)}" cy="${tenth(y + h / 2)}" r="${w / 2}"/>`;
  }
  const d = sizes.doubleBorder;
  const inner = { x: x + d, y: y + d, w: w - 2 * d, h: h - 2 * d };
  return rect(box, 'box', 8) + (box.kind === 'final' ? rect(inner, 'box', 5.5) : '');
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
