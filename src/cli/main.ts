import { Command, CommanderError } from 'commander';
import { notices } from '../deg/notices.ts';
import { FindingError, UsageError } from './usage-error.ts';

// A reader that stops reading (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('deg')
  .description(`The ДЭГ workflow model of March 2024.\n${notices.map(({ en }) => en).join('\n')}`)
  .showHelpAfterError('(add --help for what can be given)')
  .exitOverride();

/** Commands in the order in which help lists them; only the one that is called is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  paths: async () => (await import('./paths.ts')).pathsCommand(),
  replay: async () => (await import('./replay.ts')).replayCommand(),
  draw: async () => (await import('./draw.ts')).drawCommand(),
  reasons: async () => (await import('./reasons.ts')).reasonsCommand(),
  play: async () => (await import('./play.ts')).playCommand(),
  generate: async () => (await import('./generate.ts')).generateCommand(),
};
for (const [name, load] of Object.entries(commands)) {
  if (name !== process.argv[2] && Object.hasOwn(commands, process.argv[2] ?? '')) continue;
  program.addCommand((await load()).copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
// A file of the user's may have left timers or actors behind; only a server goes on.
if (program.args[0] !== 'start') process.stdout.write('', () => process.exit());

/** Prints what a user needs to know of an error; a fault of the program itself keeps its stack trace. */
function exitCodeOf(error: unknown): number {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError || error instanceof FindingError)) throw error;
  console.error(`error: ${error.message}`);
  return error instanceof FindingError ? 1 : 2;
}
