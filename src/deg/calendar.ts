import { type Election, timeZoneOf, votingWindowOf } from '../../machines/index.ts';
import { texts } from '../../machines/texts.ts';
import { localTimeAt } from '../election/index.ts';
import type { Calendar, Zone } from '../review/data.ts';

/**
 * The demonstration clock over an election's calendar. The election is over: every view starts at noon of 1 March 2024.
 * All times are those of the clock of the region of registration; filing runs on Moscow time, whatever that clock
 * shows then (D-02).
 */
export function demonstrationCalendar(election: Election): Calendar {
  return {
    start: '2024-03-01T12:00',
    min: '2024-01-15T00:00',
    max: '2024-03-20T00:00',
    zones: [
      ...election.regions.map(({ name, route }) => zone(election, name, { ru: name, en: name }, route)),
      zone(election, election.tver.name, texts.profile.route.values.tver, 'tver'),
      zone(election, 'other', texts.profile.route.values.other, 'other'),
    ],
    waits: [{ event: 'correction.waitOver', after: 'data.corrected', days: election.correctionWait.days }],
  };
}

function zone(election: Election, registration: string, name: Zone['name'], route: string): Zone {
  const timeZone = timeZoneOf(election, registration);
  const voting = votingWindowOf(election, registration);
  const { filing } = election.instants;
  const boundary = (event: string, at: number) => ({ event, at: localTimeAt(at, timeZone) });
  return {
    id: registration,
    name,
    when: { field: 'route', values: [route] },
    boundaries: [
      boundary('filing.opened', filing.opens),
      boundary('filing.closed', filing.closes),
      boundary('voting.opened', voting.opens),
      boundary('voting.closed', voting.closes),
    ],
  };
}
