import ical, { ICalAlarmType } from 'ical-generator';
import type { EpochMs } from '../../../machines/index.ts';

/** One date for a calendar. */
export interface Entry {
  /** The same for the same date of the same election. */
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Epoch milliseconds. */
  readonly at: EpochMs;
}

const dayInSeconds = 86_400;

/**
 * An iCalendar file (RFC 5545) of dates, each a moment in UTC with an alarm a day before.
 * @param stamp when the file is made, epoch milliseconds
 */
export function calendarFile(name: string, alarm: string, entries: readonly Entry[], stamp: EpochMs): string {
  const calendar = ical({ name, prodId: { company: 'deg-workflow-model', product: 'guide' } });
  for (const { id, name: summary, note, at } of entries) {
    const event = calendar.createEvent({
      id,
      summary,
      description: note,
      start: new Date(at),
      end: new Date(at),
      stamp: new Date(stamp),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: dayInSeconds, description: alarm });
  }
  // The last line ends as every other does.
  return `${calendar.toString()}\r\n`;
}
