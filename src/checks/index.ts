export { type Beyond, behaviourFindings } from './behaviour/index.ts';
export type { CheckId, Finding, FindingStory } from './finding.ts';
export { type Mutant, type MutantReport, mutantReport, mutantsOf, type Observe } from './mutants/index.ts';
export {
  anyMachine,
  type Claim,
  type DecideOptions,
  type Decision,
  decide,
  decideAll,
  decideGiven,
  type Formula,
  type GivenProperties,
  type Property,
  PropertyError,
  propertiesIn,
  type Story,
  storyLines,
  type ToldStory,
  toldStory,
} from './properties/index.ts';
export { structureFindings, type Written } from './structure.ts';
export { testTitles } from './test-titles.ts';
export { type Catalogue, elementFindings, requirementFindings, type Traced, traceMatrix } from './trace.ts';
