import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** How a process ended, and what it had said of its errors. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** Starts the command line in a process of its own, with streams as they are wanted. */
export function started(
  args: readonly string[],
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio });
}

/** The same under a limit of the size of files, as a disk has that is full after so many KB. */
export function startedOnSmallDisk(args: readonly string[], kilobytes: number): ChildProcess {
  const limited = `ulimit -f ${kilobytes}; exec "$@"`;
  return spawn('bash', ['-c', limited, 'bash', process.execPath, '--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end. */
export function ended(child: ChildProcess): Promise<Ended> {
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err })));
}
