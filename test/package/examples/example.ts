import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { folderWithPackage, project } from '../packed.ts';
import { serveFolder } from '../serve-folder.ts';

/** An example that is being served. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * An example as a user has it: its files in a folder of its own, with the packed package and what its package.json asks
 * for installed, and nothing else.
 */
export function installed(name: string): string {
  const source = join(project, 'docs', 'examples', name);
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(source, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>;
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  const folder = folderWithPackage(
    asked.filter((each) => each !== 'deg-workflow-model' && each !== 'xstate'),
  );
  // Whoever has tried the example in its place has left more there.
  const isOurs = (path: string) => !/[\\/](?:node_modules|dist|package-lock\.json)$/.test(path);
  cpSync(source, folder, { recursive: true, filter: isOurs });
  return folder;
}

const done = new Set<string>();

/** Runs a script of the example's package.json, once. Built for development, React says what it finds amiss. */
export function run(folder: string, script: string): void {
  if (done.has(`${folder} ${script}`)) return;
  done.add(`${folder} ${script}`);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const command = `${scripts[script]} --mode development`;
  const commands = join(project, 'node_modules', '.bin');
  execFileSync(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'development', PATH: `${commands}${delimiter}${process.env.PATH}` },
  });
}

/** The built page of an example, served as files. */
export function servedPage(folder: string): Promise<Served> {
  return serveFolder(join(folder, 'dist'));
}

/** The server of an example. */
export async function servedByProgram(folder: string): Promise<Served> {
  const server = spawn(process.execPath, [join('dist', 'server', 'server.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', PORT: '0' },
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line) => resolve(String(line).trim()));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}
