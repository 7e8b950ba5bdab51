import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Where the fixtures of the command line's tests are. */
export const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function deg(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', main, ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

/** Runs the command line with each of some arguments, one after the other, in one process. */
export async function degEach(runs: readonly (readonly string[])[]): Promise<readonly Ran[]> {
  const script = fileURLToPath(new URL('./each.ts', import.meta.url));
  const out = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', script, JSON.stringify(runs)],
      { encoding: 'utf8' },
      (error, text) => (error ? reject(error) : resolve(text)),
    );
  });
  return JSON.parse(out) as Ran[];
}
