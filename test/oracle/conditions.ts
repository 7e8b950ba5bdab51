import type { Condition } from './table.ts';
import { type BallotStep, type Phase, vocabulary } from './vocabulary.ts';

export const hasOutcome: Condition = (f) => f.outcome !== null;

export const onMoscow: Condition = (f) => f.route === 'moscow';
export const onFederal: Condition = (f) => f.route === 'federal';
export const onTver: Condition = (f) => f.route === 'tver';
export const onOther: Condition = (f) => f.route === 'other';
export const isMinor: Condition = (f) => f.adult === false;

const phaseRank = (phase: Phase | null) => (phase === null ? -1 : vocabulary.phases.indexOf(phase));
export const phaseBefore = (phase: Phase): Condition => {
  const rank = phaseRank(phase);
  return (f) => phaseRank(f.phase) < rank;
};
export const phaseFrom = (phase: Phase): Condition => {
  const rank = phaseRank(phase);
  return (f) => phaseRank(f.phase) >= rank;
};
export const filingNotOpened: Condition = (f) => f.phase === 'beforeFiling';
export const filingClosed: Condition = (f) => f.phase === 'filingClosed';
export const votingOpen: Condition = (f) => f.phase === 'voting';

/** Name, e-mail and phone: with these the mos.ru account exists. */
export const hasMosRuAccount: Condition = (f) =>
  f.fullNameGiven === true && f.emailGiven === true && f.phoneGiven === true;
/** «Личные документы». They come after the mos.ru account, so who has them has registered. */
export const hasDocuments: Condition = (f) => f.addressGiven === true && f.snilsGiven === true;
export const hasFullAccount: Condition = (f) => f.fullAccount === true;

export const isMatched: Condition = (f) => f.registerMatch === true;
export const isCorrected: Condition = (f) => f.data === 'corrected';
export const isWaiting: Condition = (f) => f.wait === 'running';
export const awaitsAnswer: Condition = (f) => f.answer === 'afterCorrection' || f.answer === 'afterTik';
export const refusedForData: Condition = (f) => f.reasons.includes('R-52');

export const neverTried: Condition = (f) => f.application === 'notTried';
export const refusedUnfiled: Condition = (f) => f.application === 'refused';
export const refusedByCommission: Condition = (f) => f.application === 'refusedByCommission';
/** The reasons of a refused attempt to file are shown: none has succeeded since. */
export const refusalStands: Condition = (f) => f.reasons.length > 0;
/** The commission refused and nothing has been filed since. */
export const commissionRefusalStands: Condition = (f) =>
  f.application === 'refusedByCommission' || f.application === 'refusedAgain';
export const awaitsCode: Condition = (f) => f.application === 'awaitingCode';
/** «В обработке». */
export const isProcessing: Condition = (f) =>
  f.application === 'awaitingCode' || f.application === 'awaitingDecision';
/** «Учтено». */
export const isAccounted: Condition = (f) => f.application === 'accounted';
export const applicationRuns: Condition = (f) => isProcessing(f) || isAccounted(f);

const stepRank = (step: BallotStep | null) =>
  step === null ? -1 : vocabulary.situations.ballot.values.indexOf(step);
export const ballotBefore = (step: BallotStep): Condition => {
  const rank = stepRank(step);
  return (f) => stepRank(f.ballot) < rank;
};
export const ballotFrom = (step: BallotStep): Condition => {
  const rank = stepRank(step);
  return (f) => stepRank(f.ballot) >= rank;
};

export const all =
  (...conditions: readonly Condition[]): Condition =>
  (f) =>
    conditions.every((holds) => holds(f));
export const not =
  (condition: Condition): Condition =>
  (f) =>
    !condition(f);
