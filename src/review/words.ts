import type { Language } from './data.ts';
import { bookletWords } from './words/booklet.ts';
import { documentWords } from './words/document.ts';
import { en } from './words/en.ts';
import { frameWords } from './words/frame.ts';
import { outlineWords } from './words/outline.ts';
import { pathsWords } from './words/paths.ts';
import { picturesWords } from './words/pictures.ts';
import { questionsWords } from './words/questions.ts';
import { type Words as Common, ru } from './words/ru.ts';
import { stagesWords } from './words/stages.ts';
import { testsWords } from './words/tests.ts';
import { walkLinkWords } from './words/walk-link.ts';

const of = (language: Language, common: Common) => ({
  ...common,
  booklet: bookletWords[language],
  document: documentWords[language],
  frame: frameWords[language],
  outline: outlineWords[language],
  paths: pathsWords[language],
  pictures: picturesWords[language],
  questions: questionsWords[language],
  stages: stagesWords[language],
  tests: testsWords[language],
  walkLink: walkLinkWords[language],
});

export type Words = ReturnType<typeof of>;

/** The page's own words. What the machines say reaches it as data. */
export const words: Readonly<Record<Language, Words>> = { ru: of('ru', ru), en: of('en', en) };
