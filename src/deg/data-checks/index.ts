import {
  type DataCheck,
  type DataCheckId,
  dataChecks,
} from '../../../machines/requirements/properties/index.ts';
import { sameConditionsOnBothSites } from './both-sites.ts';
import { filingDates, localTimeOfEachRegion, votingDays } from './clocks.ts';
import type { DataCheckRun, Grounds, Wrong } from './grounds.ts';
import { channelsOfAnotherStation, waysToConfirmIdentity, whoMakesWhatHappen } from './lists.ts';
import { regionsAsPrinted, registrationDecides } from './regions.ts';
import { dayOfFullAge, daysOfTheWait, orderOfReasons } from './rules.ts';
import { addressesAndTelephone, toldWhereNothingCanBeDone } from './told.ts';

export { type Grounds, groundsOf, type Wrong } from './grounds.ts';

/** What runs each data check: none can be named without one. */
const runs: Readonly<Record<DataCheckId, DataCheckRun>> = {
  'regions-as-printed': regionsAsPrinted,
  'registration-decides': registrationDecides,
  'local-time-of-each-region': localTimeOfEachRegion,
  'voting-days': votingDays,
  'filing-dates': filingDates,
  'day-of-full-age': dayOfFullAge,
  'days-of-the-wait': daysOfTheWait,
  'ways-to-confirm-identity': waysToConfirmIdentity,
  'channels-of-another-station': channelsOfAnotherStation,
  'who-makes-what-happen': whoMakesWhatHappen,
  'order-of-reasons': orderOfReasons,
  'addresses-and-telephone': addressesAndTelephone,
  'same-conditions-on-both-sites': sameConditionsOnBothSites,
  'told-where-nothing-can-be-done': toldWhereNothingCanBeDone,
};

/** A data check that was run, with everything that is not as the leaflet has it. */
export interface DataVerdict {
  readonly check: DataCheck;
  readonly wrong: readonly Wrong[];
}

/** Runs all data checks, in their order. */
export function runDataChecks(grounds: Grounds): readonly DataVerdict[] {
  return dataChecks.map((check) => ({ check, wrong: runDataCheck(check.id, grounds) }));
}

/** Runs one data check: what it finds wrong. */
export function runDataCheck(id: DataCheckId, grounds: Grounds): readonly Wrong[] {
  return runs[id](grounds);
}
