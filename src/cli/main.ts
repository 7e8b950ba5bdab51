import { Command, CommanderError } from 'commander';
import { notices } from '../deg/notices.ts';
import { checkCommand } from './check.ts';
import { drawCommand } from './draw.ts';
import { generateCommand } from './generate.ts';
import { pathsCommand } from './paths.ts';
import { playCommand } from './play.ts';
import { reasonsCommand } from './reasons.ts';
import { replayCommand } from './replay.ts';
import { startCommand } from './start.ts';
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

for (const command of [
  startCommand(),
  checkCommand(),
  pathsCommand(),
  replayCommand(),
  drawCommand(),
  reasonsCommand(),
  playCommand(),
  generateCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
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
