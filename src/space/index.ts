export { activeStates } from './active-states.ts';
export type { ActorOutcomes } from './actors.ts';
export type { Cases } from './alphabet.ts';
export { domainOf, isWithin } from './domain.ts';
export { answers } from './evaluations.ts';
export { ExplorationError, type Fault } from './exploration-error.ts';
export { type ExploreOptions, explore } from './explore.ts';
export { type Interpreter, interpreterOf, type Microstep, type Taken } from './interpreter.ts';
export { configurationKey, contextTexts } from './key.ts';
export { isMachine, whatItIs } from './machine-shape.ts';
export type {
  AlphabetEntry,
  Beginning,
  Configuration,
  Evaluation,
  Label,
  Macrostep,
  Progress,
  Remark,
  StateSpace,
  Step,
  StepGraph,
  Stopped,
  Trial,
} from './types.ts';
export { Walker } from './walker.ts';
export { type World, worldKey } from './world.ts';
