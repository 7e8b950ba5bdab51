const ru = {
  silent: 'Отдельной фразы документа этот вопрос не касается: документ о нём молчит.',
  lead: 'Где текст неясен или молчит, авторы модели решили сами. Каждое решение можно оспорить: здесь видно, о чём был вопрос, что решено и что от этого зависит.',
  none: 'Открытых вопросов нет.',
  search: 'Найти вопрос или факт',
  shown: (count: number, of: number) => `Показано ${count} из ${of}.`,
  contents: (count: number) => `Содержание (${count})`,
  previous: 'Предыдущий',
  next: 'Следующий',
  position: (at: number, of: number) => `${at} из ${of}`,
  decisions: 'Открытые вопросы и решения',
  facts: 'Факты из других источников',
  answer: 'Решено',
  origin: 'Откуда известно',
  confidence: 'Насколько достоверно',
  speaksOf: 'О чём идёт речь',
  hangs: 'Что от этого зависит',
};

const en: typeof ru = {
  silent: 'The question is about no sentence of the document: it is silent.',
  lead: 'Where the text is unclear or silent, the model’s authors decided. Every decision may be disputed: here stands what the question was, what was decided, and what depends on it.',
  none: 'There are no open questions.',
  search: 'Find a question or a fact',
  shown: (count, of) => `Shown: ${count} of ${of}.`,
  contents: (count) => `Contents (${count})`,
  previous: 'Previous',
  next: 'Next',
  position: (at, of) => `${at} of ${of}`,
  decisions: 'Open questions and decisions',
  facts: 'Facts from elsewhere',
  answer: 'Decided',
  origin: 'Where it was found',
  confidence: 'How sure it is',
  speaksOf: 'What it speaks of',
  hangs: 'What depends on it',
};

export const questionsWords = { ru, en };
