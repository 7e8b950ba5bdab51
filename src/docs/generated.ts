import { join } from 'node:path';
import { president2024Definition } from '../../machines/index.ts';
import { testTitles } from '../checks/index.ts';
import { type Analysis, analyse } from '../deg/analysis.ts';
import { drawModel } from '../deg/draw-model.ts';
import { matrixOf } from '../deg/report.ts';
import { reviewData } from '../deg/review-data.ts';
import { subjects } from '../deg/subjects.ts';
import { defineElection, electionModule } from '../election/index.ts';
import { buildPage } from '../review/page.ts';
import { leafletPage } from './annotated-leaflet.ts';
import { countsPage } from './counts.ts';
import { matrixPage } from './matrix.ts';
import { testedIn } from './tested.ts';
import { languages } from './words.ts';

/** A file that follows from the model: its path in the project, and its content. */
export interface GeneratedFile {
  readonly path: string;
  content(): Promise<string>;
}

/**
 * Every committed file that is generated. The same project gives the same bytes.
 * @param testFolder where the tests are, whose titles the matrix lists
 */
export function generatedFiles(testFolder: string): readonly GeneratedFile[] {
  const analyses = once(() => subjects.map((subject) => analyse(subject)));
  const journey = () => analyses().find(({ subject }) => subject.id === 'journey')!;
  const file = (path: string, content: () => string | Promise<string>): GeneratedFile => ({
    path,
    content: async () => content(),
  });
  return [
    file('machines/elections/president2024.ts', () =>
      electionModule('president2024', defineElection(president2024Definition)),
    ),
    ...languages.flatMap((language) => [
      file(`docs/matrix.${language}.md`, () =>
        matrixPage(matrixOf([journey()], testTitles(testFolder)), language),
      ),
      file(`docs/leaflet.${language}.md`, () => leafletPage(journey().chart, language)),
      file(`docs/counts.${language}.md`, () => countsPage(analyses(), language)),
      ...subjects.map(({ id }) =>
        file(`docs/diagrams/${id}.${language}.svg`, () => drawModel(chartOf(analyses(), id), language)),
      ),
    ]),
    file('docs/review.html', async () =>
      buildPage(await reviewData(analyses(), testedIn(join(testFolder, '..')))),
    ),
  ];
}

function chartOf(analyses: readonly Analysis[], id: string) {
  return analyses.find(({ subject }) => subject.id === id)!.chart;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
