import { Command, InvalidArgumentError, Option } from 'commander';
import { REPEAT_BUDGET, subjects } from '../deg/subjects.ts';
import { type Format, formatNames, written } from '../formats/index.ts';
import { jsonText } from '../formats/json-text.ts';
import {
  type CriterionName,
  classPaths,
  criterionNames,
  independenceOf,
  PathsError,
  type Repeats,
  repeatsOf,
  runGraph,
  type TestPath,
} from '../paths/index.ts';
import type { Language } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
import { type ExploreFlags, exploreHelp, withExploreFlags } from './explore-flags.ts';
import { type ExploredMachine, exploredMachine, outcomeOf } from './explored-machine.ts';
import { machineArgument, machineList } from './load-machine.ts';
import { output, print } from './output.ts';
import { type PathCounts, pathCounts } from './paths-count.ts';
import { figuresOf, printFigures, smallestSuite } from './paths-suite.ts';
import { FindingError, UsageError } from './usage-error.ts';

interface Options extends ExploreFlags {
  readonly count?: true;
  readonly criterion?: CriterionName;
  readonly json?: true;
  readonly format?: Format;
  readonly repeats: number;
  readonly each: number;
  readonly lang?: Language;
  readonly sentences?: true;
}

const help = `
A path leads from the start to an outcome; steps that cannot affect each other count in one order only. Going back or
repeating is allowed twice in one path, none of it twice (--repeats and --each change how often). A machine of your own says in
meta.repeat of its transitions what goes back; if none does, a smallest set found is taken.
Without --count and --criterion every path is listed, one a line (number of the input, outcome, events), or as --format says.

--criterion makes the smallest suite found and prints how far from the smallest possible it can be: tests, events, a lower bound
of each, and every item as covered, uncovered, or unreachable (proved, since everything was explored). With --format it prints
the suite itself.

Without MACHINE the machines are listed, with --count all are counted.
${exploreHelp}
Exit code: 0; 1 when only a part could be explored (its paths are then neither counted nor listed), or a fault stops exploring; 2 for a machine or option that there is not.`;

/** The command `deg paths [MACHINE]`. */
export function pathsCommand(): Command {
  return withExploreFlags(new Command('paths'))
    .description('list, count or cover the paths of a machine')
    .argument('[MACHINE]', machineArgument)
    .option(
      '--count',
      'count runs, path classes and simple paths by input, route and outcome instead of listing',
    )
    .addOption(new Option('--criterion <name>', 'make a suite that covers').choices(criterionNames))
    .option('--json', 'with --count or --criterion: one JSON object')
    .addOption(new Option('--format <format>', 'how paths are written').choices(formatNames))
    .option('--sentences', 'tell each path as a story, one a line')
    .addOption(
      new Option(
        '--lang <language>',
        'the language of stories: unless given, ru for the model, en for a machine of your own',
      ).choices(['ru', 'en']),
    )
    .addOption(
      new Option('--repeats <number>', 'repeats allowed in one path')
        .argParser(wholeNumber)
        .default(REPEAT_BUDGET),
    )
    .addOption(
      new Option('--each <number>', 'of them, repeats of one kind').argParser(wholeNumber).default(1),
    )
    .addHelpText('after', help)
    .action(async (name: string | undefined, options: Options) => {
      refuseMisuse(name, options);
      if (name === undefined && !options.count) return print(machineList());
      for (const each of name === undefined ? subjects.map(({ id }) => id) : [name]) {
        await act(each, options).catch((error: unknown) => {
          throw error instanceof PathsError ? new FindingError(error.message) : error;
        });
      }
    });
}

