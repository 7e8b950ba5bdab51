import type { MutantReport, Names } from '../checks/mutants/index.ts';
import { type Mutant, mutantInWords, type Tally, type ToldStory, tallyOf } from '../checks/mutants/index.ts';
import type { ElectionReport } from '../deg/mutants/index.ts';

/** What `--mutants --json` prints of a machine. The counts at the top are those of the suite that is named, over all operators. */
export interface MutantFigures extends Tally {
  readonly machine: string;
  readonly suite: string;
  readonly operators: readonly ({ readonly operator: string } & Tally)[];
  readonly suites: MutantReport['suites'];
  readonly missing: MutantReport['missing'];
  readonly smallest: {
    readonly suite: string | null;
    readonly fewest: {
      readonly tests: number;
      readonly of: number;
      readonly events: number;
      readonly atLeast: number;
    };
  };
  readonly survivors: readonly (ToldMutant & { readonly story: ToldStory | null })[];
  readonly equivalents: readonly ToldMutant[];
  readonly invalids: readonly (ToldMutant & { readonly reason: string })[];
}

export interface ToldMutant {
  readonly id: string;
  readonly operator: string;
  readonly place: string;
  readonly says: { readonly ru: string; readonly en: string };
}

const ELECTION = 'election data changed';

/**
 * The report of a machine as it is printed.
 * @param election what mutants of the election's data tell, where the machine is that of an election
 */
export function figuresOf(
  machine: string,
  report: MutantReport,
  names: Names | undefined,
  election: ElectionReport | null,
): MutantFigures {
  const tell = (mutant: Mutant): ToldMutant => ({
    id: mutant.id,
    operator: mutant.operator,
    place: mutant.place,
    says: { ru: mutantInWords(mutant, 'ru', names), en: mutantInWords(mutant, 'en', names) },
  });
  const { tests, events, atLeast } = report.smallest.fewest;
  const operators = [
    ...report.operators,
    ...(election ? [{ operator: ELECTION, ...tallyIn(election) }] : []),
  ];
  return {
    machine,
    suite: report.suite,
    ...summed(operators),
    operators,
    suites: report.suites,
    missing: report.missing,
    smallest: {
      suite: report.smallest.suite,
      fewest: {
        tests: tests.length,
        of: report.suites.find(({ suite }) => suite === report.suite)?.tests ?? 0,
        events,
        atLeast,
      },
    },
    survivors: [
      ...report.survivors.map(({ mutant, story }) => ({ ...tell(mutant), story })),
      ...(election?.survivors ?? []).map((id) => ({ ...ofElection(id), story: null })),
    ],
    equivalents: [...report.equivalents.map(tell), ...(election?.equivalents ?? []).map(ofElection)],
    invalids: [
      ...report.invalids.map(({ mutant, reason }) => ({ ...tell(mutant), reason })),
      ...(election?.invalids ?? []).map((id) => ({
        ...ofElection(id),
        reason: 'The definition is refused.',
      })),
    ],
  };
}

function ofElection(id: string): ToldMutant {
  return {
    id,
    operator: ELECTION,
    place: 'election',
    says: { ru: `Данные выборов: ${id}.`, en: `Data of the election: ${id}.` },
  };
}

function tallyIn({ mutants, killed, equivalent, invalid, survived, score }: Tally): Tally {
  return { mutants, killed, equivalent, invalid, survived, score };
}

function summed(tallies: readonly Tally[]): Tally {
  const verdicts = (['killed', 'equivalent', 'invalid', 'survived'] as const).flatMap((verdict) =>
    tallies.flatMap((tally) => Array.from({ length: tally[verdict] }, () => verdict)),
  );
  return tallyOf(verdicts);
}
