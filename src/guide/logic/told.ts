import type { CalendarEvent, SavedErrorCode } from '../../embed/index.ts';

/** What has just happened, for those who cannot see what has changed. */
export interface Told {
  readonly kind: 'begun' | 'taken' | 'refused' | 'closed' | 'time' | 'ended' | 'adopted' | 'note';
  readonly calendar: readonly CalendarEvent[];
}

/** A note about saving that stays until something else happens. */
export type Note =
  | 'erased'
  | 'stopped'
  | 'kept'
  | 'restored'
  | 'unavailable'
  | 'faultyKept'
  | 'otherTab'
  | 'adopted'
  | 'erasedElsewhere'
  | 'wrongSituation';

/** Why a stored record was not used. */
export type RecordFault = SavedErrorCode;
