export { activeStates, ExplorationError, type ExploreOptions, explore } from './explore.ts';
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
