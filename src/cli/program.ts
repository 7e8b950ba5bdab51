import { Command, CommanderError } from 'commander';
import { notices } from '../deg/notices.ts';
import { FindingError, UsageError } from './usage-error.ts';

/** Commands in the order in which help lists them; only the one that is called is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  paths: async () => (await import('./paths.ts')).pathsCommand(),
  replay: async () => (await import('./replay.ts')).replayCommand(),
  review: async () => (await import('./review.ts')).reviewCommand(),
  guide: async () => (await import('./guide.ts')).guideCommand(),
  draw: async () => (await import('./draw.ts')).drawCommand(),
  reasons: async () => (await import('./reasons.ts')).reasonsCommand(),
  play: async () => (await import('./play.ts')).playCommand(),
  generate: async () => (await import('./generate.ts')).generateCommand(),
};

/**
 * Runs the command line.
 * @param args without the program's own name
 * @returns the exit code: 0, 1 for a finding, 2 for misuse
 */
export async function run(args: readonly string[]): Promise<number> {
  const [called = ''] = args;
  const program = new Command('deg')
    .description(`The ДЭГ workflow model of March 2024.\n${notices.map(({ en }) => en).join('\n')}`)
    .addHelpText('after', '\nCtrl+C ends any command at once. A file is written whole or left as it was.')
    .showHelpAfterError('(add --help for what can be given)')
    .exitOverride();
  for (const [name, load] of Object.entries(commands)) {
    if (name !== called && Object.hasOwn(commands, called)) continue;
    program.addCommand((await load()).copyInheritedSettings(program));
  }
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    // Commands set it where they have findings.
    return Number(process.exitCode);
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** Prints what a user needs to know of an error; a fault of the program itself keeps its stack trace. */
function exitCodeOf(error: unknown): number {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError || error instanceof FindingError)) throw error;
  console.error(`error: ${error.message}`);
  return error instanceof FindingError ? 1 : 2;
}
