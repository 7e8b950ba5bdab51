import { model } from '../model/setup.ts';
import type { SourceId } from '../requirements/index.ts';

const outcome = <Id extends string>(id: Id, sources: readonly SourceId[]) =>
  model.createStateConfig({ id, type: 'final', meta: { sources } });

/** How the journey can end. Each is a final state of the machine that reaches it: nothing leads out. */
export const outcomes = {
  voted: outcome('voted', ['R-46', 'D-24']),
  readyDidNotVote: outcome('readyDidNotVote', ['R-39', 'R-48', 'D-26']),
  underAge: outcome('underAge', ['R-16', 'D-05', 'D-46']),
  accountNotReady: outcome('accountNotReady', ['R-03', 'D-07']),
  filingMissed: outcome('filingMissed', ['R-13', 'R-14']),
  filingRefused: outcome('filingRefused', ['R-27', 'R-58', 'R-62', 'D-30']),
  applicationRefused: outcome('applicationRefused', ['D-14', 'D-39']),
  notDecided: outcome('notDecided', ['R-39', 'D-14', 'D-40']),
  inPersonAtStation: outcome('inPersonAtStation', ['R-33', 'R-34']),
  inPersonAtHome: outcome('inPersonAtHome', ['R-33', 'R-34', 'D-28']),
  inPersonAtOtherStation: outcome('inPersonAtOtherStation', ['R-33', 'R-35', 'R-36', 'D-28', 'D-29']),
  inPersonUndecided: outcome('inPersonUndecided', ['R-33', 'R-38']),
  notAvailable: outcome('notAvailable', ['R-53', 'R-59', 'D-31']),
};

export type Outcome = keyof typeof outcomes;
