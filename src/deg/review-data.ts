import { texts } from '../../machines/texts.ts';
import type { ReviewData, ReviewMachine, TestRun } from '../review/data.ts';
import { picturesOf } from '../review/pictures.ts';
import type { Analysis } from './analysis.ts';
import { exploredMachine } from './explored-machine.ts';
import { notices, title } from './notices.ts';
import { leafletDocument, reviewSources } from './sources.ts';
import { foldedOf } from './stages.ts';
import { diagramTexts } from './transition-texts.ts';

/** What is known of the tests: the titles of all, and the last recorded run. */
export interface Tested {
  readonly titles: readonly string[];
  readonly run: TestRun | null;
}

/** All that the visualizer shows of the model: the journey and its stages, explored and laid out in both languages. */
export async function reviewData(given: readonly Analysis[], tested: Tested): Promise<ReviewData> {
  const machines: ReviewMachine[] = [];
  for (const analysis of given) machines.push(await reviewMachine(analysis));
  return reviewDataOf(machines, tested);
}

/** The same of machines that are laid out already. */
export function reviewDataOf(machines: readonly ReviewMachine[], tested: Tested): ReviewData {
  return {
    language: 'ru',
    title,
    notices,
    machines,
    sources: reviewSources(tested.titles),
    actors: texts.actors,
    refusal: texts.refusal.reasons,
    document: leafletDocument,
    tests: tested.run,
  };
}

/** A machine of the model, explored and laid out in both languages. */
export async function reviewMachine({ subject, chart, ...analysis }: Analysis): Promise<ReviewMachine> {
  const texts = { ru: diagramTexts(chart, 'ru'), en: diagramTexts(chart, 'en') };
  return {
    ...exploredMachine({ subject, chart, ...analysis }),
    ...(await picturesOf(chart, texts, foldedOf(subject.id))),
  };
}
