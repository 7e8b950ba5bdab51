import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartOf } from '../../src/chart/index.ts';
import { type Geometry, layout, plainTexts, svg, type TextLine } from '../../src/draw/index.ts';
import { textWidth } from '../../src/draw/measure.ts';
import { png } from '../../src/draw/png.ts';
import { styles } from '../../src/draw/sizes.ts';
import { fixtures } from './fixtures.ts';

const chart = chartOf(fixtures.longRussian!);
const texts = plainTexts(chart);

describe('A PNG', () => {
  let geometry: Geometry;
  let picture: string;
  let painted: Pixels;
  beforeAll(async () => {
    geometry = await layout(chart, texts);
    picture = svg(chart, geometry, texts);
    painted = pixelsOf(png(picture));
  });

  test('shows every line of every text, as wide as it was measured', () => {
    for (const { name, details, rows = [] } of geometry.states) {
      for (const line of name.lines) expectInk(line, 600, styles.name.size, name.anchor);
      for (const block of [...(details ? [details] : []), ...rows])
        for (const line of block.lines) expectInk(line, 400, styles.details.size, block.anchor);
    }
    const labels = geometry.edges.flatMap(({ label }) => (label ? [label] : []));
    expect(labels).toHaveLength(4);
    for (const { lines, anchor } of labels)
      for (const line of lines) expectInk(line, 400, styles.label.size, anchor);
  });

  test('has the colours of the SVG, and white paper', () => {
    const root = geometry.states[0]!;
    const leaf = geometry.states.find(({ kind }) => kind === 'atomic')!;
    expect(painted.at(1, 1)).toEqual([255, 255, 255]);
    // --statechart-inside and --statechart-state as src/draw/picture-style.ts has them.
    expect(painted.at(root.x + 6, root.y + root.h / 2)).toEqual([0xf6, 0xf7, 0xf9]);
    expect(painted.at(leaf.x + 5, leaf.y + leaf.h / 2)).toEqual([255, 255, 255]);
  });

  test('shows a refusal in its own colour', () => {
    const refused = pixelsOf(png(svg(chart, geometry, texts, { emphasis: () => 'refusal' })));
    const { lines } = geometry.edges.find(({ label }) => label)!.label!;
    const reddish = ([red, green]: Colour) => red - green > 60;
    expect(around(lines[0]!).some(([x, y]) => reddish(refused.at(x, y)))).toBe(true);
    expect(around(lines[0]!).some(([x, y]) => reddish(painted.at(x, y)))).toBe(false);
  });

  test('has two pixels on each px, or as many as it is asked for', () => {
    expect([painted.width, painted.height]).toEqual([geometry.width * 2, geometry.height * 2]);
    const small = pixelsOf(png(picture, 1));
    expect([small.width, small.height]).toEqual([geometry.width, geometry.height]);
  });

  test('is the same when it is painted again, whether the SVG brings its fonts or not', () => {
    const bare = svg(chart, geometry, texts, { font: 'none' });
    expect(Buffer.compare(png(bare), png(picture))).toBe(0);
  });

  test('that would be too large is refused, and the message says what would do', () => {
    const wide = picture.replace(/width="\d+" height="\d+" viewBox="[^"]*"/, 'width="20000" height="10"');
    expect(() => png(wide)).toThrow(/40000 × 20 pixels.*at most 32767 pixels a side.*smaller scale, or SVG/);
    const large = picture.replace(/width="\d+" height="\d+" viewBox="[^"]*"/, 'width="6000" height="6000"');
    expect(() => png(large)).toThrow(/12000 × 12000 pixels.*100 million/);
  });

  /** Ink from the line's first letter to its last, and none where the text is taken away. */
  function expectInk(line: TextLine, weight: 400 | 600, size: number, anchor: 'start' | 'middle') {
    const width = textWidth(line.text, { size, weight });
    const left = anchor === 'middle' ? line.x - width / 2 : line.x;
    const inked = columns(left - 2, left + width + 2).filter((x) =>
      columns(line.y - 0.75 * size, line.y).some((y) => isDark(painted.at(x, y))),
    );
    expect(inked.length, line.text).toBeGreaterThan(width / 4);
    expect(Math.abs(inked[0]! - left), line.text).toBeLessThan(3);
    expect(Math.abs(inked.at(-1)! - left - width), line.text).toBeLessThan(3);
  }
});

type Colour = readonly [red: number, green: number, blue: number];

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Of the pixel at a place of the picture, in px at the usual scale. */
  at(x: number, y: number): Colour;
}

/** resvg reads PNG too: in a picture that holds nothing else. */
function pixelsOf(file: Uint8Array): Pixels {
  const head = Buffer.from(file);
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" href="data:image/png;base64,${head.toString('base64')}"/></svg>`,
  ).render();
  const at = (x: number, y: number): Colour => {
    const place = (Math.round(y * 2) * width + Math.round(x * 2)) * 4;
    return [pixels[place]!, pixels[place + 1]!, pixels[place + 2]!];
  };
  return { width, height, at };
}

function isDark([red, green, blue]: Colour): boolean {
  return red + green + blue < 450;
}

function columns(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) * 2) }, (_, index) => from + index / 2);
}

function around({ x, y }: TextLine): readonly (readonly [number, number])[] {
  return columns(x - 20, x + 20).flatMap((column) => columns(y - 10, y).map((row) => [column, row] as const));
}
