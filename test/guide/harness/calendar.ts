import { Temporal } from 'temporal-polyfill';

/** The boundaries of the calendar, in their order. */
export const boundaryKeys = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;
export type Boundary = (typeof boundaryKeys)[number];

/** The calendar of one registration: instants typed by hand from the leaflet, none taken from machines or src. */
export interface Calendar {
  /** The clock of the region of registration. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly boundaries: Readonly<Record<Boundary, number>>;
}

/** March 2024 (R-14, R-39, F-01, F-02): filing on the clock of Moscow (D-02), voting on the region's own. */
export const calendars2024 = {
  moscow: {
    zone: 'Europe/Moscow',
    boundaries: {
      'filing.opened': Date.parse('2024-01-29T00:00+03:00'),
      'filing.closed': Date.parse('2024-03-12T00:00+03:00'),
      'voting.opened': Date.parse('2024-03-15T08:00+03:00'),
      'voting.closed': Date.parse('2024-03-17T20:00+03:00'),
    },
  },
  novosibirsk: {
    zone: 'Asia/Novosibirsk',
    boundaries: {
      'filing.opened': Date.parse('2024-01-29T00:00+03:00'),
      'filing.closed': Date.parse('2024-03-12T00:00+03:00'),
      'voting.opened': Date.parse('2024-03-15T08:00+07:00'),
      'voting.closed': Date.parse('2024-03-17T20:00+07:00'),
    },
  },
} as const satisfies Readonly<Record<string, Calendar>>;

const halfDay = 12 * 3_600_000;

/** When a correction is made whose wait is to outlive a boundary: on the day before (R-30, D-17). */
export function stationBefore(boundary: number): number {
  return boundary - halfDay;
}

/** The instant at which the wait after a correction is over: three calendar days later in the region (R-30, D-17, D-35). */
export function waitEnd(correctedAt: number, zone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(correctedAt).toZonedDateTimeISO(zone).toPlainDate();
  return day.add({ days: 3 }).toZonedDateTime(zone).epochMilliseconds;
}

/** What the clocks of a zone show, as `input[type=datetime-local]` writes it. */
export function localText(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}
