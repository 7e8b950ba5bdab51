import type { Language, Words } from '../run/index.ts';
import type { ToldStep, ToldTest } from './tell.ts';

/**
 * Tests as one Gherkin feature, a scenario each: the start, what happens, and what then holds. The keywords are those of
 * the official dialects (gherkin-languages.json). The id is a tag, so that a scenario can be chosen by it.
 */
export function* gherkin(tests: Iterable<ToldTest>, { language, title }: Words): Generator<string> {
  const { feature, scenario, before, and, outcome, nothing } = dialects[language];
  yield `# language: ${language}\n${feature}: ${title.replace(/\s+/g, ' ')}\n`;
  for (const test of tests) {
    yield `\n  @${test.id}\n  ${scenario}: ${test.number}. ${test.name}\n    ${before} ${test.given}\n`;
    yield* events(test.steps, dialects[language]);
    // Where the last step changes nothing, its own «then» stands before this one.
    yield `    ${test.steps.at(-1)?.nothing ? and : outcome} ${test.end.text}\n`;
  }

  function* events(steps: readonly ToldStep[], { action }: Dialect): Generator<string> {
    let keyword = action;
    for (const step of steps) {
      yield `    ${keyword} ${step.name}\n`;
      if (step.nothing) yield `    ${outcome} ${nothing}\n`;
      keyword = step.nothing ? action : and;
    }
  }
}

interface Dialect {
  readonly feature: string;
  readonly scenario: string;
  readonly before: string;
  readonly action: string;
  readonly outcome: string;
  readonly and: string;
  /** The step that says that an event is without effect. */
  readonly nothing: string;
}

const dialects: Readonly<Record<Language, Dialect>> = {
  ru: {
    feature: 'Функция',
    scenario: 'Сценарий',
    before: 'Допустим',
    action: 'Когда',
    outcome: 'Тогда',
    and: 'И',
    nothing: 'ничего не меняется',
  },
  en: {
    feature: 'Feature',
    scenario: 'Scenario',
    before: 'Given',
    action: 'When',
    outcome: 'Then',
    and: 'And',
    nothing: 'nothing changes',
  },
};
