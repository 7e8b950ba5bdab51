import { type ChildProcess, execFile, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const server = fileURLToPath(new URL('./deg-server.ts', import.meta.url));

/** Where the fixtures of the command line's tests are. */
export const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function degAlone(args: readonly string[], input = ''): Promise<Ran> {
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

let child: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the command line in a process that all calls share, one after the other: it starts once and loads once.
 * alone.test.ts compares it with processes of their own.
 */
export function deg(args: readonly string[]): Promise<Ran> {
  const ran = last.then(() => answerTo(args));
  last = ran.catch(() => {});
  return ran;
}

/** Runs the command line with each of some arguments. */
export function degEach(runs: readonly (readonly string[])[]): Promise<readonly Ran[]> {
  return Promise.all(runs.map(deg));
}

function answerTo(args: readonly string[]): Promise<Ran> {
  child ??= started();
  const asked = child;
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      child = undefined;
      reject(new Error(`deg ${args.join(' ')} ended its process, with exit code ${code}`));
    };
    asked.once('exit', ended);
    asked.once('message', (ran: Ran) => {
      asked.off('exit', ended);
      // It does not keep this process from ending while nobody waits for it.
      asked.channel?.unref();
      resolve(ran);
    });
    asked.channel?.ref();
    asked.send(args);
  });
}

/** It ends with the process that started it. */
function started(): ChildProcess {
  const process = fork(server, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.unref();
  return process;
}
