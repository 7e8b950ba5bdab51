import { hasOutcome } from '../conditions.ts';
import type { Row } from '../table.ts';
import { type EventKey, eventEntries, type Route, vocabulary } from '../vocabulary.ts';
import { accountTables } from './account.ts';
import { ballotTables } from './ballot.ts';
import { calendarTables } from './calendar.ts';
import { decisionTables } from './decision.ts';
import { filingTables } from './filing.ts';
import { gosuslugiTables } from './gosuslugi.ts';
import { inPersonTables } from './in-person.ts';
import { registerTables } from './register.ts';

const own: Readonly<Record<EventKey, readonly Row[]>> = {
  ...accountTables,
  ...gosuslugiTables,
  ...registerTables,
  ...filingTables,
  ...decisionTables,
  ...ballotTables,
  ...inPersonTables,
  ...calendarTables,
};

/** The first row of every table: an outcome has no way out. */
const ended: Row = { when: hasOutcome, unavailable: 'ended', sources: ['R-46', 'D-26', 'D-30', 'D-31'] };

/** The next row of every event that some routes lack. The route follows registration, never location (D-33). */
const otherRoute = (routes: readonly Route[]): Row => ({
  when: ({ route }) => !routes.includes(route),
  unavailable: 'otherRoute',
  sources: ['R-03', 'R-17', 'R-33', 'R-53', 'R-55', 'D-31', 'D-33'],
});

/** The whole decision table of every event: of each, the first row that holds decides. */
export const tables: ReadonlyMap<EventKey, readonly Row[]> = new Map(
  eventEntries.map(({ key, routes }) => [
    key,
    routes.length < vocabulary.routes.length
      ? [ended, otherRoute(routes), ...own[key]]
      : [ended, ...own[key]],
  ]),
);
