import { type TextStyle, textWidth, wrap } from './measure.ts';
import type { TextBlock } from './types.ts';

/** The type and the distances of a picture, in px. */
export const styles = {
  name: { size: 14, weight: 600, lineHeight: 19 },
  details: { size: 12, weight: 400, lineHeight: 16 },
  row: { size: 12, weight: 400, lineHeight: 16 },
  label: { size: 12, weight: 400, lineHeight: 15 },
} as const satisfies Record<string, TextStyle>;

export const sizes = {
  /** Lines are broken at these widths. */
  nameWidth: 140,
  detailsWidth: 170,
  rowWidth: 220,
  labelWidth: 130,
  /** Of a label that would have more than this many lines. */
  longLabelWidth: 190,
  longLabelLines: 5,
  /** Text to border, left and right, above and below. */
  padX: 12,
  padY: 9,
  /** Between a label and the ends of its interrupted line. */
  labelGap: 3,
  /** Between name, details and rows. */
  gap: 5,
  /** Between two rows. */
  rowGap: 3,
  /** Before each row, for the short line that marks it. */
  rowIndent: 14,
  minWidth: 56,
  minHeight: 38,
  /** Empty room inside a compound state around its children. */
  inside: 20,
  /** A final state's second border stands this far inside the first. */
  doubleBorder: 3,
  history: 28,
  initialRadius: 5,
  arrow: 8,
  /** Of one arrow beside the next on a state's border. */
  arrowRoom: 14,
  /** How far the arrow of a self transition goes out. */
  loopDepth: 16,
  forkWidth: 44,
  forkHeight: 4,
  /** Around the whole picture. */
  margin: 12,
} as const;

/** Where a baseline stands in a line of the given style: the letters' middle at the line's middle. */
export function baseline({ size, lineHeight }: TextStyle): number {
  const capHeight = 0.714;
  return (lineHeight + capHeight * size) / 2;
}

/**
 * Sets a text in lines of about equal length.
 * @param width px, at most
 * @returns the block at 0, 0
 */
export function setText(
  text: string,
  style: TextStyle,
  width: number,
  anchor: TextBlock['anchor'],
): TextBlock {
  const lines = balanced(text, style, width);
  const w = Math.ceil(Math.max(...lines.map((line) => textWidth(line, style))));
  const x = anchor === 'middle' ? w / 2 : 0;
  return {
    x: 0,
    y: 0,
    w,
    h: lines.length * style.lineHeight,
    anchor,
    lines: lines.map((line, index) => ({ x, y: index * style.lineHeight + baseline(style), text: line })),
  };
}

/** The narrowest setting that needs no more lines than the given width does. */
function balanced(text: string, style: TextStyle, width: number): readonly string[] {
  let lines = wrap(text, style, width);
  const longestWord = Math.max(...text.split(/\s+/).map((word) => textWidth(word, style)));
  if (lines.length === 1 || longestWord > width) return lines;
  let [narrow, wide] = [longestWord, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, style, middle);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, style) > middle)) narrow = middle;
    else [wide, lines] = [middle, tried];
  }
  return lines;
}

/** Moves a block and its lines. */
export function moved<T extends TextBlock>(block: T, dx: number, dy: number): T {
  return {
    ...block,
    x: block.x + dx,
    y: block.y + dy,
    lines: block.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
  };
}
