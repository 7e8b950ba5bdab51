import type { Scenario } from './scenario.ts';
import { capitalised, type Language, type Words } from './words.ts';

/** A failed path as people read it. */
export interface FailureReport {
  readonly suite: string;
  /** The path up to the move that broke. */
  readonly scenario: Scenario;
  /** Moves in the whole path. */
  readonly length: number;
  readonly difference: string;
  /** The shortest that still fails; null if the path did not fail again from the start. */
  readonly shortest: Scenario | null;
  /** Where it was saved; null if it was not. */
  readonly file: string | null;
}

/** The path in words, where it broke, the difference, and the shortest path that still fails. */
export function failureInWords(report: FailureReport, words: Words): string {
  const { suite, scenario, length, difference, shortest, file } = report;
  const say = texts[words.language];
  return [
    `${words.title}, ${suite}: ${say.broke(scenario.moves.length, length)}`,
    ...scenarioInWords(scenario, words),
    '',
    difference,
    '',
    ...(shortest === null ? [say.unsteady] : shorter(scenario, shortest, words)),
    ...(file !== null ? [say.saved(file)] : shortest === null ? [] : [say.unsaved]),
  ].join('\n');
}

function shorter(scenario: Scenario, shortest: Scenario, words: Words): string[] {
  const say = texts[words.language];
  if (shortest.moves.length === scenario.moves.length) return [say.noShorter];
  return [say.shortest(shortest.moves.length), ...scenarioInWords(shortest, words)];
}

/** The start and every move, one a line; the last is marked as the one that broke. */
function scenarioInWords({ input, moves }: Scenario, words: Words): string[] {
  const lines = [
    capitalised(words.start(input)),
    ...moves.map(({ key }, index) => `${index + 1}. ${words.event(key)}`),
  ];
  return lines.map((line, index) => `${index === lines.length - 1 ? '→' : ' '} ${line}`);
}

const texts = {
  ru: {
    broke: (at: number, of: number) =>
      at === 0 ? 'расхождение на старте' : `расхождение на шаге ${at} из ${of}`,
    unsteady:
      'Повтор с самого начала прошёл без расхождения: система (или её fork) ведёт себя каждый раз по-разному. Файл не сохранён.',
    noShorter: 'Более короткого пути с расхождением не найдено.',
    shortest: (moves: number) => `Самый короткий найденный путь с расхождением, шагов: ${moves}`,
    unsaved: 'Не сохранено: в данных события или входа есть то, чего нельзя записать в JSON.',
    saved: (file: string) => `Сохранено, в следующий раз будет пройдено первым: ${file}`,
  },
  en: {
    broke: (at: number, of: number) => (at === 0 ? 'breaks at the start' : `breaks at step ${at} of ${of}`),
    unsteady:
      'Run again from the start it passed: the system (or its fork) does not always behave alike. No file was saved.',
    noShorter: 'No shorter path that fails was found.',
    shortest: (moves: number) => `The shortest path found that still fails, steps: ${moves}`,
    unsaved: 'Not saved: the input or an event holds what JSON cannot.',
    saved: (file: string) => `Saved, to be run first next time: ${file}`,
  },
} as const satisfies Record<Language, unknown>;
