export { filingAt } from './filing-at.ts';
export { phaseAt } from './phase-at.ts';
export { president2024Definition } from './president2024.definition.ts';
export { president2024 } from './president2024.ts';
export { regionOf } from './region-of.ts';
export { routeOf } from './route-of.ts';
export { timeZoneOf } from './time-zone-of.ts';
export {
  type CivilDate,
  type Election,
  type ElectionDefinition,
  type ElectionInstants,
  type EpochMs,
  type FilingState,
  type LocalTime,
  OTHER_REGISTRATION,
  type Phase,
  type RegionDefinition,
  type Route,
  type TimeWindow,
} from './types.ts';
export { votingWindowOf } from './voting-window-of.ts';
