import { execFile } from 'node:child_process';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { projectFile } from './project.ts';

/**
 * Builds the visualizer in a process of its own, which loads every source anew.
 * @param file where it may write
 * @returns the page
 * @throws an Error with one line: why it could not be built
 */
export function builtApart(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', projectFile('src/cli/main.ts'), 'review', '-o', file];
    execFile(process.execPath, args, { cwd: projectFile(''), encoding: 'utf8' }, (error, _out, err) => {
      if (error) reject(new Error(reasonIn(err) ?? error.message));
      else resolve(readFile(file, 'utf8'));
    });
  });
}

/** Of what a failing process has printed, the line that tells the error. */
function reasonIn(printed: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => /^(?:error|\w*Error)\b.*: ./.test(line));
  const reason = at < 0 ? lines.findLast((line) => line !== '') : lines[at];
  // What esbuild found stands in the line after the one that says that it found something.
  return reason?.endsWith(':') ? `${reason} ${lines[at + 1] ?? ''}`.trim() : reason;
}

/** Editors save in several steps, and more files than one. */
const quietMs = 200;

/**
 * Calls for work now and after every change below the folders, never twice at a time; what changes meanwhile is worked on
 * afterwards.
 * @returns what ends it
 */
export function nowAndOnChange(folders: readonly string[], work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    await work();
    busy = false;
    if (again) soon();
    again = false;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMs);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, soon));
  void run();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
