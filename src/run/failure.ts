import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { JsonFileError, readJson } from '../faults/read-json.ts';
import { activeStates } from '../space/index.ts';
import type { Scenario } from './scenario.ts';
import type { Words } from './words.ts';

const states = v.pipe(v.array(v.string()), v.readonly());

/** A path that failed, as a file keeps it: it breaks with its last move, or at the start if it has none. */
const failureSchema = v.strictObject({
  version: v.literal(1),
  /** As the command line names it: FILE#EXPORT, or a machine of the model. */
  machine: v.string(),
  suite: v.string(),
  /** Left out where the machine gets none. */
  input: v.optional(v.unknown()),
  /** Ids of the states entered at the start. */
  states,
  moves: v.pipe(
    v.array(
      v.strictObject({
        key: v.string(),
        /** What happens, in words. */
        text: v.string(),
        event: v.looseObject({ type: v.string() }),
        /** False where nothing should take the event. */
        taken: v.boolean(),
        /** Ids of the states entered after it. */
        states,
      }),
    ),
    v.readonly(),
  ),
  difference: v.string(),
});

export type Failure = v.InferOutput<typeof failureSchema>;

/** A file that holds no failure. */
export class FailureFileError extends Error {
  override readonly name = 'FailureFileError';
}

/** A scenario that breaks with its last move, as it is kept. */
export function failureOf(
  names: { readonly machine: string; readonly suite: string },
  { input, start, moves }: Scenario,
  difference: string,
  words: Words,
): Failure {
  return {
    version: 1,
    ...names,
    ...(input !== undefined && { input }),
    states: [...activeStates(start)],
    moves: moves.map(({ key, event, taken, after }) => ({
      key,
      text: words.event(key),
      event: { ...event },
      taken,
      states: [...activeStates(after)],
    })),
    difference,
  };
}

/**
 * Writes a failure, whole or not at all; the same path is always the same file.
 * @returns the file; null if the input or a payload is no JSON, so that the file would not hold it
 */
export function saveFailure(folder: string, failure: Failure): string | null {
  const text = faithfulJson(failure);
  if (text === null) return null;
  const { machine, suite, input, moves } = failure;
  const path = JSON.stringify([machine, suite, input, moves.map(({ event }) => event)]);
  const file = join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 16)}.json`);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${text}\n`);
  renameSync(unfinished, file);
  return file;
}

/** JSON from which an equal value is read again; null if there is none. */
function faithfulJson(value: unknown): string | null {
  try {
    const text = JSON.stringify(value, null, 2);
    return isDeepStrictEqual(JSON.parse(text), value) ? text : null;
  } catch {
    // A BigInt, or an object that is part of itself.
    return null;
  }
}

/** @throws FailureFileError if the file cannot be read or holds something else */
export function readFailure(file: string): Failure {
  const { success, output, issues } = v.safeParse(failureSchema, contentOf(file));
  if (success) return output;
  const { message, path } = issues[0];
  throw new FailureFileError(
    `${file} is no saved failure: ${message} at ${path?.map(({ key }) => String(key)).join('.') || 'the top'}. ` +
      'Expected a file that a failed run of paths has saved.',
  );
}

function contentOf(file: string): unknown {
  try {
    return readJson(file, 'a failure that a run of paths has saved');
  } catch (error) {
    throw error instanceof JsonFileError ? new FailureFileError(error.message) : error;
  }
}

/** The files of a folder that should hold failures, in the order of their names. */
export function failureFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
