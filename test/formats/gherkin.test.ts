import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { describe, expect, test } from 'vitest';
import { written } from '../../src/formats/index.ts';
import { plainWords, type Words } from '../../src/run/index.ts';
import { pathOf, space, suiteOf } from '../run/turnstile.ts';
import { ballotIn, ballotSuite, ballotWords, hostile } from './suites.ts';

/** What the official parser reads in a text. */
function parsed(text: string) {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  const { feature, comments } = parser.parse(text);
  return {
    language: feature?.language,
    title: feature?.name,
    comments,
    scenarios: (feature?.children ?? []).flatMap(({ scenario }) => scenario ?? []),
  };
}

describe.each<[string, Words]>([
  ['Russian', ballotWords('ru')],
  ['English', ballotWords('en')],
  ['plain', plainWords('ballot', 'ru')],
  ['hostile', hostile],
])('a suite in Gherkin, read by the official parser: %s words', (_, words) => {
  const { language, title, comments, scenarios } = parsed(ballotIn('gherkin', words));

  test('has a scenario for every test, with a name and a tag of its own', () => {
    expect(language).toBe(words.language);
    expect(title).toBe(words.title.replace(/\s+/g, ' '));
    expect(scenarios).toHaveLength(ballotSuite.tests.length);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ tags }) => tags[0]?.name)).size).toBe(scenarios.length);
  });

  test('loses no step to a description or a comment', () => {
    expect(comments).toEqual([]);
    for (const [index, { steps, description }] of scenarios.entries()) {
      const { moves } = ballotSuite.tests[index]!;
      const nothing = moves.filter(({ step }) => step === null).length;
      expect(description).toBe('');
      // The start, each event, «nothing changes» for each that nothing takes, and the end.
      expect(steps).toHaveLength(1 + moves.length + nothing + 1);
    }
  });

  test('calls what is given a context, events actions and what follows outcomes', () => {
    for (const [index, { steps }] of scenarios.entries()) {
      const kinds: string[] = [];
      for (const { keywordType } of steps) {
        kinds.push(keywordType === 'Conjunction' ? kinds.at(-1)! : (keywordType ?? '?'));
      }
      const { moves } = ballotSuite.tests[index]!;
      const events = moves.flatMap(({ step }) => (step ? ['Action'] : ['Action', 'Outcome']));
      expect(kinds).toEqual(['Context', ...events, 'Outcome']);
    }
  });
});

test('a scenario reads as Russian, in the words of the model', () => {
  const { scenarios } = parsed(ballotIn('gherkin', ballotWords('ru')));
  const index = ballotSuite.tests.findIndex(({ moves }) => moves.length === 5 && moves[4]!.step !== null);
  const { steps, name } = scenarios[index]!;
  expect(name).toMatch(/^\d+\. .{1,80}$/);
  expect(steps.map(({ keyword, text }) => keyword + text)).toEqual([
    'Допустим 18 лет исполнится к 17 марта 2024 года: да',
    'Когда приём заявлений открылся',
    'И приём заявлений закончился',
    'И голосование открылось',
    'И вход выполнен',
    'И технические условия прочитаны',
    'Тогда положение «Условия прочитаны», «Идёт голосование»',
  ]);
});

test('after an event without effect the next one begins with «when» again, and an empty text is a dash', () => {
  const suite = suiteOf(space, [pathOf(0, 'coin', 'coin', 'push')]);
  const { scenarios } = parsed([...written('gherkin', suite.tests, space, plainWords('x', 'en'))].join(''));
  expect(scenarios[0]?.steps.map(({ keyword, text }) => keyword + text)).toEqual([
    'Given a start with the input: { limit: 2 }',
    'When coin',
    'And coin',
    'Then nothing changes',
    'When push',
    'Then state: locked',
  ]);
  expect(ballotIn('gherkin', hostile)).toContain('    И —\n');
});
