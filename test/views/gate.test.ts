import { describe, expect, test } from 'vitest';
import { crossings, defects } from '../../src/draw/index.ts';
import { lowInitials } from '../../src/draw/score.ts';
import { everyPicture, languages } from './pictures.ts';

const pictures = everyPicture();

test.each(pictures)('The picture of $name has no defects', ({ view, geometry }) => {
  expect(defects(geometry, view.chart)).toEqual([]);
});

test.each(pictures)('The picture of $name has every initial state on top', ({ view, geometry }) => {
  expect(lowInitials(geometry, view.chart)).toEqual([]);
});

describe('Crossings', () => {
  test('are in no picture but that of the whole journey', () => {
    const crossing = pictures.filter(({ geometry }) => crossings(geometry) > 0);
    expect(crossing.map(({ name }) => name)).toEqual(['journey, whole, ru', 'journey, whole, en']);
  });
});

describe('The overview of the journey', () => {
  test.each(languages)('is at most 1520 px wide and 1200 px high in %s', (language) => {
    const { geometry } = pictures.find(({ name }) => name === `journey, overview, ${language}`)!;
    expect(geometry.width).toBeLessThanOrEqual(1520);
    expect(geometry.height).toBeLessThanOrEqual(1200);
  });
});
