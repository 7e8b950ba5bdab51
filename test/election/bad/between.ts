import type { BadDefinition, Expected } from './definition.ts';
import { sample } from './sample.ts';

const [moscow, kamchatka, berlin] = sample.regions;
const once = 'a local time that comes once on that day in every region';
const used = 'a name not used before';
const opensIn = (place: string, at: string) =>
  `filing to close before voting opens in every region (${place}: ${at})`;

type Row = readonly [name: string, changes: Readonly<Record<string, unknown>>, ...faults: Expected[]];

const rows: readonly Row[] = [
  [
    'filing closes the day before it opens',
    { '$.filing.closesAfter': '2024-01-28' },
    ['$.filing.closesAfter', 'a day not before 2024-01-29, when filing opens'],
  ],
  [
    'the days of filing are swapped',
    { '$.filing.opens': '2024-03-11', '$.filing.closesAfter': '2024-01-29' },
    ['$.filing.closesAfter', 'a day not before 2024-03-11, when filing opens'],
  ],
  [
    'filing closes a year too early',
    { '$.filing.closesAfter': '2023-03-11' },
    ['$.filing.closesAfter', 'a day not before 2024-01-29, when filing opens'],
  ],
  [
    'filing closes in the year 0',
    { '$.filing.closesAfter': '0000-03-11' },
    ['$.filing.closesAfter', 'a day not before 2024-01-29, when filing opens'],
  ],
  [
    'the days of voting are swapped',
    { '$.voting.firstDay': '2024-03-17', '$.voting.lastDay': '2024-03-15' },
    ['$.voting.lastDay', 'a day not before 2024-03-17, the first day of voting'],
  ],
  [
    'voting ends a year too early',
    { '$.voting.lastDay': '2023-03-17' },
    ['$.voting.lastDay', 'a day not before 2024-03-15, the first day of voting'],
  ],
  [
    'voting of one day closes when it opens',
    { '$.voting.lastDay': '2024-03-15', '$.voting.closesAt': '08:00' },
    ['$.voting.closesAt', 'a time after 08:00, when voting opens on the same day'],
  ],
  [
    'voting of one day closes before it opens',
    { '$.voting.lastDay': '2024-03-15', '$.voting.closesAt': '07:59' },
    ['$.voting.closesAt', 'a time after 08:00, when voting opens on the same day'],
  ],
  [
    'the hours of one day are swapped',
    { '$.voting.lastDay': '2024-03-15', '$.voting.opensAt': '20:00', '$.voting.closesAt': '08:00' },
    ['$.voting.closesAt', 'a time after 20:00, when voting opens on the same day'],
  ],
  [
    'filing ends on the first day of voting',
    { '$.filing.closesAfter': '2024-03-15' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'filing ends on the last day of voting',
    { '$.filing.closesAfter': '2024-03-17' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'filing ends a year after voting',
    { '$.filing.closesAfter': '2025-03-11' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'filing ends the evening before, which is morning in the east',
    { '$.filing.closesAfter': '2024-03-14' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'filing ends when the calendar ends',
    { '$.filing.closesAfter': '9999-12-31' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'voting opens before filing',
    { '$.voting.firstDay': '2024-01-15' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-01-14T20:00:00Z')],
  ],
  [
    'voting opens in the year 1, by the sun',
    { '$.voting.firstDay': '0001-01-01' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '0000-12-31T21:25:24Z')],
  ],
  [
    'filing runs far in the west, where its last day ends late',
    { '$.filing.timeZone': 'Pacific/Honolulu', '$.filing.closesAfter': '2024-03-14' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T20:00:00Z')],
  ],
  [
    'a region beyond the date line votes before filing is over',
    { '$.regions[1].timeZone': 'Pacific/Kiritimati', '$.filing.closesAfter': '2024-03-14' },
    ['$.filing.closesAfter', opensIn('Камчатский край', '2024-03-14T18:00:00Z')],
  ],
  [
    'elsewhere votes before filing is over',
    { '$.regions': [moscow], '$.elsewhere.timeZone': 'Asia/Kamchatka', '$.filing.closesAfter': '2024-03-14' },
    ['$.filing.closesAfter', opensIn('elsewhere', '2024-03-14T20:00:00Z')],
  ],
  [
    'filing closes at the instant at which voting opens',
    { '$.regions': [moscow], '$.voting.opensAt': '00:00', '$.filing.closesAfter': '2024-03-14' },
    ['$.filing.closesAfter', opensIn('Москва', '2024-03-14T21:00:00Z')],
  ],
  [
    'voting opens at 02:00 of a night whose clocks go forward',
    { '$.voting.firstDay': '2024-03-31', '$.voting.lastDay': '2024-04-01', '$.voting.opensAt': '02:00' },
    ['$.voting.opensAt', once],
  ],
  [
    'voting closes at 02:00 of a night whose clocks go back',
    { '$.voting.firstDay': '2024-10-25', '$.voting.lastDay': '2024-10-27', '$.voting.closesAt': '02:00' },
    ['$.voting.closesAt', once],
  ],
  [
    'voting opens at 02:30 of a night whose clocks go forward',
    { '$.voting.firstDay': '2024-03-31', '$.voting.lastDay': '2024-04-01', '$.voting.opensAt': '02:30' },
    ['$.voting.opensAt', once],
  ],
  [
    'voting closes at 02:30 of a night whose clocks go back',
    { '$.voting.firstDay': '2024-10-25', '$.voting.lastDay': '2024-10-27', '$.voting.closesAt': '02:30' },
    ['$.voting.closesAt', once],
  ],
  [
    'voting opens at 02:59 of a night whose clocks go forward',
    { '$.voting.firstDay': '2024-03-31', '$.voting.lastDay': '2024-04-01', '$.voting.opensAt': '02:59' },
    ['$.voting.opensAt', once],
  ],
  [
    'voting closes at 02:59 of a night whose clocks go back',
    { '$.voting.firstDay': '2024-10-25', '$.voting.lastDay': '2024-10-27', '$.voting.closesAt': '02:59' },
    ['$.voting.closesAt', once],
  ],
  [
    'the clocks of New York go forward on 10 March',
    {
      '$.filing.closesAfter': '2024-03-01',
      '$.regions[2].timeZone': 'America/New_York',
      '$.voting.firstDay': '2024-03-10',
      '$.voting.opensAt': '02:30',
    },
    ['$.voting.opensAt', once],
  ],
  [
    'the clocks of New York go back on 3 November',
    {
      '$.regions[2].timeZone': 'America/New_York',
      '$.voting.firstDay': '2024-11-01',
      '$.voting.lastDay': '2024-11-03',
      '$.voting.closesAt': '01:30',
    },
    ['$.voting.closesAt', once],
  ],
  [
    'the clocks of Lord Howe go forward by half an hour',
    {
      '$.regions[2].timeZone': 'Australia/Lord_Howe',
      '$.voting.firstDay': '2024-10-06',
      '$.voting.lastDay': '2024-10-07',
      '$.voting.opensAt': '02:15',
    },
    ['$.voting.opensAt', once],
  ],
  [
    'the clocks of Lord Howe go back by half an hour',
    {
      '$.regions[2].timeZone': 'Australia/Lord_Howe',
      '$.voting.firstDay': '2024-04-05',
      '$.voting.lastDay': '2024-04-07',
      '$.voting.closesAt': '01:45',
    },
    ['$.voting.closesAt', once],
  ],
  [
    'the clocks of Beirut go forward at midnight',
    {
      '$.regions[2].timeZone': 'Asia/Beirut',
      '$.voting.firstDay': '2024-03-31',
      '$.voting.lastDay': '2024-04-01',
      '$.voting.opensAt': '00:30',
    },
    ['$.voting.opensAt', once],
  ],
  [
    'a day that Samoa left out is the first of voting',
    {
      '$.regions[2].timeZone': 'Pacific/Apia',
      '$.filing.opens': '2011-10-01',
      '$.filing.closesAfter': '2011-11-01',
      '$.voting.firstDay': '2011-12-30',
      '$.voting.lastDay': '2011-12-31',
    },
    ['$.voting.opensAt', once],
  ],
  [
    'a day that Samoa left out is the last of voting',
    {
      '$.regions[2].timeZone': 'Pacific/Apia',
      '$.filing.opens': '2011-10-01',
      '$.filing.closesAfter': '2011-11-01',
      '$.voting.firstDay': '2011-12-28',
      '$.voting.lastDay': '2011-12-30',
    },
    ['$.voting.closesAt', once],
  ],
  [
    'both boundaries fall on a change of clocks',
    {
      '$.voting.firstDay': '2024-03-31',
      '$.voting.lastDay': '2024-10-27',
      '$.voting.opensAt': '02:30',
      '$.voting.closesAt': '02:30',
    },
    ['$.voting.opensAt', once],
    ['$.voting.closesAt', once],
  ],
  [
    'two zones skip the same hour',
    {
      '$.regions[1].timeZone': 'Europe/Paris',
      '$.voting.firstDay': '2024-03-31',
      '$.voting.lastDay': '2024-04-01',
      '$.voting.opensAt': '02:30',
    },
    ['$.voting.opensAt', once],
    ['$.voting.opensAt', once],
  ],
  [
    'the clock of elsewhere skips the hour',
    {
      '$.regions': [moscow],
      '$.elsewhere.timeZone': 'Europe/Berlin',
      '$.voting.firstDay': '2024-03-31',
      '$.voting.lastDay': '2024-04-01',
      '$.voting.opensAt': '02:30',
    },
    ['$.voting.opensAt', once],
  ],
  [
    'a region stands twice in the list',
    { '$.regions': [moscow, kamchatka, moscow] },
    ['$.regions[2].name', used],
  ],
  [
    'a region stands three times in the list',
    { '$.regions': [moscow, moscow, moscow] },
    ['$.regions[1].name', used],
    ['$.regions[2].name', used],
  ],
  [
    'two regions stand twice each',
    { '$.regions': [moscow, berlin, berlin, moscow] },
    ['$.regions[2].name', used],
    ['$.regions[3].name', used],
  ],
  [
    'a region stands twice with different routes and clocks',
    { '$.regions': [moscow, { ...kamchatka, name: 'Москва' }] },
    ['$.regions[1].name', used],
  ],
  [
    'two names look the same and are spelt with different letters',
    { '$.regions': [kamchatka, { ...kamchatka, name: 'Камчатскии\u0306 краи\u0306' }] },
    ['$.regions[1].name', used],
  ],
  ['Tver Oblast is in the list', { '$.regions[2].name': 'Тверская область' }, ['$.regions[2].name', used]],
  ['Tver Oblast is called as a region of the list', { '$.tver.name': 'Berlin' }, ['$.regions[2].name', used]],
  [
    'a region is called as those not listed are',
    { '$.regions[0].name': 'other' },
    ['$.regions[0].name', used],
  ],
  ['Tver Oblast is called as those not listed are', { '$.tver.name': 'other' }, ['$.tver.name', used]],
  [
    'all three are called as those not listed are',
    { '$.tver.name': 'other', '$.regions': [{ ...moscow, name: 'other' }] },
    ['$.tver.name', used],
    ['$.regions[0].name', used],
  ],
  [
    'filing and voting are both the wrong way round, and Tver Oblast is listed',
    {
      '$.filing.closesAfter': '2023-12-31',
      '$.voting.lastDay': '2024-03-01',
      '$.regions[1].name': 'Тверская область',
    },
    ['$.filing.closesAfter', 'a day not before 2024-01-29, when filing opens'],
    ['$.voting.lastDay', 'a day not before 2024-03-15, the first day of voting'],
    ['$.regions[1].name', used],
  ],
];

/** Definitions whose parts hold each by itself and not together. What they read of each other are days, clocks and names. */
export const badBetween: readonly BadDefinition[] = rows.map(([name, changes, ...faults]) => ({
  name,
  changes: Object.entries(changes),
  faults,
  parts: ['filing', 'voting', 'regions', 'tver', 'elsewhere'],
}));
