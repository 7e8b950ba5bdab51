import { isDeepStrictEqual } from 'node:util';
import { Command, Option } from 'commander';
import {
  capitalised,
  Driver,
  type Failure,
  FailureFileError,
  isSut,
  type Language,
  NoPathError,
  pathBy,
  plainWords,
  readFailure,
  type Scenario,
  type Sut,
  scenarioOf,
} from '../run/index.ts';
import { activeStates, ExplorationError, explore } from '../space/index.ts';
import { importFrom } from './import-from.ts';
import { refuseEndless } from './input.ts';
import { namedMachine, namedOptions } from './load-machine.ts';
import { print } from './output.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly sut?: string;
  readonly with?: string;
  readonly lang?: Language;
}

const help = `
FAILURE.json is a file that a failed run of paths has saved. With --sut the path is run on that system again, and what the
system shows is judged as it was then. FILE#EXPORT is an object { start, send, observe } with expected or assertions.
Without --sut the machine alone is asked whether it still goes the way that the file tells.

Exit code: 0 when the path passes; 1 when it still fails; 2 for a file, machine or export that there is not.`;

/** The command `deg replay FAILURE.json`. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('run a saved failure again')
    .argument('<FAILURE.json>', 'the file that a failed run has saved')
    .option('--sut <FILE#EXPORT>', 'the system to run it on')
    .option(
      '--with <FILE#EXPORT>',
      'what a machine of your own was explored with: an object { alphabet, cases, actors }, each optional',
    )
    .addOption(
      new Option(
        '--lang <language>',
        'the language of the answers: unless given, ru for the model, en for a machine of your own',
      ).choices(['ru', 'en']),
    )
    .addHelpText('after', help)
    .action(async (file: string, options: Options) => {
      if (!(await replay(file, options))) process.exitCode = 1;
    });
}

/** Whether the path passes; printed step by step. */
async function replay(file: string, { sut, with: given, ...asked }: Options): Promise<boolean> {
  const failure = savedIn(file);
  const lang = asked.lang ?? (failure.machine.includes('#') ? 'en' : 'ru');
  const say = texts[lang];
  const scenario = await scenarioIn(failure, given);
  const lines = [
    capitalised(plainWords(failure.machine, lang).start(failure.input)),
    ...failure.moves.map(({ text }) => text),
  ];
  const tell = (moves: number, mark: string) =>
    print(`${mark} ${moves > 0 ? `${moves}. ` : ''}${lines[moves]}`);
  print(`${failure.machine}, ${failure.suite}`);
  if (sut !== undefined) {
    const driver = new Driver(await sutAt(sut));
    const broken = await driver.run(scenario, (moves) => tell(moves, '✓'));
    if (broken) {
      tell(broken.at, '✗');
      print(`\n${broken.difference}`);
    }
    print(`\n${broken ? say.fails : say.passes}`);
    return !broken;
  }
  const left = leftAt(scenario, failure);
  for (const moves of lines.keys()) if (moves <= left) tell(moves, moves < left ? '✓' : '✗');
  print(`\n${left < lines.length ? say.leaves : say.follows}`);
  return left === lines.length;
}

/** Moves done when the machine goes another way than the file tells; one more than all where it never does. */
function leftAt({ start, moves }: Scenario, failure: Failure): number {
  const told = [
    { taken: true, states: failure.states },
    ...failure.moves.map(({ taken, states }) => ({ taken, states })),
  ];
  const gone = [{ taken: true, after: start }, ...moves];
  const left = gone.findIndex(
    ({ taken, after }, index) => !isDeepStrictEqual({ taken, states: activeStates(after) }, told[index]),
  );
  return left === -1 ? gone.length : left;
}

function savedIn(file: string): Failure {
  refuseEndless(file);
  try {
    return readFailure(file);
  } catch (error) {
    throw error instanceof FailureFileError ? new UsageError(error.message) : error;
  }
}

/** The path of the file on the machine as it is now. */
async function scenarioIn({ machine, input, moves }: Failure, given?: string): Promise<Scenario> {
  const named = await namedMachine(machine);
  const options = given === undefined ? {} : await namedOptions(given);
  const inputs = [input];
  const keys = moves.map(({ key }) => key);
  try {
    const space =
      'subject' in named
        ? explore(named.subject.machine, { alphabet: named.subject.alphabet, inputs })
        : explore(named.foreign, { ...options, inputs });
    return scenarioOf(space, pathBy(space, input, keys));
  } catch (error) {
    if (error instanceof ExplorationError) throw new UsageError(error.message);
    if (!(error instanceof NoPathError)) throw error;
    throw new UsageError(
      `${error.message} Give with --with what it was explored with when the file was saved.`,
    );
  }
}

async function sutAt(name: string): Promise<Sut<unknown, unknown>> {
  const [file, exportName] = name.split('#');
  if (!file || !exportName) throw new UsageError(`Expected --sut FILE#EXPORT, got «${name}».`);
  const exports = await importFrom(file);
  const found = exports[exportName];
  if (isSut(found)) return found;
  throw new UsageError(
    `${file} exports no sut under the name «${exportName}»: expected an object with the functions start, send and observe, ` +
      `and expected or assertions. It exports ${Object.keys(exports).join(', ') || 'nothing'}.`,
  );
}

const texts = {
  ru: {
    passes: 'Путь пройден, расхождения больше нет.',
    fails: 'Расхождение осталось.',
    follows: 'Машина идёт тем же путём.',
    leaves: 'Здесь машина пошла иначе, чем записано в файле.',
  },
  en: {
    passes: 'The path passes now.',
    fails: 'The path still fails.',
    follows: 'The machine still goes this way.',
    leaves: 'Here the machine goes another way than the file tells.',
  },
} as const satisfies Record<Language, unknown>;
