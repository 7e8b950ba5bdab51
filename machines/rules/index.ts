export { isCorrectionWaitOver } from './correction-wait.ts';
export { isAdultOn } from './is-adult.ts';
export {
  type FilingFacts,
  type ReasonId,
  type RefusalRule,
  reasonIds,
  refusalReasons,
  refusalRules,
} from './refusal-reasons.ts';
