export type { ActorOutcomes } from './actors.ts';
export type { Cases } from './alphabet.ts';
export { ExplorationError, type Fault } from './exploration-error.ts';
export { activeStates, type ExploreOptions, explore, type Progress } from './explore.ts';
export { type Interpreter, interpreterOf, type Microstep, type Taken } from './interpreter.ts';
export { configurationKey } from './key.ts';
export type {
  AlphabetEntry,
  Configuration,
  Evaluation,
  Label,
  Macrostep,
  Remark,
  StateSpace,
  Step,
  StepGraph,
  Stopped,
  Trial,
} from './types.ts';
