import { run } from './program.ts';

// A reader that stops reading (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
process.exitCode = await run(args);
// A file of the user's may have left timers or actors behind; only a server goes on.
if (args[0] !== 'start' || process.exitCode !== 0) process.stdout.write('', () => process.exit());
