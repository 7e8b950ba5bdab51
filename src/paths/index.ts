export { classPaths, type Walk, walkClasses } from './classes.ts';
export { type ClassCounts, countByEnd, countClasses, countRuns } from './counts.ts';
export { type Comparison, compares } from './criteria/boundaries.ts';
export { type Criterion, type CriterionName, criterionNames } from './criteria/criterion.ts';
export { type CriterionOptions, criterionOf } from './criteria/criterion-of.ts';
export { type HittingSet, hittingSet } from './hitting-set.ts';
export {
  areIndependent,
  type Diamond,
  diamonds,
  type Independence,
  independenceOf,
} from './independence.ts';
export { normalForm } from './normal-form.ts';
export { type Numbering, numberingOf, pathsIn } from './numbering.ts';
export { pathId } from './path-id.ts';
export { type PathWords, pathName } from './path-name.ts';
export { PathsError } from './paths-error.ts';
export { type Proposal, proposeRepeats } from './proposal.ts';
export { type Repeats, repeatsOf } from './repeats.ts';
export { classGraph, type NamedGraph, type RunGraph, type RunNode, runGraph } from './run-graph.ts';
export { type Goal, shortestScenario } from './scenario.ts';
export { simplePaths } from './simple.ts';
export { type Count, countSimplePaths } from './simple-counts.ts';
export type { Coverage, Move, Suite, TestPath } from './suite.ts';
export { coverTransitions } from './suites/cover-runs.ts';
export { coverageOf, gap, type SuiteOptions, suiteFor } from './suites/suite-for.ts';
