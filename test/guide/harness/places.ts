import { type Election, president2024, president2024Definition } from '../../../machines/index.ts';
import { defineElection } from '../../../src/election/index.ts';
import type { Route } from '../../oracle/index.ts';
import { type Calendar, calendars2024 } from './calendar.ts';

/** A region of registration in an election: what the page is given, and the calendar as a person knows it. */
export interface Place {
  readonly registration: string;
  readonly election: Election;
  readonly calendar: Calendar;
}

/** One registration for each route. Novosibirsk's clock is four hours ahead of the one on which applications are taken. */
const registrations: Readonly<Record<Route, string>> = {
  moscow: 'Москва',
  federal: 'Новосибирская область',
  tver: 'Тверская область',
  other: 'other',
};

/** The election of 2024 where a route leads. */
export function place2024(route: Route): Place {
  return {
    registration: registrations[route],
    election: president2024,
    calendar: route === 'federal' ? calendars2024.novosibirsk : calendars2024.moscow,
  };
}

const { voting, filing } = president2024Definition;

/** An invented election in which weeks lie between filing and voting: waits fit there that do not fit in 2024. */
const unhurried = defineElection({
  ...president2024Definition,
  id: 'study-unhurried',
  voting: { ...voting, firstDay: '2024-04-12', lastDay: '2024-04-14' },
});

/** An invented election in which a wait outlives filing: it lasts one day, and voting opens on the day after the next. */
const hurried = defineElection({
  ...president2024Definition,
  id: 'study-hurried',
  filing: { ...filing, closesAfter: '2024-01-29' },
  voting: { ...voting, firstDay: '2024-01-31', lastDay: '2024-02-02' },
});

/** Where a federal voter's paths are walked that the calendar of 2024 does not allow. */
export const inventedPlaces: readonly Place[] = [
  {
    registration: registrations.federal,
    election: unhurried,
    calendar: {
      zone: 'Asia/Novosibirsk',
      boundaries: {
        'filing.opened': Date.parse('2024-01-29T00:00+03:00'),
        'filing.closed': Date.parse('2024-03-12T00:00+03:00'),
        'voting.opened': Date.parse('2024-04-12T08:00+07:00'),
        'voting.closed': Date.parse('2024-04-14T20:00+07:00'),
      },
    },
  },
  {
    registration: registrations.federal,
    election: hurried,
    calendar: {
      zone: 'Asia/Novosibirsk',
      boundaries: {
        'filing.opened': Date.parse('2024-01-29T00:00+03:00'),
        'filing.closed': Date.parse('2024-01-30T00:00+03:00'),
        'voting.opened': Date.parse('2024-01-31T08:00+07:00'),
        'voting.closed': Date.parse('2024-02-02T20:00+07:00'),
      },
    },
  },
];
