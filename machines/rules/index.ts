export { isCorrectionWaitOver } from './correction-wait.ts';
export { isAdultOn } from './is-adult.ts';
export { type FilingFacts, type ReasonId, reasonIds, refusalReasons } from './refusal-reasons.ts';
