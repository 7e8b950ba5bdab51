import {
  type FilingFacts,
  type ReasonId,
  type Route,
  requirements,
  timeZoneOf,
} from '../../../machines/index.ts';
import { civilDateAt, correctionWaitEndsAt } from '../../election/index.ts';
import { dayOf, daysAfter } from './days.ts';
import { type DataCheckRun, differing, inLeaflet, type Wrong } from './grounds.ts';

const ADULT_YEARS = 18;

/** D-03, D-04, D-05. */
export const dayOfFullAge: DataCheckRun = (grounds) => {
  const { election, rules } = grounds;
  const [day, month, year] = inLeaflet(grounds, /совершеннолетним на дату (\d+) (\S+) (\d{4}) года/) as Day;
  const [birthDay, birthMonth, birthYear] = inLeaflet(
    grounds,
    /вы родились позже (\d+) (\S+) (\d{4}) года/,
  ) as Day;
  const date = dayOf(day, month, year);
  const birth = dayOf(birthDay, birthMonth, birthYear);
  const { date: asked } = election.adulthood;
  return [
    ...differing('adulthood', 'The day on which full age is asked for', date, asked),
    ...differing(
      'adulthood',
      'The two days of the leaflet',
      `${Number(year) - ADULT_YEARS}${date.slice(4)}`,
      birth,
    ),
    ...differing(
      'adulthood',
      `Of full age if born the day before ${birth}, on it, the day after`,
      [true, true, false],
      [-1, 0, 1].map((days) => rules.isAdultOn(daysAfter(birth, days), asked)),
    ),
  ];
};

type Day = [day: string, month: string, year: string];

/** R-30, D-17, D-35: in every region, for a correction in the first and in the last minute of a day. */
export const daysOfTheWait: DataCheckRun = (grounds) => {
  const { election, rules } = grounds;
  const [days] = inLeaflet(grounds, /после исправления прошло (\d+) календарных дня/);
  const { days: waited } = election.correctionWait;
  const corrected = '2024-03-05';
  const isOver = (later: number) =>
    rules.isCorrectionWaitOver(corrected, daysAfter(corrected, later), waited);
  return [
    ...differing('correctionWait', 'Days of the wait', Number(days), waited),
    ...differing(
      'correctionWait',
      'Over on the day of the correction, 1, 2, 3 and 4 days later',
      [false, false, false, true, true],
      [0, 1, 2, 3, 4].map(isOver),
    ),
    ...election.regions.flatMap(({ name }) => {
      const zone = timeZoneOf(election, name);
      // Noon in Moscow is no boundary of a day anywhere in the country.
      const ends = correctionWaitEndsAt(Date.parse(`${corrected}T12:00+03:00`), zone, waited);
      const day = civilDateAt(Date.parse(`${corrected}T12:00+03:00`), zone);
      return differing(
        name,
        'The day before the end of the wait and the day of it, on the region’s calendar',
        [daysAfter(day, Number(days) - 1), daysAfter(day, Number(days))],
        [civilDateAt(ends - 1, zone), civilDateAt(ends, zone)],
      );
    }),
  ];
};

/** R-62, D-22: whatever is true of the voter, and wherever reasons are kept. */
export const orderOfReasons: DataCheckRun = (grounds) => {
  const { rules, space } = grounds;
  const refusals = requirements.filter(({ kind }) => kind.startsWith('refusal '));
  const order = refusals.map(({ id }) => id as ReasonId);
  const inOrder = (reasons: readonly string[]) =>
    reasons.every(
      (id, at) => at === 0 || order.indexOf(id as ReasonId) > order.indexOf(reasons[at - 1] as ReasonId),
    );
  const wrong = (where: string, reasons: readonly string[]): readonly Wrong[] =>
    inOrder(reasons)
      ? []
      : [{ where, message: `Reasons out of the leaflet’s order: ${reasons.join(', ')}.` }];
  return [
    ...differing('reasons', 'All reasons', order, rules.reasonIds),
    ...differing(
      'reasons',
      'How many reasons the leaflet gives (ten by the reading of it)',
      10,
      order.length,
    ),
    ...everyFacts().flatMap((facts) => wrong(JSON.stringify(facts), rules.refusalReasons(facts))),
    ...[
      ...new Set(space.configurations.map(({ snapshot }) => reasonsIn(snapshot.context).join(' '))),
    ].flatMap((reasons) => wrong('journey', reasons === '' ? [] : reasons.split(' '))),
  ];
};

function reasonsIn(context: { readonly reasons?: readonly string[] }): readonly string[] {
  return context.reasons ?? [];
}

const either = [true, false];

/** Everything that can be true of somebody who files, by route; on other routes the facts of Gosuslugi are not asked. */
function everyFacts(): readonly FilingFacts[] {
  const calendar = (['none', 'processing', 'accounted'] as const).flatMap((application) =>
    (['open', 'closed'] as const).map((filing) => ({ application, filing })),
  );
  const federal = either.flatMap((adult) =>
    either.flatMap((account) =>
      either.flatMap((phone) =>
        either.flatMap((registerMatch) =>
          either.map((pollingStationApplication) => ({
            adult,
            account,
            phone,
            registerMatch,
            pollingStationApplication,
          })),
        ),
      ),
    ),
  );
  const known: readonly [Route, readonly Partial<FilingFacts>[]][] = [
    ['federal', federal],
    ['moscow', either.map((adult) => ({ adult }))],
    ['tver', [{}]],
    ['other', [{}]],
  ];
  return known.flatMap(([route, facts]) =>
    facts.flatMap((fact) => calendar.map((moment): FilingFacts => ({ route, ...fact, ...moment }))),
  );
}
