import { notices } from '../../deg/notices.ts';
import { describe } from '../../embed/index.ts';
import { calendarFile } from '../logic/calendar-file.ts';
import { datesAhead } from '../logic/dates-ahead.ts';
import { words } from '../words/index.ts';
import type { DegGuide } from './deg-guide.ts';

/** Gives the visitor the dates ahead as a calendar file, made in the page. */
export function downloadDates(page: DegGuide): void {
  const { election, guide, language: lang, zone } = page;
  const standing = guide?.sitting?.standing;
  if (election === null || guide === null || standing === undefined) return;
  const { memo } = words[lang];
  const { deadlines } = describe(standing.snapshot, { ...standing, lang, now: guide.now, zone, election });
  const entries = datesAhead(deadlines, standing.snapshot.context.route).map(
    ({ id, name, at, inRegion, own }) => ({
      id: `${id}.${election.id}@deg-guide`,
      name: memo.study(name),
      at,
      note: `${inRegion}\n${own}\n${notices[0]?.[lang]}`,
    }),
  );
  const file = new Blob([calendarFile(memo.calendarName, memo.alarm, entries, Date.now())], {
    type: 'text/calendar;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = memo.file;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
