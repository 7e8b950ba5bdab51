import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/chart/index.ts';
import { foldedOf } from '../../src/deg/stages.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { diagramTexts } from '../../src/deg/transition-texts.ts';
import { directionsOf } from '../../src/draw/directions.ts';
import { setTexts } from '../../src/draw/elk-graph.ts';
import { crossings, defects } from '../../src/draw/index.ts';
import { lowInitials } from '../../src/draw/score.ts';
import { layoutOf } from '../../src/draw/variant-layout.ts';
import { picturesOf } from '../../src/review/pictures.ts';
import { viewOf, viewTexts, viewWords } from '../../src/views/index.ts';

const languages = ['ru', 'en'] as const;

const drawn = await Promise.all(
  subjects.map(async ({ id, machine }) => {
    const chart = chartOf(machine);
    const texts = { ru: diagramTexts(chart, 'ru'), en: diagramTexts(chart, 'en') };
    const { views, pages } = await picturesOf(chart, texts, foldedOf(id));
    return [...views, ...pages].flatMap((one) =>
      languages.map((language) => ({
        name: `${id}, ${one.id}, ${language}`,
        view: viewOf(chart, one),
        texts: viewTexts(viewOf(chart, one), texts[language], viewWords[language]),
        geometry: one.geometry[language],
      })),
    );
  }),
);
const pictures = drawn.flat();

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

  test('are there as few as in the best of the ways of laying it out', async () => {
    for (const { name, view, texts, geometry } of pictures.filter(
      ({ geometry }) => crossings(geometry) > 0,
    )) {
      const set = setTexts(view.chart, texts, view.kinds);
      for (const variant of directionsOf(view.chart)) {
        const other = await layoutOf(view.chart, set, variant);
        expect(crossings(geometry), name).toBeLessThanOrEqual(crossings(other));
      }
    }
  });
});

describe('The overview of the journey', () => {
  test.each(languages)('is at most 1520 px wide and 1200 px high in %s', (language) => {
    const { geometry } = pictures.find(({ name }) => name === `journey, overview, ${language}`)!;
    expect(geometry.width).toBeLessThanOrEqual(1520);
    expect(geometry.height).toBeLessThanOrEqual(1200);
  });
});
