import { isDeepStrictEqual } from 'node:util';
import type { ElectionDefinition } from '../../../machines/index.ts';
import { type Tally, tallyOf, type Verdict } from '../../checks/mutants/index.ts';
import { defineElection, ElectionError } from '../../election/index.ts';
import { type ElectionMutant, electionMutants } from './election-mutants.ts';
import { type Calendar, calendarOf, meaningOf, registrationsOf } from './meaning.ts';
import { answerTo, boundaryQuestions, type Question } from './questions.ts';

/** What mutants of an election tell of the questions at its boundaries. */
export interface ElectionReport extends Tally {
  readonly questions: number;
  /** Ids of the mutants that no question tells from the election though they mean something else. */
  readonly survivors: readonly string[];
  readonly equivalents: readonly string[];
  readonly invalids: readonly string[];
}

/**
 * Asks every mutant of an election the questions at its boundaries. A mutant that answers one otherwise is killed; one that means
 * the same is equivalent; one that `defineElection` refuses is invalid.
 */
export function electionReport(
  definition: ElectionDefinition,
  onMutant: (done: number, of: number) => void = () => {},
): ElectionReport {
  const calendar = calendarOf(defineElection(definition));
  const questions = boundaryQuestions(calendar.election);
  const answers = questions.map((question) => answerTo(calendar, question));
  const mutants = electionMutants(definition);
  const verdicts = mutants.map((mutant, index) => {
    onMutant(index, mutants.length);
    return judged(mutant, calendar, questions, answers);
  });
  const having = (verdict: Verdict) =>
    mutants.flatMap(({ id }, index) => (verdicts[index] === verdict ? id : []));
  return {
    ...tallyOf(verdicts),
    questions: questions.length,
    survivors: having('survived'),
    equivalents: having('equivalent'),
    invalids: having('invalid'),
  };
}

function judged(
  mutant: ElectionMutant,
  calendar: Calendar,
  questions: readonly Question[],
  answers: readonly unknown[],
): Verdict {
  const made = madeOrNull(mutant);
  if (made === null) return 'invalid';
  if (questions.some((question, index) => answerTo(made, question) !== answers[index])) return 'killed';
  const registrations = registrationsOf(calendar.election);
  const sameRules =
    made.isAdultOn === calendar.isAdultOn && made.isCorrectionWaitOver === calendar.isCorrectionWaitOver;
  const sameData = isDeepStrictEqual(meaningOf(made, registrations), meaningOf(calendar, registrations));
  return sameRules && sameData ? 'equivalent' : 'survived';
}

function madeOrNull(mutant: ElectionMutant): Calendar | null {
  try {
    return mutant.make();
  } catch (error) {
    if (error instanceof ElectionError) return null;
    throw error;
  }
}
