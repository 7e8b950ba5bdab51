import { runReasons } from '../../src/reasons/run-reasons.ts';

/** A question of a federal voter who meets every condition, an hour before filing closes. */
export const ready = {
  registration: 'Московская область',
  birthDate: '2006-03-17',
  gosuslugi: { confirmed: true, phoneConfirmed: true, registerMatched: true },
  applications: { deg: 'none', pollingStation: false },
  at: '2024-03-11T23:00:00+03:00',
};

/** What the command answers to some input, line by line, parsed; and how many lines were no questions. */
export async function ask(...pieces: readonly (string | Uint8Array)[]) {
  const lines: string[] = [];
  const { faults } = await runReasons(piecewise(pieces), (line) => {
    lines.push(line);
  });
  return { faults, lines, answers: lines.map((line): unknown => JSON.parse(line)) };
}

/** The one answer to one question. */
export async function askOne(question: unknown): Promise<unknown> {
  const { answers } = await ask(JSON.stringify(question));
  if (answers.length !== 1) throw new Error(`expected one answer, got ${answers.length}`);
  return answers[0];
}

async function* piecewise(pieces: readonly (string | Uint8Array)[]) {
  yield* pieces;
}
