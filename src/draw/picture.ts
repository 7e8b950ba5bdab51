import type { Chart } from '../chart/index.ts';
import { escapeXml } from './clean.ts';
import { arrowhead, cutOut, pathData } from './paths.ts';
import { pictureStyle } from './picture-style.ts';
import type { DiagramTexts } from './texts.ts';
import type { Box, Edge, Geometry, Initial, Point, StateBox, TextBlock } from './types.ts';

export interface PictureOptions {
  /** The picture's name; the root state's name unless given. */
  readonly title?: string;
  /** What a reader who cannot see it is told; how many states and transitions there are unless given. */
  readonly description?: string;
  /** Rules for a style sheet, put before the picture's own: `@font-face` for instance. */
  readonly css?: string;
  /** Begins every id in the picture; needed where one page shows the same chart twice. */
  readonly idPrefix?: string;
  /** A refusal is drawn dashed and in a colour of its own. */
  readonly emphasis?: (transitionId: string) => 'plain' | 'refusal';
}

/**
 * Draws a laid-out chart as SVG. Needs no Node, so a page can draw from a shipped layout; it brings no font.
 * Every state is a `<g data-state>`, every transition a `<g data-transition>`.
 * @throws if the geometry is of another chart
 */
export function picture(
  chart: Chart,
  geometry: Geometry,
  texts: DiagramTexts,
  options: PictureOptions = {},
): string {
  const { width, height } = geometry;
  const prefix = options.idPrefix ?? `statechart-${chart.id.replace(/[^\w-]/g, '_')}`;
  const title = options.title ?? texts.state(chart.states[0]!.id).split('\n')[0]!;
  const description = options.description ?? counts(chart, texts.language);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart" role="img" lang="${escapeXml(texts.language)}"` +
      ` aria-labelledby="${prefix}-title ${prefix}-desc"` +
      ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(description)}</desc>`,
    `<style>${options.css ?? ''}${pictureStyle}</style>`,
    ...geometry.states.map((box) => stateGroup(chart, box)),
    ...geometry.initials.map(initialMark),
    ...geometry.edges.map((edge) => edgeGroup(edge, classesOf(chart, edge.transition, options))),
    ...geometry.states.flatMap(({ rows = [] }) =>
      rows.map((row) => rowGroup(row, row.transition, classesOf(chart, row.transition, options))),
    ),
    '</svg>',
    '',
  ].join('\n');
}

function counts(chart: Chart, language: string): string {
  const [states, transitions] = [chart.states.length, chart.transitions.length];
  return /^ru\b/.test(language)
    ? `Диаграмма состояний. Состояний: ${states}, переходов: ${transitions}.`
    : `State diagram. States: ${states}, transitions: ${transitions}.`;
}

function stateGroup(chart: Chart, box: StateBox): string {
  const classes = [box.kind, ...(isDeep(chart, box.id) ? ['nested'] : [])].join(' ');
  const { x, y, w, h } = box;
  const shapes =
    box.kind === 'history'
      ? [`<circle class="box" cx="${x + w / 2}" cy="${y + h / 2}" r="${w / 2}"/>`]
      : [rect(box, 'box', 8)];
  if (box.kind === 'final') shapes.push(rect({ x: x + 3, y: y + 3, w: w - 6, h: h - 6 }, 'box', 5.5));
  const firstRow = box.rows?.[0];
  if (firstRow !== undefined) {
    const top = firstRow.y - 5;
    shapes.push(`<path class="rule" d="M${x} ${top}H${x + w}"/>`);
  }
  const texts = [textOf(box.name, 'name'), ...(box.details ? [textOf(box.details, 'details')] : [])];
  return `<g data-state="${escapeXml(box.id)}" class="${classes}">${[...shapes, ...texts].join('')}</g>`;
}

/** Every second level of nested states has a darker ground. */
function isDeep(chart: Chart, id: string): boolean {
  const state = chart.states.find((candidate) => candidate.id === id);
  if (state === undefined) throw new Error(`The layout shows a state "${id}" that is not in the chart.`);
  if (state.children.length === 0) return false;
  let depth = 0;
  for (let parent = state.parent; parent !== null; depth += 1) {
    parent = chart.states.find((candidate) => candidate.id === parent)?.parent ?? null;
  }
  return depth % 2 === 1;
}

function rect({ x, y, w, h }: Box, name: string, radius: number): string {
  return `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${radius}"/>`;
}

function initialMark({ x, y, r, line }: Initial): string {
  return `<g class="initial"><circle class="dot" cx="${x}" cy="${y}" r="${r}"/>${arrow(line, undefined)}</g>`;
}

function edgeGroup({ transition, lines, label, fork }: Edge, classes: string): string {
  const [toFork, ...fromFork] = lines;
  const parts =
    fork === undefined
      ? lines.map((line) => arrow(line, label))
      : [stroke(toFork!, label), rect(fork, 'fork', 2), ...fromFork.map((line) => arrow(line, undefined))];
  const text = label === undefined ? '' : textOf(label, 'label');
  return `<g data-transition="${escapeXml(transition)}" class="${classes}">${parts.join('')}${text}</g>`;
}

function rowGroup(row: TextBlock, transition: string, classes: string): string {
  const y = round(row.y + 8);
  const mark = `<path class="line" d="M${row.x} ${y}h8"/>`;
  return `<g data-transition="${escapeXml(transition)}" class="${classes}">${mark}${textOf(row, 'row')}</g>`;
}

function classesOf(chart: Chart, id: string, { emphasis }: PictureOptions): string {
  const transition = chart.transitions.find((candidate) => candidate.id === id);
  if (transition === undefined) {
    throw new Error(`The layout shows a transition "${id}" that is not in the chart.`);
  }
  const always = transition.trigger.kind === 'always' ? ['always'] : [];
  const refusal = emphasis?.(id) === 'refusal' ? ['refusal'] : [];
  return ['transition', ...always, ...refusal].join(' ');
}

function arrow(line: readonly Point[], label: Box | undefined): string {
  const head = arrowhead(line, 8);
  return `${stroke([...line.slice(0, -1), head.base], label)}<path class="head" d="${head.path}"/>`;
}

function stroke(line: readonly Point[], label: Box | undefined): string {
  const d = cutOut(line, label)
    .map((piece) => pathData(piece))
    .join('');
  return `<path class="line" d="${d}"/>`;
}

function textOf({ anchor, lines }: TextBlock, name: string): string {
  const middle = anchor === 'middle' ? ' text-anchor="middle"' : '';
  return lines
    .map(
      ({ x, y, text }) =>
        `<text class="${name}" x="${round(x)}" y="${round(y)}"${middle}>${escapeXml(text)}</text>`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
