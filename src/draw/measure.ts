import { clean } from './clean.ts';
import { type FontFile, fontFileFor } from './fonts.ts';
import type { TextStyle, Weight } from './text-style.ts';

const widths = new Map<string, number>();

/**
 * The width of one line of text in px, as a browser sets it with the embedded font. A character that Noto Sans lacks
 * counts as a square, which is at least as wide as nearly all fonts draw it.
 */
export function textWidth(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  const key = `${weight} ${text}`;
  let ems = widths.get(key);
  if (ems === undefined) {
    ems = runsOf(text, weight).reduce((sum, run) => sum + emsOf(run), 0);
    widths.set(key, ems);
  }
  return ems * size;
}

interface Run {
  readonly file: FontFile | undefined;
  text: string;
}

/** A browser shapes each stretch that one font file draws on its own: there is no kerning across files. */
function runsOf(text: string, weight: Weight): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const file = fontFileFor(character.codePointAt(0) ?? 0, weight);
    const last = runs.at(-1);
    if (last !== undefined && last.file === file) last.text += character;
    else runs.push({ file, text: character });
  }
  return runs;
}

function emsOf({ file, text }: Run): number {
  if (file === undefined) return [...text].length;
  return file.font.layout(text).advanceWidth / file.font.unitsPerEm;
}

/**
 * Breaks a text into lines.
 * @param width px; no line is wider, unless a single character is
 * @returns lines without control characters; at least one, which may be empty
 */
export function wrap(text: string, style: TextStyle, width: number): readonly string[] {
  const lines = clean(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, style, width));
  return lines.length === 0 ? [''] : lines;
}

function wrapLine(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = breakWord(word, style, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Breaks a word that is wider than a line, after punctuation and before capitals where it can. */
function breakWord(word: string, style: TextStyle, width: number): readonly string[] {
  if (textWidth(word, style) <= width) return [word];
  const parts = word.split(/(?<=[.,:;/\\_\-()[\]|])|(?<=\p{Ll})(?=\p{Lu})/u);
  const lines: string[] = [];
  let line = '';
  for (const part of parts.flatMap((piece) =>
    textWidth(piece, style) <= width ? [piece] : graphemes(piece),
  )) {
    if (line === '' || textWidth(line + part, style) <= width) line += part;
    else {
      lines.push(line);
      line = part;
    }
  }
  return [...lines, line];
}

/** What a reader takes for one letter, accents included. */
function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
