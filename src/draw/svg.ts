import type { Chart } from '../chart/index.ts';
import { fontFaces } from './fonts.ts';
import { type PictureOptions, picture } from './picture.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

export interface SvgOptions extends PictureOptions {
  /** `none` for a page that already has Noto Sans; the files that the texts need are embedded otherwise. */
  readonly font?: 'embedded' | 'none';
}

/**
 * Draws a laid-out chart as a self-contained SVG.
 * @returns the same text for the same input
 * @throws if the geometry is of another chart
 */
export function svg(chart: Chart, geometry: Geometry, texts: DiagramTexts, options: SvgOptions = {}): string {
  const { font = 'embedded', css = '', ...rest } = options;
  const faces = font === 'none' ? '' : fontFaces(written(geometry));
  return picture(chart, geometry, texts, { ...rest, css: `${faces}\n${css}` });
}

function written({ states, edges }: Geometry) {
  const names = states.map(({ name }) => ({ weight: 600 as const, block: name }));
  const others = [
    ...states.flatMap(({ details, rows = [] }) => [...(details ? [details] : []), ...rows]),
    ...edges.flatMap(({ label }) => (label ? [label] : [])),
  ].map((block) => ({ weight: 400 as const, block }));
  return [...names, ...others].map(({ weight, block }) => ({
    weight,
    text: block.lines.map(({ text }) => text).join(''),
  }));
}
