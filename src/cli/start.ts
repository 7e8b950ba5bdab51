import { Command, InvalidArgumentError } from 'commander';
import { print } from './output.ts';

/** The command `deg start`: says what the model holds, then serves the visualizer on this machine alone. */
export function startCommand(): Command {
  return new Command('start')
    .description('print what the model holds and serve the visualizer on a loopback address')
    .option('--port <number>', 'the port; another one is taken if it is in use', portNumber, 4173)
    .action(async ({ port }: { readonly port: number }) => {
      // Loaded here, so that other commands need not wait for what draws and bundles.
      const { checkAnalyses } = await import('./check.ts');
      const { analyse } = await import('../deg/analysis.ts');
      const { subjects } = await import('../deg/subjects.ts');
      const { reviewData } = await import('../deg/review-data.ts');
      const { buildPage } = await import('../review/page.ts');
      const { serve } = await import('../review/serve.ts');
      const analyses = subjects.map((subject) => analyse(subject));
      const findings = checkAnalyses(analyses, {});
      if (findings.length > 0) process.exitCode = 1;
      print('\nDrawing …');
      const { url } = await serve(await buildPage(await reviewData(analyses, { titles: [], run: null })), {
        port,
      });
      print(`The visualizer: ${url}  (Ctrl+C stops it)`);
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}
