import * as v from 'valibot';
import type {
  CivilDate,
  Election,
  ElectionDefinition,
  ElectionInstants,
  EpochMs,
  LocalTime,
  TimeWindow,
} from '../../machines/elections/types.ts';
import { faultOf } from '../faults/fault.ts';
import { faultsBetween } from './definition-faults.ts';
import { definitionSchema } from './definition-schema.ts';
import { ElectionError } from './election-error.ts';
import { localInstant, startOfDay } from './local-instant.ts';
import { soundParts } from './sound-parts.ts';

/**
 * An election from what a person wrote: the definition, checked, with the instants that follow from its days,
 * local times and time zones. The instants come from the runtime's time zone database.
 *
 * @param definition an ElectionDefinition, or anything that may be one, such as parsed JSON
 * @returns a copy of the definition with its `instants`, in epoch milliseconds
 * @throws {ElectionError} with every fault found, each at its JSONPath: unknown and missing keys, wrong values,
 *   unknown time zones, days out of order, a voting hour that the clocks skip or repeat, filing that is still
 *   open when voting opens somewhere, a region named twice
 * @sources, D-01, D-02, D-11, D-12
 */
export function defineElection(definition: unknown): Election {
  const parsed = v.safeParse(definitionSchema, definition);
  const faults = [...(parsed.issues ?? []).map(faultOf), ...faultsBetween(soundParts(definition))];
  if (!parsed.success || faults.length > 0) throw new ElectionError(faults);
  return { ...parsed.output, instants: instantsOf(parsed.output) };
}

function instantsOf({ filing, voting, regions, elsewhere }: ElectionDefinition): ElectionInstants {
  const window = (timeZone: string): TimeWindow => ({
    opens: once(voting.firstDay, voting.opensAt, timeZone),
    closes: once(voting.lastDay, voting.closesAt, timeZone),
  });
  return {
    filing: {
      opens: startOfDay(filing.opens, filing.timeZone),
      closes: startOfDay(filing.closesAfter, filing.timeZone, 1),
    },
    voting: Object.fromEntries(regions.map(({ name, timeZone }) => [name, window(timeZone)])),
    votingElsewhere: window(elsewhere.timeZone),
  };
}

function once(date: CivilDate, time: LocalTime, timeZone: string): EpochMs {
  const instant = localInstant(date, time, timeZone);
  if (typeof instant === 'number') return instant;
  throw new Error(`expected ${date} ${time} in ${timeZone} to be checked before, but it is ${instant}`);
}
