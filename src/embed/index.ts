/** What a host needs to embed the journey: time, steps, saving, and what to show. */
export { type Advanced, advance, nextInstant } from './advance.ts';
export { begin, type Start } from './begin.ts';
export { type Clock, systemClock } from './clock.ts';
export { type DescribeOptions, describe } from './describe.ts';
export type * from './description.ts';
export { type CalendarDriver, type DriveOptions, driveCalendar } from './drive-calendar.ts';
export { journeyEvent } from './journey-event.ts';
export type { CalendarEvent } from './next-calendar-event.ts';
export { type Restored, restore } from './saved/restore.ts';
export { type Saved, save } from './saved/save.ts';
export { SavedError, type SavedErrorCode } from './saved/saved-error.ts';
export type { JourneySnapshot, Standing } from './standing.ts';
export { type Stepped, step } from './step.ts';
export { type Result, type Taken, take } from './take.ts';
