import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
    else writeBeside(there ? realpathSync(file) : file, content);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function writeBeside(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
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
  const folder = dirname(resolve(file));
  const reason = statSync(file, { throwIfNoEntry: false })?.isDirectory()
    ? 'it is a folder'
    : statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? null
      : `there is no folder ${folder}`;
  if (reason !== null) throw new UsageError(`${file} cannot be written: ${reason}.`);
}
