import { Option } from 'commander';
import { observe, president2024Definition } from '../../machines/index.ts';
import { mutantReport, mutantsOf, type Observe } from '../checks/mutants/index.ts';
import { electionReport, modelNames, ruleMutants, rulesReport } from '../deg/mutants/index.ts';
import { type SubjectId, subjects } from '../deg/subjects.ts';
import { type CriterionName, criterionNames } from '../paths/index.ts';
import type { ExploreFlags } from './explore-flags.ts';
import { exploredMachine } from './explored-machine.ts';
import { type DataReport, figuresOf, type MutantFigures } from './mutant-figures.ts';
import { print } from './output.ts';
import { printMutants } from './print-mutants.ts';
import { statusLine } from './status-line.ts';
import { FindingError, UsageError } from './usage-error.ts';

export interface MutantFlags extends ExploreFlags {
  readonly mutants?: true;
  readonly criterion?: CriterionName;
  readonly json?: true;
  readonly matrix?: true;
}

/** What `deg check` takes for it. */
export const mutantOptions = {
  mutants: new Option('--mutants', 'plant faults in a machine, one at a time, and tell which suites notice'),
  criterion: new Option('--criterion <name>', 'with --mutants: judge by the suite of one criterion').choices(
    criterionNames,
  ),
};

export const mutantHelp = `
--mutants makes every machine that differs in one place: a transition missing or leading elsewhere, a guard missing, turned round,
or with a literal missing or turned round, an action missing, a state final or not, another initial state, the order of guards, the
event; for the journey also every fault in the rules of refusal and in the election's data. Each is killed by a suite if one of its
tests sees anything else than the machine shows, equivalent if nothing ever could, invalid if XState refuses it, or survives; a
survivor comes with the shortest story that would tell it from the machine. What a machine of the model shows is what
its contract compares; of your own: states, context, status, output, and which events do something.
The default suite is transitions, pairs, mcdc and boundaries together. See docs/mutants.md. Exit code 1: some mutant survives.
`;

/** The command `deg check [MACHINE] --mutants`. */
export async function checkMutants(name: string | undefined, flags: MutantFlags): Promise<void> {
  if (flags.matrix) throw new UsageError('--mutants and --matrix do not go together: give one of them.');
  const figures: MutantFigures[] = [];
  for (const each of name === undefined ? subjects.map(({ id }) => id) : [name]) {
    const one = await figuresFor(each, flags);
    if (one.survived > 0) process.exitCode = 1;
    figures.push(one);
    if (flags.json) continue;
    if (figures.length > 1) print('');
    printMutants(one);
  }
  const [first, ...stages] = figures;
  if (flags.json) print(JSON.stringify(stages.length > 0 ? { ...first, stages } : first));
}

async function figuresFor(name: string, flags: MutantFlags): Promise<MutantFigures> {
  const { machine, options, space, chart, ends } = await exploredMachine(name, flags);
  if (space.stopped) {
    throw new FindingError(
      `${space.stopped.message} What mutants do beyond is not known: raise --budget until everything is explored.`,
    );
  }
  for (const { message } of space.remarks) console.error(`note: ${message}`);
  const id: SubjectId | undefined = subjects.find((subject) => subject.id === name)?.id;
  const status = statusLine();
  try {
    const report = mutantReport(
      { machine, space, options, ...(id && { observe: observe as Observe }) },
      mutantsOf(machine),
      id ? ruleMutants(machine) : [],
      {
        ends,
        ...(flags.criterion && { criterion: flags.criterion }),
        onProgress: (task, done, of) => status.show(`${name}: ${task}`, of > 0 ? `${done} of ${of}` : ''),
      },
    );
    const data =
      id === 'journey'
        ? dataReport((done, of) => status.show(`${name}: election data`, `${done} of ${of}`))
        : null;
    return figuresOf(name, report, id && modelNames(chart), data);
  } finally {
    status.clear();
  }
}

function dataReport(onMutant: (done: number, of: number) => void): DataReport {
  return { rules: rulesReport(), election: electionReport(president2024Definition, onMutant) };
}
