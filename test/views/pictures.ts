import { diagramTexts } from '../../src/deg/transition-texts.ts';
import type { DiagramTexts, Geometry } from '../../src/draw/index.ts';
import { type View, viewOf, viewTexts, viewWords } from '../../src/views/index.ts';
import { committedData } from '../committed-page.ts';

export interface Picture {
  readonly name: string;
  readonly view: View;
  readonly texts: DiagramTexts;
  readonly geometry: Geometry;
}

export const languages = ['ru', 'en'] as const;

/** Every picture and every page of the booklet of every machine of the model, in both languages. */
export function everyPicture(): readonly Picture[] {
  return committedData().machines.flatMap(({ id, chart, views, pages }) =>
    [...views, ...pages].flatMap((one) =>
      languages.map((language): Picture => {
        const view = viewOf(chart, one);
        return {
          name: `${id}, ${one.id}, ${language}`,
          view,
          texts: viewTexts(view, diagramTexts(chart, language), viewWords[language]),
          geometry: one.geometry[language],
        };
      }),
    ),
  );
}
