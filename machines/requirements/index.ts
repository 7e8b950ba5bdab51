export type { Text } from '../model/text.ts';
export { type Decision, type DecisionId, decisions } from './decisions.ts';
export { type Fact, type FactId, facts } from './facts.ts';
export { leaflet } from './leaflet.ts';
export { type Requirement, type RequirementId, type RequirementRoute, requirements } from './requirements.ts';
export { allSourceIds, type Source, type SourceId, source } from './sources.ts';
