import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { undisturbed } from './undisturbed.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file so that nobody finds half of it: beside its place first, and then moved there.
 * @throws UsageError if it cannot be written; what was there before is still there then
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    // A device or a pipe (/dev/stdout) is written to, not replaced; a link stays a link.
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(file, content);
    else undisturbed(() => writeBeside(there ? realpathSync(file) : file, content));
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

/** The name beside is short: a name as long as a name can be leaves no room for more. */
function writeBeside(file: string, content: string | Uint8Array): void {
  const beside = join(dirname(file), `.deg-${process.pid}.part`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Said before the work is done, not after. @throws UsageError if no file can be written there */
export function refusePlace(file: string): void {
  if (file === '') throw new UsageError('The file to write to has no name.');
  const reason = obstacleAt(file);
  if (reason !== null) throw new UsageError(`${file} cannot be written: ${reason}`);
}

function obstacleAt(file: string): string | null {
  const folder = dirname(resolve(file));
  try {
    if (/[/\\]$/.test(file) || statSync(file, { throwIfNoEntry: false })?.isDirectory())
      return 'it is a folder.';
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? null
      : `there is no folder ${folder}.`;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
