import { type Command, InvalidArgumentError } from 'commander';
import type { ExploreOptions } from '../space/index.ts';
import { namedOptions } from './load-machine.ts';
import { UsageError } from './usage-error.ts';

/** How a machine of the user's own is explored, as the command line says it. */
export interface ExploreFlags {
  readonly with?: string;
  readonly fast?: true;
  readonly checkAll?: true;
  readonly budget?: number;
}

export const exploreHelp = `
A machine of your own is explored from the start without input, by the events that it names, without payloads, unless
--with FILE#EXPORT gives more: an object { inputs, alphabet, cases, actors }, each optional, for instance
  { inputs: [{ limit: 3 }], cases: { paid: [{ amount: 0 }, { amount: 5 }] }, actors: { load: { done: [[], ['a']], error: ['x'] } } }
Timers fire by a logical clock, and actors report what is declared for them. Guards and assigners should be pure.
`;

/** Adds the flags to a command. */
export function withExploreFlags(command: Command): Command {
  return command
    .option('--with <FILE#EXPORT>', 'inputs, cases of events and reports of actors for a machine of your own')
    .option('--fast', 'learn edges instead of computing each by XState, and check a sample')
    .option('--check-all', 'with --fast: check every edge')
    .option('--budget <number>', 'configurations after which exploring stops', wholeNumber);
}

export async function exploreOptions(flags: ExploreFlags): Promise<ExploreOptions> {
  if (flags.checkAll && !flags.fast)
    throw new UsageError('--check-all is for --fast: without it XState computes every edge.');
  return {
    ...(flags.with === undefined ? {} : await namedOptions(flags.with)),
    mode: flags.fast ? 'fast' : 'exact',
    check: flags.checkAll ? 'all' : 'sample',
    ...(flags.budget === undefined ? {} : { budget: flags.budget }),
  };
}

/** @throws UsageError if flags are given for a machine of the model, which brings its own inputs and events */
export function refuseFlags(flags: ExploreFlags): void {
  for (const key of ['with', 'fast', 'checkAll', 'budget'] as const) {
    if (flags[key] === undefined) continue;
    const flag = key === 'checkAll' ? 'check-all' : key;
    throw new UsageError(
      `--${flag} is for a machine of your own (FILE#EXPORT): the model's machines are always explored whole.`,
    );
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.');
  return Number(text);
}
