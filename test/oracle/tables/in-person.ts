import { ends } from '../facts.ts';
import { otherwise, type Row, type SourceId, type Tables } from '../table.ts';

/** Line 28: an undated step (D-28), for a polling station and never for ДЭГ (D-29). */
const otherStationApplied = (...way: readonly SourceId[]): Row[] => [
  {
    when: otherwise,
    accepted: ends('inPersonAtOtherStation'),
    sources: ['R-33', 'R-35', 'R-36', 'R-37', 'D-28', ...way],
  },
];

/** How a resident of Tver Oblast votes: in person only. */
export const inPersonTables = {
  'station.chosen': [
    { when: otherwise, accepted: ends('inPersonAtStation'), sources: ['R-33', 'R-34', 'D-28'] },
  ],
  'home.chosen': [{ when: otherwise, accepted: ends('inPersonAtHome'), sources: ['R-33', 'R-34', 'D-28'] }],
  'otherStation.applied(gosuslugi)': otherStationApplied('D-29'),
  'otherStation.applied(mfc)': otherStationApplied(),
  'otherStation.applied(commission)': otherStationApplied(),
} satisfies Tables;
