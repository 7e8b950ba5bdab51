import { expect, test } from 'vitest';
import { observe } from '../../machines/index.ts';
import { texts } from '../../machines/texts.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import { subjects } from '../../src/deg/subjects.ts';

const answers = new Set<string>(['available', 'refused', ...Object.keys(texts.closed)]);

test.each(subjects.filter(({ id }) => id !== 'journey'))(
  'whatever is asked of $id on its own, the answer has a text',
  ({ id }) => {
    for (const { snapshot } of analysisOf(id).space.configurations) {
      const given = Object.values(observe(snapshot).events);
      expect(given.filter((answer) => !answers.has(answer))).toEqual([]);
    }
  },
);
