import { join } from 'node:path';
import { president2024, president2024Definition } from '../../machines/index.ts';
import { testTitles } from '../checks/index.ts';
import { analysisOf } from '../deg/analysis.ts';
import { demonstrationOf } from '../deg/demonstration.ts';
import { drawModel } from '../deg/draw-model.ts';
import { journeyVerdicts } from '../deg/properties.ts';
import { matrixOf } from '../deg/report.ts';
import { reviewDataOf, reviewMachine } from '../deg/review-data.ts';
import { type SubjectId, subjects } from '../deg/subjects.ts';
import { diagramJsonSchema } from '../draw/json-schema.ts';
import { defineElection, electionModule } from '../election/index.ts';
import { buildGuidePage } from '../guide/page.ts';
import type { ReviewMachine } from '../review/data.ts';
import { buildPage } from '../review/page.ts';
import { leafletPage } from './annotated-leaflet.ts';
import { countsPage } from './counts.ts';
import { labelsModule } from './labels-module.ts';
import { matrixPage } from './matrix.ts';
import { propertiesPage } from './properties.ts';
import { reachableModule } from './reachable-module.ts';
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
  const journey = () => analysisOf('journey');
  const verdicts = once(() => journeyVerdicts(journey()));
  const machines = new Map<SubjectId, Promise<ReviewMachine>>();
  const machine = (id: SubjectId) => {
    const known = machines.get(id) ?? reviewMachine(analysisOf(id));
    machines.set(id, known);
    return known;
  };
  const file = (path: string, content: () => string | Promise<string>): GeneratedFile => ({
    path,
    content: async () => content(),
  });
  return [
    file('machines/elections/president2024.ts', () =>
      electionModule('president2024', defineElection(president2024Definition)),
    ),
    file('machines/labels.ts', () => labelsModule()),
    file('src/embed/saved/reachable.ts', () =>
      reachableModule(journey().space.configurations.map(({ snapshot }) => snapshot)),
    ),
    ...languages.flatMap((language) => [
      file(`docs/matrix.${language}.md`, () =>
        matrixPage(matrixOf([journey()], testTitles(testFolder)), language),
      ),
      file(`docs/properties.${language}.md`, () => propertiesPage(verdicts(), language)),
      file(`docs/leaflet.${language}.md`, () => leafletPage(journey().chart, language)),
      file(`docs/counts.${language}.md`, () =>
        countsPage(
          subjects.map(({ id }) => analysisOf(id)),
          language,
        ),
      ),
      ...subjects.map(({ id }) =>
        file(`docs/diagrams/${id}.${language}.svg`, async () =>
          drawModel(await machine(id), 'whole', language),
        ),
      ),
      file(`docs/diagrams/journey.overview.${language}.svg`, async () =>
        drawModel(await machine('journey'), 'overview', language),
      ),
    ]),
    file('docs/diagram.schema.json', () => diagramJsonSchema()),
    file('docs/guide.html', () => buildGuidePage(president2024, demonstrationOf(president2024))),
    file('docs/review.html', async () =>
      buildPage(
        reviewDataOf(
          await Promise.all(subjects.map(({ id }) => machine(id))),
          testedIn(join(testFolder, '..')),
        ),
      ),
    ),
  ];
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
