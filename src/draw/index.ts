export { crossings, type Defect, defects } from './geometry-check.ts';
export { type LayoutOptions, layout } from './layout.ts';
export { mermaid } from './mermaid.ts';
export { type PictureOptions, picture } from './picture.ts';
export { type SvgOptions, svg } from './svg.ts';
export { type DiagramTexts, type PlainWords, plainTexts } from './texts.ts';
export type {
  Box,
  BoxKind,
  Edge,
  Geometry,
  Initial,
  Point,
  Row,
  StateBox,
  TextBlock,
  TextLine,
} from './types.ts';
