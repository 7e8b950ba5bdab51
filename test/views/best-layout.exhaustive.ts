import { expect, test } from 'vitest';
import { directionsOf } from '../../src/draw/directions.ts';
import { setTexts } from '../../src/draw/elk-graph.ts';
import { crossings } from '../../src/draw/index.ts';
import { layoutOf } from '../../src/draw/variant-layout.ts';
import { everyPicture } from './pictures.ts';

test.each(everyPicture())(
  'The picture of $name has no more crossings than in any other way of laying it out',
  async ({ view, texts, geometry }) => {
    const set = setTexts(view.chart, texts, view.kinds);
    for (const variant of directionsOf(view.chart)) {
      if (crossings(geometry) === 0) return;
      expect(crossings(geometry)).toBeLessThanOrEqual(crossings(await layoutOf(view.chart, set, variant)));
    }
  },
);
