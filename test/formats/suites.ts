import type { Text } from '../../machines/texts.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import type { SubjectId } from '../../src/deg/subjects.ts';
import { subjectWords } from '../../src/deg/words.ts';
import { type Format, written } from '../../src/formats/index.ts';
import type { Words } from '../../src/run/index.ts';
import { everyEventEverywhere } from '../run/every-event.ts';
import { suiteOf } from '../run/turnstile.ts';

/** A stage of the model, and a suite of it. */
export function stage(id: SubjectId) {
  const { subject, space } = analysisOf(id);
  return { subject, suite: suiteOf(space, everyEventEverywhere(space)) };
}

const ballot = stage('ballot');
export const ballotSuite = ballot.suite;

/** The ballot's own texts. */
export function ballotWords(language: keyof Text): Words {
  return subjectWords(ballot.subject, language);
}

/** Words of somebody who makes it hard for every format. */
export const hostile: Words = {
  language: 'ru',
  title: 'Сценарий: «а»\nСценарий: б; "в"',
  start: () => '=1+1\n# language: en',
  event: (key) => `@${key}\n\nТогда | <x> \\ """ ; "${key}"\t`,
  name: (key) => `#${key}\n\nТогда | <x> \\ """ @${key}`,
  situation: () => ' \n ',
};

export function ballotIn(format: Format, words: Words): string {
  return [...written(format, ballotSuite.tests, ballotSuite.space, words)].join('');
}
