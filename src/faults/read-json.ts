import { readFileSync } from 'node:fs';

/**
 * What a JSON file holds.
 * @param expected what the file should hold, in a few words
 * @throws {JsonFileError} in one sentence and what to do, if there is no such file, or it cannot be read or is no JSON
 */
export function readJson(file: string, expected: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new JsonFileError(`${unreadable(file, error)} Expected ${expected}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JsonFileError(
      `${file} is no JSON: ${messageOf(error)}${lineIn(text, error)}. Expected ${expected}.`,
    );
  }
}

/** Why a file holds no JSON that can be read. */
export class JsonFileError extends Error {}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${file}.`;
  return code === 'EISDIR' ? `${file} is a folder.` : `${file} cannot be read: ${messageOf(error)}.`;
}

/** Where in a text the parser stopped, for people; newer runtimes tell the line themselves. */
function lineIn(text: string, error: unknown): string {
  const message = messageOf(error);
  const [, position] = /at position (\d+)$/.exec(message) ?? [];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
