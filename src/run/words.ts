import { inspect } from 'node:util';

export type Language = 'ru' | 'en';

/** How a machine's paths are told to people. */
export interface Words {
  readonly language: Language;
  /** What the machine is called. */
  readonly title: string;
  /** What is given at the start: a phrase that could follow «given that». */
  start(input: unknown): string;
  /** What happens: a sentence. @param key the event's name in the alphabet */
  event(key: string): string;
  /** What happens: a phrase that could follow «when». */
  name(key: string): string;
  /** What holds while these innermost states are entered: a phrase that could follow «then». */
  situation(states: readonly string[]): string;
}

/** Words for a machine that brings no texts: its own names, as they are. */
export function plainWords(title: string, language: Language): Words {
  const { start, noInput, state } = plain[language];
  return {
    language,
    title,
    start: (input) =>
      input === undefined ? noInput : `${start}: ${inspect(input, { breakLength: Infinity })}`,
    event: (key) => key,
    name: (key) => key,
    situation: (states) => `${state}: ${states.join(', ')}`,
  };
}

const plain = {
  ru: { start: 'начало с входными данными', noInput: 'начало без входных данных', state: 'состояние' },
  en: { start: 'a start with the input', noInput: 'a start without input', state: 'state' },
} as const satisfies Record<Language, unknown>;

/** A phrase as it stands at the beginning of a line. */
export function capitalised(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toUpperCase() + rest.join('');
}
