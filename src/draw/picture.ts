import type { Chart } from '../chart/index.ts';
import { clean, escapeXml } from './clean.ts';
import { edgeGroup, initialMark, rowGroup, stateGroup } from './groups.ts';
import { lineageIn } from './lineage.ts';
import { pictureStyle } from './picture-style.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

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
 * Draws a laid-out chart as SVG. Needs no Node, so that a page can draw from a shipped layout; it brings no font.
 * Every state is a `<g data-state>`, every transition a `<g data-transition>`.
 * @returns the same text for the same input
 * @throws if the geometry is of another chart
 */
export function picture(
  chart: Chart,
  geometry: Geometry,
  texts: DiagramTexts,
  options: PictureOptions = {},
): string {
  const { width, height } = geometry;
  const css = (options.css ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const prefix = escapeXml(options.idPrefix ?? `statechart-${chart.id.replace(/[^\w-]/g, '_')}`);
  const title = options.title ?? clean(texts.state(chart.states[0]!.id)).split('\n')[0]!;
  const description = options.description ?? counts(chart, texts.language);
  const stateClasses = stateClassesIn(chart);
  const transitionClasses = transitionClassesIn(chart, options.emphasis);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart" role="img" lang="${escapeXml(texts.language)}"` +
      ` aria-labelledby="${prefix}-title ${prefix}-desc"` +
      ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(description)}</desc>`,
    `<style>${css}${pictureStyle}</style>`,
    ...geometry.states.map((box) => stateGroup(box, stateClasses(box.id))),
    ...geometry.initials.map(initialMark),
    ...geometry.edges.map((edge) => edgeGroup(edge, transitionClasses(edge.transition))),
    ...geometry.states.flatMap(({ rows = [] }) =>
      rows.map((row) => rowGroup(row, transitionClasses(row.transition))),
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

/** Every second level of nested states has a darker ground. */
function stateClassesIn(chart: Chart): (id: string) => readonly string[] {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const lineage = lineageIn(chart);
  return (id) => {
    const state = states.get(id);
    if (state === undefined) throw new Error(`The layout shows a state "${id}" that is not in the chart.`);
    if (state.children.length === 0) return [];
    return [lineage(id).length % 2 === 0 ? 'odd' : 'even'];
  };
}

/** `inward` marks an arrow from a state to one inside it, which starts at the inner side of the border. */
function transitionClassesIn(
  chart: Chart,
  emphasis: PictureOptions['emphasis'],
): (id: string) => readonly string[] {
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  const lineage = lineageIn(chart);
  return (id) => {
    const transition = transitions.get(id);
    if (transition === undefined) {
      throw new Error(`The layout shows a transition "${id}" that is not in the chart.`);
    }
    const { source, targets, trigger } = transition;
    return [
      ...(trigger.kind === 'always' ? ['always'] : []),
      ...(emphasis?.(id) === 'refusal' ? ['refusal'] : []),
      ...(targets.some((target) => target !== source && lineage(target).includes(source)) ? ['inward'] : []),
    ];
  };
}
