import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** Pixels on each px of the picture, unless asked otherwise: what a screen of double density shows sharply. */
export const usualScale = 2;

// The decoded picture takes four bytes a pixel. Longer sides than a signed 16-bit number many viewers do not open.
const maxPixels = 100_000_000;
const maxSide = 32_767;

const resolve = createRequire(import.meta.url).resolve;
// The whole font in each weight: resvg passes over woff2 without a word, and draws no text then.
const fontFiles = ['400Regular/NotoSans_400Regular', '600SemiBold/NotoSans_600SemiBold'].map((name) =>
  resolve(`@expo-google-fonts/noto-sans/${name}.ttf`),
);

/**
 * Paints a picture of a chart, without a browser. The machine's own fonts are left out, so that the same picture gives the
 * same bytes everywhere; a character that Noto Sans lacks is an empty box.
 * @param picture what `svg` or `picture` gave
 * @param scale pixels on each px of the picture
 * @returns a PNG file
 * @throws RangeError if the picture would be too large
 */
export function png(picture: string, scale = usualScale): Uint8Array {
  const painter = new Resvg(picture.replace(/<style>[^<]*<\/style>/, simpler), {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'zoom', value: scale },
    background: '#fff',
    logLevel: 'off',
  });
  checkSize(painter, scale);
  return painter.render().asPng();
}

/** resvg knows neither custom properties nor `:is()`: it would paint everything black. */
function simpler(style: string): string {
  return style
    .replace(/var\(--[\w-]+,([^()]+)\)/g, '$1')
    .replace(/^(.*):is\(([^()]+)\)(.*)\{/gm, (_, before: string, choices: string, after: string) => {
      const selectors = choices.split(',').map((one) => `${before}${one}${after}`);
      return `${selectors.join(',')}{`;
    });
}

function checkSize({ width, height }: Resvg, scale: number): void {
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (w * h <= maxPixels && Math.max(w, h) <= maxSide) return;
  const limits = `at most ${maxSide} pixels a side and ${maxPixels / 1e6} million in all`;
  throw new RangeError(
    `At scale ${scale} the picture would have ${w} × ${h} pixels. Expected ${limits}: choose a smaller scale, or SVG.`,
  );
}
