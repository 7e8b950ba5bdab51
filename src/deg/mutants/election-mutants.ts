import {
  type CivilDate,
  type Election,
  type ElectionDefinition,
  isAdultOn,
  isCorrectionWaitOver,
  type TimeWindow,
} from '../../../machines/index.ts';
import { defineElection } from '../../election/index.ts';
import { type Calendar, calendarOf } from './meaning.ts';
import { dayShifted, minuteShifted, yearShifted } from './shifted.ts';

/** A calendar with one fault. */
export interface ElectionMutant {
  readonly id: string;
  /** @throws {ElectionError} where the definition is refused */
  make(): Calendar;
}

/**
 * Every first-order mutant of an election's data and of the rules that read its dates: each date a day earlier and later, each hour
 * an hour and a minute, the wait a day; each region dropped, on the other route, and in each other zone that the election names; each
 * instant that follows a millisecond earlier and later; of age at another age, a day too early or too late; the wait over a day too
 * early or too late. What no rule reads (names, sources, the id) has none.
 * @param definition what a person wrote: `election` without its instants
 */
export function electionMutants(definition: ElectionDefinition): readonly ElectionMutant[] {
  const election = defineElection(definition);
  return [
    ...dates(definition),
    ...hours(definition),
    ...zones(definition),
    ...regions(definition),
    ...instants(election),
    ...rules(election),
  ];
}

function mutant(id: string, definition: () => unknown): ElectionMutant {
  return { id, make: () => calendarOf(defineElection(definition())) };
}

function dates(definition: ElectionDefinition): readonly ElectionMutant[] {
  const { adulthood, filing, voting, correctionWait } = definition;
  const days: readonly (readonly [string, CivilDate, (date: CivilDate) => ElectionDefinition])[] = [
    ['adulthood.date', adulthood.date, (date) => ({ ...definition, adulthood: { ...adulthood, date } })],
    ['filing.opens', filing.opens, (opens) => ({ ...definition, filing: { ...filing, opens } })],
    [
      'filing.closesAfter',
      filing.closesAfter,
      (closesAfter) => ({ ...definition, filing: { ...filing, closesAfter } }),
    ],
    ['voting.firstDay', voting.firstDay, (firstDay) => ({ ...definition, voting: { ...voting, firstDay } })],
    ['voting.lastDay', voting.lastDay, (lastDay) => ({ ...definition, voting: { ...voting, lastDay } })],
  ];
  return [
    ...days.flatMap(([name, date, withDate]) =>
      [-1, 1].map((by) => mutant(`${name} ${signed(by)} day`, () => withDate(dayShifted(date, by)))),
    ),
    ...[-1, 1].map((by) =>
      mutant(`correctionWait.days ${signed(by)}`, () => ({
        ...definition,
        correctionWait: { ...correctionWait, days: correctionWait.days + by },
      })),
    ),
  ];
}

function hours(definition: ElectionDefinition): readonly ElectionMutant[] {
  const { voting } = definition;
  return (['opensAt', 'closesAt'] as const).flatMap((boundary) =>
    [-60, -1, 1, 60].map((by) =>
      mutant(`voting.${boundary} ${signed(by)} min`, () => ({
        ...definition,
        voting: { ...voting, [boundary]: minuteShifted(voting[boundary], by) },
      })),
    ),
  );
}

/** Zones that the election names somewhere. */
function zonesIn({ filing, regions, elsewhere }: ElectionDefinition): readonly string[] {
  return [...new Set([filing, ...regions, elsewhere].map(({ timeZone }) => timeZone))];
}

function zones(definition: ElectionDefinition): readonly ElectionMutant[] {
  return (['filing', 'elsewhere'] as const).flatMap((part) =>
    zonesIn(definition)
      .filter((timeZone) => timeZone !== definition[part].timeZone)
      .map((timeZone) =>
        mutant(`${part}.timeZone ${timeZone}`, () => ({
          ...definition,
          [part]: { ...definition[part], timeZone },
        })),
      ),
  );
}

function regions(definition: ElectionDefinition): readonly ElectionMutant[] {
  const all = definition.regions;
  return all.flatMap((region, index) => {
    const { name, route, timeZone } = region;
    const other = route === 'moscow' ? 'federal' : 'moscow';
    return [
      mutant(`${name} dropped`, () => ({ ...definition, regions: all.toSpliced(index, 1) })),
      mutant(`${name} ${other}`, () => ({
        ...definition,
        regions: all.with(index, { ...region, route: other }),
      })),
      ...zonesIn(definition)
        .filter((zone) => zone !== timeZone)
        .map((zone) =>
          mutant(`${name} ${zone}`, () => ({
            ...definition,
            regions: all.with(index, { ...region, timeZone: zone }),
          })),
        ),
    ];
  });
}

function instants(election: Election): readonly ElectionMutant[] {
  const { filing, voting, votingElsewhere } = election.instants;
  const moved = (name: string, window: TimeWindow, withWindow: (window: TimeWindow) => Election) =>
    (['opens', 'closes'] as const).flatMap((boundary) =>
      [-1, 1].map(
        (by): ElectionMutant => ({
          id: `${name} ${boundary} ${signed(by)} ms`,
          make: () => calendarOf(withWindow({ ...window, [boundary]: window[boundary] + by })),
        }),
      ),
    );
  const withInstants = (changed: Partial<Election['instants']>): Election => ({
    ...election,
    instants: { ...election.instants, ...changed },
  });
  return [
    ...moved('filing', filing, (window) => withInstants({ filing: window })),
    ...Object.entries(voting).flatMap(([name, window]) =>
      moved(name, window, (changed) => withInstants({ voting: { ...voting, [name]: changed } })),
    ),
    ...moved('elsewhere', votingElsewhere, (window) => withInstants({ votingElsewhere: window })),
  ];
}

/** The rules that compare dates, each with its comparison moved. */
function rules(election: Election): readonly ElectionMutant[] {
  const calendar = calendarOf(election);
  const adult = (id: string, rule: Calendar['isAdultOn']): ElectionMutant => ({
    id,
    make: () => ({ ...calendar, isAdultOn: rule }),
  });
  const wait = (id: string, by: number): ElectionMutant => ({
    id,
    make: () => ({
      ...calendar,
      isCorrectionWaitOver: (correctedOn, today, days) => isCorrectionWaitOver(correctedOn, today, days + by),
    }),
  });
  return [
    adult('of age at 17', (birth, date) => isAdultOn(birth, yearShifted(date, 1))),
    adult('of age at 19', (birth, date) => isAdultOn(birth, yearShifted(date, -1))),
    adult('of age the day before the birthday', (birth, date) => isAdultOn(birth, dayShifted(date, 1))),
    adult('of age the day after the birthday', (birth, date) => isAdultOn(birth, dayShifted(date, -1))),
    adult('under age where of age', (birth, date) => !isAdultOn(birth, date)),
    wait('the wait over a day early', -1),
    wait('the wait over a day late', 1),
  ];
}

function signed(by: number): string {
  return by > 0 ? `+${by}` : String(by);
}
