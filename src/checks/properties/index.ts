export { decide, decideAll } from './decide.ts';
export { anyMachine, decideGiven } from './decide-given.ts';
export type { Decision, Story } from './decision.ts';
export { type Places, type PropertyCounts, propertyCounts, propertyFindings } from './findings.ts';
export { type GivenProperties, propertiesIn } from './given.ts';
export type { DecideOptions } from './options.ts';
export type { Claim, Formula, Property, Scalar } from './property.ts';
export { PropertyError } from './property-error.ts';
export { storyLines, type ToldStory, toldStory } from './told-story.ts';
