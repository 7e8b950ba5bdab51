import { texts } from '../../machines/texts.ts';
import { layout } from '../draw/index.ts';
import type { ReviewData, ReviewMachine } from '../review/data.ts';
import type { Analysis } from './analysis.ts';
import { exploredMachine } from './explored-machine.ts';
import { notices, title } from './notices.ts';
import { reviewSources } from './sources.ts';
import { diagramTexts } from './transition-texts.ts';

/** All that the visualizer shows of the model: the journey and its stages, explored and laid out in both languages. */
export async function reviewData(given: readonly Analysis[]): Promise<ReviewData> {
  const machines: ReviewMachine[] = [];
  for (const analysis of given) machines.push(await reviewMachine(analysis));
  return {
    title,
    notices,
    machines,
    sources: reviewSources(),
    actors: texts.actors,
    refusal: texts.refusal.reasons,
  };
}

async function reviewMachine(analysis: Analysis): Promise<ReviewMachine> {
  const { chart } = analysis;
  return {
    ...exploredMachine(analysis),
    geometry: {
      ru: await layout(chart, diagramTexts(chart, 'ru')),
      en: await layout(chart, diagramTexts(chart, 'en')),
    },
  };
}
