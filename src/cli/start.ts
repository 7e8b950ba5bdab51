import { Command, InvalidArgumentError } from 'commander';
import { reviewData } from '../deg/review-data.ts';
import { subjects } from '../deg/subjects.ts';
import { buildPage } from '../review/page.ts';
import { serve } from '../review/serve.ts';
import { checkSubjects } from './check.ts';

/** The command `deg start`: says what the model holds, then serves the visualizer on this machine alone. */
export function startCommand(): Command {
  return new Command('start')
    .description('print what the model holds and serve the visualizer on a loopback address')
    .option('--port <number>', 'the port; another one is taken if it is in use', portNumber, 4173)
    .action(async ({ port }: { readonly port: number }) => {
      const findings = checkSubjects(subjects, {});
      if (findings.length > 0) process.exitCode = 1;
      console.log('\nDrawing …');
      const { url } = await serve(await buildPage(await reviewData()), { port });
      console.log(`The visualizer: ${url}  (Ctrl+C stops it)`);
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}