async function act(name: string, options: Options): Promise<void> {
  const machine = await exploredMachine(name, options);
  const { space, chart } = machine;
  if (space.stopped) {
    if (!options.criterion) throw new FindingError(partOnly(space.stopped.message));
    console.error(`warning: ${space.stopped.message}`);
    process.exitCode = 1;
  }
  for (const { message } of space.remarks) console.error(`note: ${message}`);
  const repeats = repeatsOf(chart, space, options.repeats, options.each);
  if (options.count) {
    const counts = pathCounts(machine, repeats);
    return options.json ? print(jsonText(counts)) : printCounts(counts);
  }
  if (options.criterion) {
    const suite = smallestSuite(machine, options.criterion, repeats);
    if (options.format) return write(machine, suite.tests, options.format, options.lang);
    const figures = figuresOf(machine, suite);
    return options.json ? print(JSON.stringify(figures)) : printFigures(figures);
  }
  // Without it a walk over all paths might not end.
  runGraph(space, space.starts, repeats);
  if (options.format) return write(machine, everyPath(space, repeats), options.format, options.lang);
  return list(machine, repeats, options);
}

/** Where exploring stopped, paths seem to end, and steps seem independent that may not be. */
function partOnly(stopped: string): string {
  return (
    `${stopped} Paths of a part are neither counted nor listed: raise --budget until everything is explored, or make a suite ` +
    'of the part with --criterion.'
  );
}

function refuseMisuse(
  name: string | undefined,
  { count, criterion, json, format, sentences }: Options,
): void {
  if (count && criterion)
    throw new UsageError('--count and --criterion do not go together: give one of them.');
  if (json && !count && !criterion)
    throw new UsageError('--json is for --count and --criterion; try --format ndjson.');
  if (json && format) throw new UsageError('--json prints figures, --format the paths: give one of them.');
  if (format && count)
    throw new UsageError('--format is for listed paths and for --criterion, not for --count.');
  if (sentences && (count || criterion || format)) {
    throw new UsageError('--sentences is for listing; with --criterion try --format text.');
  }
  if (name === undefined && (criterion || format)) throw new UsageError('Name a machine: deg paths MACHINE.');
}

function wholeNumber(text: string): number {
  if (!/^\d$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0 to 9.');
  return Number(text);
}

function* everyPath(space: StateSpace, repeats: Repeats): Generator<TestPath> {
  const independence = independenceOf(space);
  for (const [start, first] of space.starts.entries()) {
    for (const path of classPaths(space, first, independence, repeats)) {
      yield { start, moves: path.map((step) => ({ event: step.event, from: step.from, to: step.to, step })) };
    }
  }
}

async function write(
  { space, words }: ExploredMachine,
  tests: Iterable<TestPath>,
  format: Format,
  language: Language | undefined,
): Promise<void> {
  await output(written(format, tests, space, words(language)));
}

async function list(machine: ExploredMachine, repeats: Repeats, { lang, sentences }: Options): Promise<void> {
  const { space } = machine;
  const words = machine.words(lang);
  const tell = ({ start, moves }: TestPath) => {
    const outcome = outcomeOf(space, moves.at(-1)?.to ?? space.starts[start]!);
    const keys = moves.map(({ event }) => space.alphabet[event]!.key);
    return `${start}\t${outcome}\t${(sentences ? keys.map(words.event) : keys).join(' ')}\n`;
  };
  await output(map(everyPath(space, repeats), tell));
}

function* map<From, To>(items: Iterable<From>, to: (item: From) => To): Generator<To> {
  for (const item of items) yield to(item);
}

function printCounts(counts: PathCounts): void {
  const { machine, repeats, starts, routes, outcomes } = counts;
  const line = (each: { runs: string; classes: string; simple: string }) =>
    `${each.classes} classes, ${each.runs} runs, ${each.simple} simple paths`;
  print(`${machine}: at most ${repeats.inAll} repeats in one path, ${repeats.each} of a kind`);
  for (const [index, start] of starts.entries()) {
    print(`  input ${index}: ${line(start)}  ${start.input === undefined ? '' : jsonText(start.input)}`);
  }
  for (const [route, each] of Object.entries(routes)) print(`  route ${route}: ${line(each)}`);
  for (const [outcome, each] of Object.entries(outcomes)) print(`  outcome ${outcome}: ${line(each)}`);
  print(`  in all: ${line(counts)}`);
}
