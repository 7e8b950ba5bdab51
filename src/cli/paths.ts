import { Command, InvalidArgumentError, Option } from 'commander';
import { eventText, type Text } from '../../machines/texts.ts';
import { type Analysis, analyse, countStarts } from '../deg/analysis.ts';
import { profileInWords } from '../deg/profile-form.ts';
import { REPEAT_BUDGET, type Subject, subjects } from '../deg/subjects.ts';
import { walkClasses } from '../paths/index.ts';
import { machineList } from './load-machine.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly count?: true;
  readonly repeats: number;
  readonly lang: keyof Text;
  readonly sentences?: true;
}

const help = `
A path leads from the start to an outcome; steps that cannot affect each other count in one order only. Going back or
repeating is allowed twice in one path, none of it twice (--repeats changes how often).
Without --count one line is printed for each path: the number of the profile, the outcome, the events.
Without MACHINE the machines are listed, with --count counted.

Exit code: 0; 2 for a machine or option that there is not.`;

/** The command `deg paths [MACHINE]`. */
export function pathsCommand(): Command {
  return new Command('paths')
    .description('list or count every path of a machine')
    .argument('[MACHINE]', `one of ${subjects.map(({ id }) => id).join(', ')}`)
    .option('--count', 'count by profile and outcome instead of listing')
    .option('--sentences', 'tell each path as a story')
    .addOption(new Option('--lang <language>', 'the language of stories').choices(['ru', 'en']).default('ru'))
    .addOption(
      new Option('--repeats <number>', 'repeats allowed in one path')
        .argParser(wholeNumber)
        .default(REPEAT_BUDGET),
    )
    .addHelpText('after', help)
    .action(async (name: string | undefined, options: Options) => {
      if (name === undefined && !options.count) return console.log(machineList());
      const chosen = name === undefined ? subjects : [subjectNamed(name)];
      for (const subject of chosen) {
        const analysis = analyse(subject, options.repeats);
        if (options.count) printCounts(analysis);
        else await printPaths(analysis, options);
      }
    });
}

function subjectNamed(name: string): Subject {
  const subject = subjects.find(({ id }) => id === name);
  if (subject) return subject;
  throw new UsageError(
    `There is no machine «${name}» of the model. Expected one of ${subjects.map(({ id }) => id).join(', ')}; a machine of your own has no repeat set.`,
  );
}

function wholeNumber(text: string): number {
  if (!/^\d$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0 to 9.');
  return Number(text);
}

/** Prints, for every profile, route and outcome, how many path classes there are, and the exact number of runs. */
function printCounts(analysis: Analysis): void {
  const { subject, repeats } = analysis;
  const counts = countStarts(analysis);
  const outcomes = new Map<string, number>();
  const routes = new Map<string, { classes: number; runs: bigint }>();
  console.log(`${subject.id}: at most ${repeats.budget} repeats in one path`);
  for (const [index, { classes, runs, outcomes: ends }] of counts.entries()) {
    console.log(
      `  profile ${index}: ${classes} classes, ${runs} runs  ${profileInWords(subject.inputs[index]!)}`,
    );
    for (const [outcome, count] of Object.entries(ends))
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
    const { route } = subject.inputs[index]!;
    const sum = routes.get(route) ?? { classes: 0, runs: 0n };
    routes.set(route, { classes: sum.classes + classes, runs: sum.runs + runs });
  }
  for (const [route, { classes, runs }] of routes)
    console.log(`  route ${route}: ${classes} classes, ${runs} runs`);
  for (const [outcome, classes] of outcomes) console.log(`  outcome ${outcome}: ${classes} classes`);
  const total = counts.reduce((sum, { classes }) => sum + classes, 0);
  const runs = counts.reduce((sum, each) => sum + each.runs, 0n);
  console.log(`  in all: ${total} classes, ${runs} runs`);
}

async function printPaths({ subject, space, independence, repeats }: Analysis, { lang, sentences }: Options) {
  let lines: string[] = [];
  for (const [index, start] of space.starts.entries()) {
    const events: number[] = [];
    walkClasses(space, start, independence, repeats, {
      enter: ({ event }) => {
        events.push(event);
      },
      end: (configuration) => {
        const outcome = space.configurations[configuration]!.states.at(-1)!;
        const told = events.map((event) => {
          const { key } = subject.alphabet[event]!;
          return sentences ? eventText(key).step[lang] : key;
        });
        lines.push(`${index}\t${outcome}\t${told.join(' ')}`);
        if (lines.length === 10_000) {
          process.stdout.write(`${lines.join('\n')}\n`);
          lines = [];
        }
      },
      leave: () => {
        events.pop();
      },
    });
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
