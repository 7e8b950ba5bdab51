import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What is packed, what describes it, and what builds it. */
const ingredients = ['machines', 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

export interface Packed {
  /** The path of the tarball. */
  readonly tarball: string;
  /** The folder that the tarball holds, unpacked. */
  readonly unpacked: string;
}

/** A folder of the run, which is removed after it (run-folder.ts). */
const run = () => process.env.TEST_RUN_FOLDER!;

/**
 * The package as npm would publish it: built and packed in a copy of the sources, so that nothing of an earlier build gets
 * in. The first process of a run that asks packs it; others wait.
 */
export function packedPackage(): Packed {
  const folder = join(run(), 'packed');
  const done = join(folder, 'done');
  if (isFirst(folder)) {
    try {
      pack(folder);
    } finally {
      writeFileSync(done, '');
    }
  }
  while (!existsSync(done)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined)
    throw new Error('The package could not be packed; the first that asked says why.');
  return { tarball: join(folder, tarball), unpacked: join(folder, 'package') };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (!existsSync(folder)) throw error;
    return false;
  }
}

function pack(folder: string): void {
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  const { files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { files: string[] };
  for (const name of [...ingredients, ...files, 'README.md', 'LICENSE']) {
    if (name !== 'dist') cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  linkModules(copy, readdirSync(join(project, 'node_modules')));
  const windows = process.platform === 'win32';
  const { status, stdout } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['pack', '--silent', '--foreground-scripts', '--pack-destination', folder],
    { cwd: copy, encoding: 'utf8', shell: windows },
  );
  if (status !== 0) throw new Error(`The package cannot be built and packed:\n${stdout}`);
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz'))!);
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
}

/**
 * Makes an empty folder with the package in its node_modules, with what the package depends on and its peer xstate; other
 * modules are there only when named. What is left out of the package's dependencies is therefore missed.
 * @param more names of further modules, which are the project's own
 */
export function folderWithPackage(more: readonly string[] = []): string {
  const folder = mkdtempSync(join(run(), 'consumer-'));
  const { unpacked } = packedPackage();
  const { name, dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as {
    name: string;
    dependencies: Record<string, string>;
  };
  cpSync(unpacked, join(folder, 'node_modules', name), { recursive: true });
  linkModules(folder, ['xstate', ...Object.keys(dependencies), ...more]);
  return folder;
}

function linkModules(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), link, 'junction');
  }
}
