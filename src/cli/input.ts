import { fstatSync, type Stats, statSync } from 'node:fs';
import { JsonFileError, readJson } from '../faults/read-json.ts';
import { UsageError } from './usage-error.ts';

/** Far more than an election or a saved failure has, and read at once. */
const most = 16 * 1024 * 1024;

/**
 * Said before a file is read whole: a device may have no end, and a file can be larger than memory.
 * @throws UsageError for these; what else is wrong with a file shows when it is read
 */
export function refuseEndless(file: string): void {
  const there = found(file);
  const reason =
    there?.isCharacterDevice() || there?.isBlockDevice()
      ? 'it is a device. Expected a file.'
      : there !== null && there.size > most
        ? `it has ${Math.ceil(there.size / 1024 / 1024)} MB. Expected at most ${most / 1024 / 1024}.`
        : null;
  if (reason !== null) throw new UsageError(`${file} cannot be read: ${reason}`);
}

function found(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/**
 * What a JSON file of the user's holds.
 * @param expected what the file should hold, in a few words
 * @throws UsageError if there is no such file, or it has no end, is too large, cannot be read or is no JSON
 */
export function jsonIn(file: string, expected: string): unknown {
  refuseEndless(file);
  try {
    return readJson(file, expected);
  } catch (error) {
    throw error instanceof JsonFileError ? new UsageError(error.message) : error;
  }
}

/** A folder as standard input reads like one that is empty. @throws UsageError for a folder */
export function refuseFolderAsInput(): void {
  if (fstatSync(process.stdin.fd).isDirectory()) {
    throw new UsageError('the standard input cannot be read: it is a folder.');
  }
}
