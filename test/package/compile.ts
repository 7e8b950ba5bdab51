import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './packed.ts';

/** What the compiler finds wrong with the program in a folder that has a tsconfig.json; empty if nothing. */
export function wrongTypesIn(folder: string): string {
  const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
