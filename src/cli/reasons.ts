import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { runReasons } from '../reasons/run-reasons.ts';
import { refuseFolderAsInput } from './input.ts';

const help = `
Input: one JSON object, or one object a line (NDJSON), UTF-8:
  {"registration": "Московская область", "birthDate": "2006-03-17",
   "gosuslugi": {"confirmed": true, "phoneConfirmed": true, "registerMatched": true},
   "applications": {"deg": "none", "pollingStation": false},
   "at": "2024-03-11T23:59:59+03:00"}

  registration  a region's name as the leaflet prints it, "Тверская область" or "other"
  deg           "none", "processing" or "accounted"

The reasons are those of the leaflet, in its order; F-01 comes last before filing has opened. A blank line is no question.

Output: one line for each, in order:
  {"canApply":true,"reasons":[]}
  {"error":{"line":1,"path":"$.at","message":"expected …, got …"}}   a line that is no question

Exit code: 0; 2 when any line was no question (the others are answered) or the input can't be read.`;

/** The streams of a process that the command uses. */
export interface ReasonsStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The command `deg reasons [file]`. It sets process.exitCode to 2 where its help says so, and never exits. */
export function reasonsCommand(streams: ReasonsStreams = process): Command {
  return new Command('reasons')
    .description('say who may apply for remote voting, and give every reason of the leaflet why not')
    .argument('[file]', 'the questions; standard input without it')
    .addHelpText('after', help)
    .action(async (file: string | undefined) => {
      if (file === undefined && streams.stdin === process.stdin) refuseFolderAsInput();
      if (!(await answerAll(file, streams))) process.exitCode = 2;
    });
}

/** Whether every line was a question and answered. */
async function answerAll(
  file: string | undefined,
  { stdin, stdout, stderr }: ReasonsStreams,
): Promise<boolean> {
  const output = lineWriter(stdout);
  try {
    const { faults } = await runReasons(file === undefined ? stdin : createReadStream(file), output.write);
    return faults === 0;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error !== output.failure()) {
      stderr.write(`deg reasons: can't read ${file ?? 'standard input'} (${error.message})\n`);
      return false;
    }
    // Who reads the answers may have enough of them, as `head` has.
    if (error.code === 'EPIPE') return true;
    stderr.write(`deg reasons: can't write the answers (${error.message})\n`);
    return false;
  } finally {
    output.release();
  }
}

/** Writes lines no faster than the reader takes them, and fails when the stream has failed. */
function lineWriter(stream: Writable) {
  let failure: NodeJS.ErrnoException | undefined;
  let wake = (): void => {};
  const onError = (error: NodeJS.ErrnoException): void => {
    failure = error;
    wake();
  };
  const onDrain = (): void => wake();
  stream.on('error', onError).on('drain', onDrain);
  return {
    write: async (line: string): Promise<void> => {
      if (failure === undefined && !stream.write(`${line}\n`)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
    },
    failure: (): Error | undefined => failure,
    release: (): void => {
      // The error of a line already written may still come: its listener stays.
      stream.off('drain', onDrain);
    },
  };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
