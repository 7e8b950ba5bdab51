import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder for one run of the tests, which its processes share, and removes it after the last. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'deg-tests-'));
  process.env.TEST_RUN_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
