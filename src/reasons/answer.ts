import { type Election, filingAt, routeOf } from '../../machines/elections/index.ts';
import { isAdultOn, type ReasonId, refusalReasons } from '../../machines/rules/index.ts';
import type { Question } from './question.ts';

export interface Answer {
  readonly canApply: boolean;
  readonly reasons: readonly (ReasonId | 'F-01')[];
}

/**
 * Whether an application would be taken, and every reason why not, in the leaflet's order. Before filing opens the
 * answer is no, with F-01 last.
 *
 * @sources, D-21, D-22, D-37, F-01
 */
export function answerTo(election: Election, question: Question): Answer {
  const { registration, birthDate, gosuslugi, applications, at } = question;
  const filing = filingAt(election, at);
  const refusals = refusalReasons({
    route: routeOf(election, registration),
    adult: isAdultOn(birthDate, election.adulthood.date),
    account: gosuslugi.confirmed,
    phone: gosuslugi.phoneConfirmed,
    registerMatch: gosuslugi.registerMatched,
    pollingStationApplication: applications.pollingStation,
    application: applications.deg,
    filing,
  });
  const reasons = filing === 'notOpen' ? [...refusals, 'F-01' as const] : refusals;
  return { canApply: reasons.length === 0, reasons };
}
