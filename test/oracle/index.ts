/**
 * The oracle: the rules of the leaflet a second time, written from its text alone and sharing no code with the
 * statecharts. Each event has a decision table; of a table the first row that holds decides.
 */
export { type Decision, decide, repeatItem } from './decide.ts';
export { type Facts, factsKey, start } from './facts.ts';
export { type Availability, type Observation, observe, type Situations } from './observe.ts';
export { obstacles } from './obstacles.ts';
export { type Profile, profiles } from './profile.ts';
export { reasonsAgainstFiling, refusals } from './reasons.ts';
export type { Row, SourceId } from './table.ts';
export { tables } from './tables/index.ts';
export {
  type EventKey,
  eventEntries,
  eventKeys,
  type Outcome,
  type ReasonId,
  type RepeatId,
  type Route,
  vocabulary,
  type WhyId,
} from './vocabulary.ts';
