import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Served } from '../review/serve.ts';
import { print } from './output.ts';
import { projectFile } from './project.ts';
import { builtApart, nowAndOnChange } from './rebuild.ts';

/** The command `deg start`: says what the model holds, then serves the visualizer on this machine alone, always the newest. */
export function startCommand(): Command {
  return new Command('start')
    .description('print what the model holds and serve the visualizer on a loopback address')
    .option('--port <number>', 'the port; another one is taken if it is in use', portNumber, 4173)
    .action(async ({ port }: { readonly port: number }) => {
      // Loaded here, so that other commands need not wait for it.
      const { checkAnalyses } = await import('./check.ts');
      const { analysisOf } = await import('../deg/analysis.ts');
      const { subjects } = await import('../deg/subjects.ts');
      const { serve } = await import('../review/serve.ts');
      const findings = checkAnalyses(
        subjects.map(({ id }) => analysisOf(id)),
        {},
      );
      if (findings.length > 0) process.exitCode = 1;
      const folder = mkdtempSync(join(tmpdir(), 'deg-start-'));
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      // Ctrl+C is how it is stopped; other signals end it from outside.
      process.once('SIGINT', () => process.exit(0));
      process.once('SIGTERM', () => process.exit(143));
      process.once('SIGHUP', () => process.exit(129));
      const file = join(folder, 'review.html');
      // The page that is kept in the project is shown at once; whether it is the newest turns out when it is built again.
      const kept = projectFile('docs/review.html');
      const html = existsSync(kept) ? readFileSync(kept, 'utf8') : await builtApart(file);
      const served = await serve(html, { port });
      print(`\nThe visualizer: ${served.url}  (Ctrl+C stops it)`);
      let shown = html;
      nowAndOnChange(['machines', 'src'].map(projectFile), async () => {
        print('Drawing …');
        shown = await rebuilt(served, file, shown);
      });
    });
}

/** @returns the page that is shown then: where it cannot be built, the same as before */
async function rebuilt(served: Served, file: string, shown: string): Promise<string> {
  try {
    const html = await builtApart(file);
    if (html === shown) served.tell(null);
    else served.show(html);
    print(html === shown ? 'The page is up to date.' : 'The page is new; open windows load it.');
    return html;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    print(`The page is as it was before: ${reason}`);
    served.tell({
      ru: `Страница прежняя: новую построить не удалось. ${reason}`,
      en: `This page is as it was before: a new one could not be built. ${reason}`,
    });
    return shown;
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}
