import { textWidth, wrap } from './measure.ts';
import type { TextStyle } from './text-style.ts';
import type { TextBlock } from './types.ts';

/** Where a baseline stands in a line of the given style: the middle of Noto Sans' capitals in the line's middle. */
function baseline({ size, lineHeight }: TextStyle): number {
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
