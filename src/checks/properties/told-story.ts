import { capitalised, innermost, type Language, type Words } from '../../run/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Decision, Story } from './decision.ts';

/** A story in words. */
export interface ToldStory {
  /** What is given at the start. */
  readonly given: string;
  /** What happens, a sentence each; the last ones are those that repeat. */
  readonly steps: readonly string[];
  /** How many of the last steps repeat for ever. */
  readonly repeated: number;
  /** After how many steps that holds which the property makes a condition of; null without one. */
  readonly since: number | null;
  /** Where it ends, and what this shows. */
  readonly end: string;
}

/** Tells the story of a decision that has one. */
export function toldStory(
  space: StateSpace,
  { property, story, holds }: Decision,
  words: Words,
): ToldStory | null {
  if (story === null) return null;
  const { path, repeats, since } = story;
  const moves = [...path.moves, ...repeats];
  const last = moves.at(-1)?.to ?? space.starts[path.start]!;
  const situation = words.situation(innermost(space.configurations[last]!.snapshot));
  const shows = showsIn[words.language];
  return {
    given: capitalised(words.start(space.inputs[path.start])),
    steps: moves.map(({ event }) => words.event(space.alphabet[event]!.key)),
    repeated: repeats.length,
    since,
    end: `${capitalised(situation)}. ${shows(property.claim.kind, story, holds === true)}`,
  };
}

/** A told story as lines, numbered. */
export function storyLines(
  { given, steps, repeated, since, end }: ToldStory,
  language: Language,
): readonly string[] {
  const { condition, again } = marks[language];
  const marked = (index: number) => (since === index ? ` (${condition})` : '');
  return [
    `${given}${marked(0)}`,
    ...steps.flatMap((step, index) => [
      ...(repeated > 0 && index === steps.length - repeated ? [again] : []),
      `${index + 1}) ${step}${marked(index + 1)}`,
    ]),
    end,
  ];
}

const marks = {
  ru: { condition: 'отсюда утверждение действует', again: 'и дальше без конца повторяется:' },
  en: { condition: 'from here the property applies', again: 'and from here on, again and again:' },
} as const satisfies Record<Language, unknown>;

type Kind = Decision['property']['claim']['kind'];

const showsIn: Readonly<Record<Language, (kind: Kind, story: Story, shown: boolean) => string>> = {
  ru: (kind, { repeats }, shown) => {
    if (shown) return 'Здесь это так.';
    if (kind === 'possible') return 'Отсюда обещанное уже недостижимо.';
    if (kind !== 'leadsTo' && kind !== 'inevitable') return 'Здесь утверждение нарушено.';
    return repeats.length > 0
      ? 'Так может продолжаться без конца, и обещанное не наступает.'
      : 'Дальше может ничего не произойти, а обещанное так и не наступило.';
  },
  en: (kind, { repeats }, shown) => {
    if (shown) return 'Here it is so.';
    if (kind === 'possible') return 'From here what is promised can never be reached.';
    if (kind !== 'leadsTo' && kind !== 'inevitable') return 'Here the statement is violated.';
    return repeats.length > 0
      ? 'This may go on for ever, and what is promised does not come.'
      : 'Nothing more has to happen, and what is promised has not come.';
  },
};
