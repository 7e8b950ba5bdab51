export { rebuilt } from './build.ts';
export { DEFAULT, defaultCriteria } from './default-suite.ts';
export type { Fewest } from './fewest.ts';
export { mutantInWords, type Names } from './in-words.ts';
export { type Change, type Mutant, type Operator, operators } from './mutant.ts';
export { mutantsOf } from './mutants-of.ts';
export type { Difference, Observe } from './observation.ts';
export type { Tested } from './original.ts';
export {
  type MutantReport,
  mutantReport,
  type ReportOptions,
  type SuiteReport,
  type Survivor,
} from './report.ts';
export { type Tally, tallyOf, type Verdict } from './tally.ts';
export { type Touch, touchOf } from './touch.ts';
export type { ToldStory } from './verdicts.ts';
