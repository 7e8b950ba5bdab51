import { eventText, type GuardTextId, stateText, type Text, texts } from '../../machines/texts.ts';
import type { Chart, ChartTransition, GuardExpression } from '../chart/index.ts';
import type { DiagramTexts } from '../draw/index.ts';

const languages = ['ru', 'en'] as const;
type Language = (typeof languages)[number];

const words = {
  otherwise: { ru: 'иначе', en: 'otherwise' },
  done: { ru: 'всё указано', en: 'everything given' },
  and: { ru: ', ', en: ', ' },
  or: { ru: ' или ', en: ' or ' },
} as const satisfies Record<string, Text>;

/** The words on a transition's arrow: what sets it off and, in brackets, under which condition. */
export function transitionText(transition: ChartTransition): Text {
  return { ru: inLanguage(transition, 'ru'), en: inLanguage(transition, 'en') };
}

/** The texts with which a chart of the model is drawn. */
export function diagramTexts(chart: Chart, language: Language): DiagramTexts {
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  return {
    language,
    state: (id) => stateText(id).name[language],
    transition: (id) => inLanguage(transitions.get(id)!, language),
  };
}

function inLanguage({ trigger, guard }: ChartTransition, language: Language): string {
  const condition = guard && guardText(guard, language);
  if (trigger.kind === 'event') {
    const event = eventText(trigger.type).name[language];
    return condition ? `${event} [${condition}]` : event;
  }
  if (trigger.kind === 'always') return `[${condition ?? words.otherwise[language]}]`;
  return words.done[language];
}

/** A guard in words, as the model composes it from named ones. */
export function guardText(guard: GuardExpression, language: Language): string {
  switch (guard.op) {
    case 'named':
      return named(guard.name).is[language];
    case 'not':
      return guard.of.op === 'named' ? named(guard.of.name).isNot[language] : guardText(guard.of, language);
    case 'and':
    case 'or':
      return guard.of.map((part) => bracketed(part, language)).join(words[guard.op][language]);
    default:
      throw new Error(`The model's guards are composed of named ones; this is ${guard.op}.`);
  }
}

function bracketed(guard: GuardExpression, language: Language): string {
  const text = guardText(guard, language);
  return (guard.op === 'and' || guard.op === 'or') && guard.of.length > 1 ? `(${text})` : text;
}

function named(name: string) {
  return texts.guards[name as GuardTextId];
}
