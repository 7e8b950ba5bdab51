import type { MutantReport, Names } from '../checks/mutants/index.ts';
import { type Mutant, mutantInWords, type Tally, type ToldStory, tallyOf } from '../checks/mutants/index.ts';
import type { ElectionReport, RuleFault, RulesReport } from '../deg/mutants/index.ts';

/** What `--mutants --json` prints of a machine. The counts at the top are those of the suite that is named, over all operators. */
export interface MutantFigures extends Tally {
  readonly machine: string;
  readonly suite: string;
  readonly operators: readonly ({ readonly operator: string } & Tally)[];
  readonly suites: MutantReport['suites'];
  /** What the same suites see of faults in the rules of refusal, where the machine asks them. */
  readonly rulesBySuite: MutantReport['aside'];
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

/** What mutants of what the machine's host asks tell. */
export interface DataReport {
  readonly rules: RulesReport;
  readonly election: ElectionReport;
}

const RULES = 'rule of refusal changed';
const ELECTION = 'election data changed';

/**
 * The report of a machine as it is printed.
 * @param data what mutants of rules and of the election tell; they are counted at the top too, judged by their own questions
 */
export function figuresOf(
  machine: string,
  report: MutantReport,
  names: Names | undefined,
  data: DataReport | null,
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
    ...(data
      ? [
          { operator: RULES, ...tallyIn(data.rules) },
          { operator: ELECTION, ...tallyIn(data.election) },
        ]
      : []),
  ];
  return {
    machine,
    suite: report.suite,
    ...summed(operators),
    operators,
    suites: report.suites,
    rulesBySuite: report.aside,
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
      ...[
        ...(data?.rules.survivors ?? []).map(ofRules),
        ...(data?.election.survivors ?? []).map(ofElection),
      ].map((told) => ({ ...told, story: null })),
    ],
    equivalents: [
      ...report.equivalents.map(tell),
      ...(data?.rules.equivalents ?? []).map(ofRules),
      ...(data?.election.equivalents ?? []).map(ofElection),
    ],
    invalids: [
      ...report.invalids.map(({ mutant, reason }) => ({ ...tell(mutant), reason })),
      ...(data?.election.invalids ?? []).map((id) => ({
        ...ofElection(id),
        reason: 'The definition is refused.',
      })),
    ],
  };
}

function ofRules({ id, says }: RuleFault): ToldMutant {
  return { id, operator: RULES, place: 'rules', says };
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
