import type { Chart, GuardExpression } from '../../chart/index.ts';
import { clean } from '../../draw/clean.ts';
import { type DiagramTexts, plainTexts } from '../../draw/index.ts';
import type { ExploredMachine, Language, Text } from '../data.ts';
import { foreignWords, russianWords } from './words.ts';

/** The texts with which a machine of others is drawn. */
export function diagramTexts(chart: Chart): Readonly<Record<Language, DiagramTexts>> {
  return { ru: plainTexts(chart, russianWords), en: plainTexts(chart) };
}

/** Names are the machine's keys and events, explanations its descriptions; where one is missing, that is said. */
export function foreignTexts(chart: Chart): Pick<ExploredMachine, 'about' | 'states' | 'transitions'> {
  const { ru, en } = diagramTexts(chart);
  return {
    about: aboutOf(chart.states[0]!.description),
    states: Object.fromEntries(
      chart.states.map(({ id, key, description }) => [id, { name: same(key), about: aboutOf(description) }]),
    ),
    transitions: Object.fromEntries(
      chart.transitions.map(({ id }) => [id, { ru: clean(ru.transition(id)), en: clean(en.transition(id)) }]),
    ),
  };
}

/** A name that is the same in every language. */
export function same(name: string): Text {
  const text = clean(name);
  return { ru: text, en: text };
}

function aboutOf(description: string | null): Text {
  return description === null ? foreignWords.noDescription : same(description);
}

/** The chart with parameters of guards that JSON can say; others become texts. */
export function sayable(chart: Chart): Chart {
  return {
    ...chart,
    transitions: chart.transitions.map((transition) => ({
      ...transition,
      guard: transition.guard && sayableGuard(transition.guard),
    })),
  };
}

function sayableGuard(guard: GuardExpression): GuardExpression {
  switch (guard.op) {
    case 'named':
      return guard.params === undefined || typeof guard.params === 'function'
        ? guard
        : { ...guard, params: sayableParams(guard.params) };
    case 'not':
      return { ...guard, of: sayableGuard(guard.of) };
    case 'and':
    case 'or':
      return { ...guard, of: guard.of.map(sayableGuard) };
    default:
      return guard;
  }
}

function sayableParams(params: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(params));
  } catch {
    // A number without end, or an object that holds itself.
    return String(params);
  }
}
