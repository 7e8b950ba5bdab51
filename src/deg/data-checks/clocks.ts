import { filingAt, timeZoneOf, votingWindowOf } from '../../../machines/index.ts';
import { localTimeAt } from '../../election/index.ts';
import { dayOf, daysAfter } from './days.ts';
import { type DataCheckRun, differing, type Grounds, inLeaflet } from './grounds.ts';

/**
 * Hours ahead of UTC where they are not Moscow's three, in March 2024, as they follow from the windows in UTC that were looked up
 * for the leaflet's regions (F-02). Written apart from the zones' names in the election's data.
 */
const hoursAhead: Readonly<Record<string, number>> = {
  'Калининградская область': 2,
  'Пермский край': 5,
  'Свердловская область': 5,
  'Челябинская область': 5,
  'Алтайский край': 7,
  'Новосибирская область': 7,
  'Томская область': 7,
  'Камчатский край': 12,
};
const MOSCOW_HOURS = 3;

/** Instants of the election on the clock of a region, reckoned from hours ahead of UTC. */
const onClock = (instant: number, hours: number) =>
  new Date(instant + hours * 3_600_000).toISOString().slice(0, 16);

/** two reckonings of the same local time, one by the zone of the election's data, one by these hours. */
export const localTimeOfEachRegion: DataCheckRun = ({ election }) =>
  election.regions.flatMap(({ name }) => {
    const { opens, closes } = votingWindowOf(election, name);
    const zone = timeZoneOf(election, name);
    const hours = hoursAhead[name] ?? MOSCOW_HOURS;
    const { firstDay, lastDay, opensAt, closesAt } = election.voting;
    return [
      ...differing(name, 'Voting opens, local time', `${firstDay}T${opensAt}`, onClock(opens, hours)),
      ...differing(name, 'Voting closes, local time', `${lastDay}T${closesAt}`, onClock(closes, hours)),
      ...differing(name, `The clock of ${zone}`, onClock(opens, hours), localTimeAt(opens, zone)),
    ];
  });

/** D-11, D-12: one window for each region, from the first day named to the last. */
export const votingDays: DataCheckRun = (grounds) => {
  const { voting, instants, regions } = grounds.election;
  const [first, last, month, year] = inLeaflet(
    grounds,
    /В дни голосования, с (\d+) по (\d+) (\S+) (\d{4}) года/,
  ) as [string, string, string, string];
  const [from, to] = inLeaflet(grounds, /На выборах Президента России (\d+)-(\d+) марта 2024/);
  const hours = (Number(last) - Number(first)) * 24 + 12;
  return [
    ...differing('voting', 'The days of the two sentences of the leaflet', [first, last], [from, to]),
    ...differing('voting', 'The first day', dayOf(first, month, year), voting.firstDay),
    ...differing('voting', 'The last day', dayOf(last, month, year), voting.lastDay),
    ...differing('voting', 'When it opens on the first day (F-02)', '08:00', voting.opensAt),
    ...differing('voting', 'When it closes on the last day (F-02)', '20:00', voting.closesAt),
    ...differing(
      'voting',
      'Which regions have a window',
      regions.map(({ name }) => name),
      Object.keys(instants.voting),
    ),
    ...Object.entries(instants.voting).flatMap(([name, { opens, closes }]) =>
      differing(name, 'Hours of voting without a break', hours, (closes - opens) / 3_600_000),
    ),
  ];
};

/** D-01, D-02, D-37, D-38: to the end of the day named, on Moscow time, for everybody. */
export const filingDates: DataCheckRun = (grounds) => {
  const { election } = grounds;
  const { opens, closes } = election.instants.filing;
  const lastDay = lastFilingDay(grounds);
  const [late, lateMonth, lateYear] = inLeaflet(
    grounds,
    /пытаетесь подать заявление после (\d+) (\S+) (\d{4}) г\./,
  ) as [string, string, string];
  const firstVoting = Math.min(...Object.values(election.instants.voting).map((window) => window.opens));
  return [
    ...differing(
      'filing',
      'The day of the two sentences of the leaflet',
      lastDay,
      dayOf(late, lateMonth, lateYear),
    ),
    ...differing(
      'filing',
      'The last day on which an application is taken',
      lastDay,
      election.filing.closesAfter,
    ),
    ...differing(
      'filing',
      'Filing opens, Moscow time (F-01)',
      '2024-01-29T00:00',
      onClock(opens, MOSCOW_HOURS),
    ),
    ...differing(
      'filing',
      'Filing closes, Moscow time',
      `${daysAfter(lastDay, 1)}T00:00`,
      onClock(closes, MOSCOW_HOURS),
    ),
    ...differing(
      'filing',
      'Filing before it opens, when it does, at its last millisecond, and after',
      ['notOpen', 'open', 'open', 'closed'],
      [opens - 1, opens, closes - 1, closes].map((at) => filingAt(election, at)),
    ),
    ...differing('filing', 'Filing closes before voting opens anywhere', true, closes < firstVoting),
  ];
};

function lastFilingDay(grounds: Grounds): string {
  const [day, month, year] = inLeaflet(grounds, /необходимо до (\d+) (\S+) (\d{4}) года подать/) as [
    string,
    string,
    string,
  ];
  return dayOf(day, month, year);
}
