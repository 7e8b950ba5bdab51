import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Weight } from './text-style.ts';

/** One file of Noto Sans: the glyphs of some Unicode ranges in one weight. */
export interface FontFile {
  readonly subset: string;
  readonly weight: Weight;
  readonly unicodeRange: string;
  readonly font: Font;
  /** The woff2 file in base64. */
  base64(): string;
}

const fontFamily = 'Noto Sans';

const resolve = createRequire(import.meta.url).resolve;
const subsets = readSubsets();
const files = new Map<string, FontFile>();

/**
 * The file that draws a character.
 * @returns undefined where Noto Sans has no such character, so that the reader's own fonts draw it
 */
export function fontFileFor(codePoint: number, weight: Weight): FontFile | undefined {
  const subset = subsets.find(({ ranges }) =>
    ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
  );
  if (subset === undefined) return undefined;
  const file = fontFile(subset, weight);
  return file.font.hasGlyphForCodePoint(codePoint) ? file : undefined;
}

interface Subset {
  readonly name: string;
  readonly unicodeRange: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Latin first: where ranges overlap, CSS prefers the rule that comes last, and svg writes them in the opposite order. */
function readSubsets(): readonly Subset[] {
  const json: unknown = JSON.parse(readFileSync(resolve('@fontsource/noto-sans/unicode.json'), 'utf8'));
  return Object.entries(json as Record<string, string>)
    .map(([name, unicodeRange]) => ({ name, unicodeRange, ranges: unicodeRange.split(',').map(rangeOf) }))
    .reverse();
}

function rangeOf(range: string): readonly [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function fontFile({ name, unicodeRange }: Subset, weight: Weight): FontFile {
  const key = `${name}-${weight}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const bytes = readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-${key}-normal.woff2`));
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font))
    throw new Error(`Expected one font in noto-sans-${key}, got several.`);
  const file = { subset: name, weight, unicodeRange, font, base64: () => bytes.toString('base64') };
  files.set(key, file);
  return file;
}

/**
 * The `@font-face` rules, fonts included, that draw these texts.
 * @param texts what is written in each weight
 */
export function fontFaces(texts: readonly { readonly weight: Weight; readonly text: string }[]): string {
  const used = new Set<FontFile>();
  for (const { weight, text } of texts) {
    for (const character of new Set(text)) {
      const file = fontFileFor(character.codePointAt(0) ?? 0, weight);
      if (file !== undefined) used.add(file);
    }
  }
  const rank = (file: FontFile) => file.weight * 100 - subsets.findIndex(({ name }) => name === file.subset);
  return [...used]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      (file) =>
        `@font-face{font-family:'${fontFamily}';font-weight:${file.weight};font-style:normal;` +
        `src:url(data:font/woff2;base64,${file.base64()}) format('woff2');unicode-range:${file.unicodeRange}}`,
    )
    .join('\n');
}
