// Not here, since they load Vitest and fast-check: describe-paths.ts and commands.ts.
export { type Break, Driver } from './driver.ts';
export {
  type Failure,
  FailureFileError,
  failureFiles,
  failureOf,
  readFailure,
  saveFailure,
} from './failure.ts';
export { innermost } from './innermost.ts';
export { PathRunner } from './path-runner.ts';
export { NoPathError, pathBy, type Scenario, type ScenarioMove, scenarioOf } from './scenario.ts';
export { isSut, type Sut } from './sut.ts';
export { capitalised, type Language, plainWords, type Words } from './words.ts';
