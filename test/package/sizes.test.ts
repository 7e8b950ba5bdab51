import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from './packed.ts';
import { measuredSizes, sizesTable } from './sizes.ts';

const sizes = await measuredSizes();

describe('no larger than allowed, minified and compressed', () => {
  for (const { name, limit, size } of sizes) {
    test(name, () => {
      expect(size).toBeLessThanOrEqual(limit);
    });
  }
});

describe('needs nothing but xstate, and no module of Node', () => {
  for (const { name, imports } of sizes) {
    test(name, () => {
      expect(imports.filter((imported) => !/^xstate(?:\/|$)/.test(imported))).toEqual([]);
    });
  }
});

test('the document has the limits, and figures that still hold', () => {
  const committed = figuresIn(readFileSync(join(project, 'docs', 'embedding.md'), 'utf8'));
  const measured = figuresIn(sizesTable(sizes));
  expect(committed.map(([limit]) => limit)).toEqual(measured.map(([limit]) => limit));
  for (const [row, figures] of measured.entries()) {
    for (const [column, figure] of figures.entries()) {
      const difference = Math.abs(figure - committed[row]![column]!);
      expect(difference, `row ${row + 1}, column ${column + 2}: npm run sizes`).toBeLessThanOrEqual(
        Math.max(0.1, figure / 20),
      );
    }
  }
});

/** The rows of a table of which every cell but the first is a number. */
function figuresIn(markdown: string): readonly (readonly number[])[] {
  return [...markdown.matchAll(/^\|[^|\n]+((?:\|\s*[\d.,]+\s*){2})\|$/gm)].map(([, cells]) =>
    cells!
      .split('|')
      .slice(1)
      .map((cell) => Number(cell.trim().replace(',', '.'))),
  );
}
