import type { SourceId } from '../requirements/index.ts';

/** A calendar date without time or zone, written YYYY-MM-DD. */
export type CivilDate = string;

/** A time on the clock of some zone, written HH:MM (00:00 to 23:59). */
export type LocalTime = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** The way that the leaflet gives a voter; it follows from the registration alone (D-33). */
export type Route = 'moscow' | 'federal' | 'tver' | 'other';

/** Where an instant lies in the calendar of filing, which is one for everybody (D-02, D-38). */
export type FilingState = 'notOpen' | 'open' | 'closed';

/** Where an instant lies in an election's calendar. */
export type Phase = 'beforeFiling' | 'filing' | 'filingClosed' | 'voting' | 'votingClosed';

/** From `opens`, which belongs to it, to `closes`, which does not. */
export interface TimeWindow {
  readonly opens: EpochMs;
  readonly closes: EpochMs;
}

/** A region that votes remotely. */
export interface RegionDefinition {
  /** The name exactly as the leaflet prints it. */
  readonly name: string;
  readonly route: 'moscow' | 'federal';
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly sources: readonly SourceId[];
}

/** An election as a person writes it down: days and local times, no instants. */
export interface ElectionDefinition {
  /** Small Latin letters, digits and hyphens: tells saved journeys of different elections apart. */
  readonly id: string;
  readonly name: { readonly ru: string; readonly en: string; readonly sources: readonly SourceId[] };
  /** The day on which a voter must be of age. */
  readonly adulthood: { readonly date: CivilDate; readonly sources: readonly SourceId[] };
  /** Whole days in one time zone for everybody: from the start of the first to the end of the last. */
  readonly filing: {
    readonly opens: CivilDate;
    /** The last day on which an application is taken. */
    readonly closesAfter: CivilDate;
    readonly timeZone: string;
    readonly sources: readonly SourceId[];
  };
  /** One window without a break, on the clock of the region of registration. */
  readonly voting: {
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
    readonly opensAt: LocalTime;
    readonly closesAt: LocalTime;
    readonly sources: readonly SourceId[];
  };
  /** Calendar days after a correction of the data until the voter is sent to the commission. */
  readonly correctionWait: { readonly days: number; readonly sources: readonly SourceId[] };
  readonly regions: readonly RegionDefinition[];
  /** The region that the leaflet sends to the polling stations. */
  readonly tver: { readonly name: string; readonly sources: readonly SourceId[] };
  /** The clock of the calendar shown to voters of no listed region, Tver included. */
  readonly elsewhere: { readonly timeZone: string; readonly sources: readonly SourceId[] };
}

/** The instants that follow from a definition. */
export interface ElectionInstants {
  readonly filing: TimeWindow;
  /** The voting window of each region, by the region's name. */
  readonly voting: Readonly<Record<string, TimeWindow>>;
  /** The voting window on the clock of `elsewhere`. */
  readonly votingElsewhere: TimeWindow;
}

/** A definition with its instants: all that the machines and their hosts need to know of an election. */
export interface Election extends ElectionDefinition {
  readonly instants: ElectionInstants;
}

/** The registration of a voter whose region is neither listed nor Tver's. */
export const OTHER_REGISTRATION = 'other';
