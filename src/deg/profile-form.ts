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
 * only on the routes that ask it.
 */
export function profileForm(inputs: readonly Input[]): readonly FormField[] {
  const answers = inputs.map(answersOf);
  const routes = distinct(answers.map(({ route }) => route!));
  return Object.entries(questions).flatMap(([id, { name, values }]) => {
    const given = answers.filter((answer) => answer[id] !== undefined);
    const options = distinct(given.map((answer) => answer[id]!));
    if (options.length < 2) return [];
    const asking = distinct(given.map(({ route }) => route!));
    return [
      {
        id,
        label: name,
        options: options.map((value) => ({ value, label: values[value]! })),
        ...(asking.length < routes.length && { when: { field: 'route', values: asking } }),
      },
    ];
  });
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

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** An input as a line: `route=federal, adult=true, …`. */
export function profileInWords(input: Input): string {
  return Object.entries(answersOf(input))
    .map(([field, value]) => `${field}=${value}`)
    .join(', ');
}
