import type { Input } from '../../machines/index.ts';
import { type Text, texts } from '../../machines/texts.ts';
import type { FormField } from '../review/data.ts';

/** What a stage on its own asks besides the profile: what an earlier stage would have said. */
const refusedForData = {
  name: {
    ru: 'Подать заявление уже не получилось: данные не сопоставлены',
    en: 'An attempt to file has failed: the data do not match',
  },
  values: texts.profile.registerMatch.values,
};

interface Question {
  readonly name: Text;
  readonly values: Readonly<Record<string, Text>>;
}

const questions: Readonly<Record<string, Question>> = { ...texts.profile, refusedForData };

/**
 * The profile form of a machine, from the inputs it is explored with: a field for each thing in which they differ, asked
 * only where the answer to an earlier field calls for it.
 */
export function profileForm(inputs: readonly Input[]): readonly FormField[] {
  const answers = inputs.map(answersOf);
  const asked = Object.keys(questions).filter((id) => valuesOf(answers, id).length > 1);
  return asked.map((id, index) => {
    const { name, values } = questions[id]!;
    const when = conditionOf(answers, id, asked.slice(0, index));
    return {
      id,
      label: name,
      options: valuesOf(answers, id).map((value) => ({ value, label: values[value]! })),
      ...(when && { when }),
    };
  });
}

type Answers = Readonly<Record<string, string>>;

function valuesOf(answers: readonly Answers[], id: string): readonly string[] {
  return [...new Set(answers.flatMap((answer) => answer[id] ?? []))];
}

/** The earlier field whose answer decides whether a field is asked; undefined if it always is. */
function conditionOf(answers: readonly Answers[], id: string, earlier: readonly string[]): FormField['when'] {
  const asking = answers.filter((answer) => id in answer);
  if (asking.length === answers.length) return undefined;
  for (const field of earlier) {
    const values = valuesOf(asking, field);
    const calledFor = answers.filter((answer) => values.includes(answer[field] ?? ''));
    if (calledFor.length === asking.length) return { field, values };
  }
  throw new Error(`No earlier field decides whether «${id}» is asked.`);
}

/** An input as the form's answers; whether an attempt failed is asked only where the data do not match. */
export function answersOf({ frozen: _frozen, reasons, ...profile }: Input): Readonly<Record<string, string>> {
  const answers = Object.entries({
    ...profile,
    refusedForData: reasons === undefined ? undefined : reasons.length > 0,
  });
  return Object.fromEntries(
    answers.flatMap(([id, value]) => (value === undefined ? [] : [[id, String(value)]])),
  );
}

/** An input as a line: `route=federal, adult=true, …`. */
export function profileInWords(input: Input): string {
  return Object.entries(answersOf(input))
    .map(([field, value]) => `${field}=${value}`)
    .join(', ');
}
