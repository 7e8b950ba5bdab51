import { once } from 'node:events';

/** Prints a line of what the command is asked for. `console` is not for that: once a user's file is loaded, it is theirs. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes pieces to the standard output, waiting where the reader is slower. */
export async function output(pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain');
    waiting = '';
  }
  process.stdout.write(waiting);
}
