/** The machines and the plain rules beside them: what another program embeds. */
export { accountedMachine as accounted } from './accounted/machine.ts';
export { applicationMachine as application } from './application/machine.ts';
export { ballotMachine as ballot } from './ballot/machine.ts';
export { confirmationMachine as confirmation } from './confirmation/machine.ts';
export * from './elections/index.ts';
export { inPersonMachine as inPerson } from './in-person/machine.ts';
export { allWhyClosed, type ClosedId, type Where, whyClosed } from './journey/closed.ts';
export { journey } from './journey/machine.ts';
export { type Availability, type Observation, observe } from './journey/observation.ts';
export { profiles } from './journey/profiles.ts';
export { closedRemedy, type Remedy, reasonRemedy } from './journey/remedies.ts';
export type { RemedyId, RemedyNoteId } from './journey/remedy-texts.ts';
export type { Phase as JourneyPhase, Situations } from './journey/situations.ts';
export type { Channel, Context, Input, Profile } from './model/context.ts';
export {
  type Actor,
  type AlphabetEntry,
  alphabet,
  type EventKey,
  type EventType,
  eventTypes,
  type JourneyEvent,
} from './model/events.ts';
export type { RepeatItem, StateMeta, TransitionMeta } from './model/meta.ts';
export type { Outcome } from './outcomes/chart.ts';
export { registrationMachine as registration } from './registration/machine.ts';
export * from './requirements/index.ts';
export * from './rules/index.ts';
export { votingWindowMachine as votingWindow } from './voting-window/machine.ts';
