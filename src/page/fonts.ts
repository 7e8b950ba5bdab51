import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Noto Sans in the weights and alphabets of the pages' languages, as style rules that hold the fonts. */
export function fontFaces(): string {
  const resolve = createRequire(import.meta.url).resolve;
  const ranges = JSON.parse(readFileSync(resolve('@fontsource/noto-sans/unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const face = (subset: string, weight: number) => {
    const file = readFileSync(
      resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`),
    );
    return (
      `@font-face{font-family:'Noto Sans';font-style:normal;font-weight:${weight};` +
      `src:url(data:font/woff2;base64,${file.toString('base64')}) format('woff2');unicode-range:${ranges[subset]}}`
    );
  };
  return [400, 600]
    .flatMap((weight) => ['cyrillic', 'latin'].map((subset) => face(subset, weight)))
    .join('\n');
}
