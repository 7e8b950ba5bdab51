import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops reading (`| head`) is no error.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`error: the output cannot be written: ${error.message}\n`, () => process.exit(2));
});
// Where nobody reads what went wrong, there is nobody to tell.
process.stderr.on('error', () => {});

// npm runs a script in the project's folder; files are named from where the user is.
const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
if (script === 'deg' && from !== undefined) process.chdir(from);

const args = process.argv.slice(2);
const code = await run(args);
process.exitCode = code;
// A file of the user's may have left timers or actors behind; only a server goes on, whatever it has found.
if (args[0] !== 'start' || code === 2) {
  // What could not be written is told above, and has an exit code of its own.
  process.stdout.write('', (error) => error || process.exit());
}
