import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reasonsCommand } from '../../src/cli/reasons.ts';
import { ready } from './ask.ts';

const good = `${JSON.stringify(ready)}\n`;
const yes = '{"canApply":true,"reasons":[]}\n';

let folder: string;
let exitCodeBefore: typeof process.exitCode;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reasons-'));
  exitCodeBefore = process.exitCode;
  process.exitCode = undefined;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = exitCodeBefore;
});

async function run(args: string[], stdin: Readable = Readable.from([]), stdout?: Writable) {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) =>
    new Writable({
      highWaterMark: 16,
      write: (chunk, _encoding, done) => {
        written[name] += String(chunk);
        setImmediate(done);
      },
    });
  const streams = { stdin, stdout: stdout ?? into('stdout'), stderr: into('stderr') };
  await reasonsCommand(streams).parseAsync(args, { from: 'user' });
  const { exitCode } = process;
  process.exitCode = undefined;
  return { ...written, exitCode };
}

function file(text: string): string {
  const path = join(folder, 'questions.ndjson');
  writeFileSync(path, text);
  return path;
}

test('reads a file, or standard input without one', async () => {
  const expected = { stdout: yes + yes, stderr: '', exitCode: undefined };
  expect(await run([file(good + good)])).toEqual(expected);
  expect(await run([], Readable.from([Buffer.from(good + good)]))).toEqual(expected);
});

test('exits with 2 when a line is no question, and answers the others', async () => {
  const { stdout, stderr, exitCode } = await run([file(`${good}?\n${good}`)]);
  expect(stdout.split('\n')).toEqual([
    yes.trim(),
    expect.stringMatching(/^\{"error":\{"line":2,/),
    yes.trim(),
    '',
  ]);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 2 });
});

test('a file that can’t be read is one clear message, and exit code 2', async () => {
  const missing = join(folder, 'none');
  const { stdout, stderr, exitCode } = await run([missing]);
  expect(stderr).toBe(
    `deg reasons: can't read ${missing} (ENOENT: no such file or directory, open '${missing}')\n`,
  );
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(await run([folder])).toMatchObject({ stderr: expect.stringContaining('EISDIR'), exitCode: 2 });
});

/** Standard output whose reader takes some lines and then fails it. */
function failing(code: string, afterLines: number): Writable {
  let lines = 0;
  return new Writable({
    write: (_chunk, _encoding, done) => {
      lines += 1;
      const error = Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });
      setImmediate(done, lines > afterLines ? error : null);
    },
  });
}

test('when the reader of the answers has gone, the command is quiet and stops reading', async () => {
  let given = 0;
  const stdin = Readable.from(
    (function* () {
      for (; given < 20_000; given += 1) yield good;
    })(),
  );
  const { stderr, exitCode } = await run([], stdin, failing('EPIPE', 1));
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: undefined });
  expect(given).toBeLessThan(5_000);
  expect(stdin.destroyed).toBe(true);
});

test('answers that can’t be written are one clear message, and exit code 2', async () => {
  const { stderr, exitCode } = await run([file(good.repeat(2_000))], undefined, failing('ENOSPC', 1));
  expect(stderr).toBe("deg reasons: can't write the answers (write ENOSPC)\n");
  expect(exitCode).toBe(2);
});

test('the example in its help can be asked as it stands (R-14, D-01)', async () => {
  let help = '';
  reasonsCommand()
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
    })
    .outputHelp();
  const example = /^ {2}\{"registration"[\s\S]*?\}$/m.exec(help)?.[0] ?? '';
  expect(await run([file(example)])).toEqual({ stdout: yes, stderr: '', exitCode: undefined });
});
