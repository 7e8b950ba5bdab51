import { phaseAt, president2024, president2024Definition, timeZoneOf } from '../../../machines/index.ts';
import { textsFor } from '../../../machines/texts.ts';
import {
  civilDateAt,
  correctionWaitEndsAt,
  defineElection,
  localTimeAt,
} from '../../../src/election/index.ts';
import { begin, describe, nextInstant, take } from '../../../src/embed/index.ts';
import { calendarFile } from '../../../src/guide/logic/calendar-file.ts';
import { answerTo } from '../../../src/reasons/answer.ts';
import { questionReader } from '../../../src/reasons/question.ts';
import { momentInWords, monthInWords } from '../../../src/review/logic/format.ts';
import { at, regions, unmatched } from '../../embed/journeys.ts';

const hour = 3_600_000;

/** All that is said of time at one instant, to a voter of each of three clocks. */
function toldAt(now: number): unknown {
  return regions.map(({ registration, profile }) => {
    const begun = begin({ registration, profile: { ...profile, registerMatch: false } }, now, president2024);
    const { standing, calendar } = take(begun, { type: 'filing.opened' }, now, president2024);
    const zone = timeZoneOf(president2024, registration);
    return [
      phaseAt(president2024, registration, now),
      civilDateAt(now, zone),
      localTimeAt(now, zone),
      correctionWaitEndsAt(now, zone, 3),
      nextInstant(standing, president2024),
      calendar,
      describe(standing.snapshot, {
        ...standing,
        lang: 'ru',
        now,
        zone: 'Asia/Tomsk',
        election: president2024,
      }),
    ];
  });
}

/** Whether one may apply on the day of coming of age, a second before filing closes and at that second. */
function answered(): unknown {
  const read = questionReader(president2024);
  return ['2024-03-11T23:59:59+03:00', '2024-03-12T00:00:00+03:00', '2024-03-11T20:59:59Z'].map((instant) => {
    const { registerMatch: registerMatched, account: confirmed, phone: phoneConfirmed } = unmatched;
    const question = read(
      JSON.stringify({
        registration: 'Камчатский край',
        birthDate: '2006-03-17',
        gosuslugi: { confirmed, phoneConfirmed, registerMatched },
        applications: { deg: 'none', pollingStation: false },
        at: instant,
      }),
    );
    return 'question' in question ? answerTo(president2024, question.question) : question;
  });
}

/** Everything that the model, its hosts and the guide say of time, as one text. It must not depend on the device's clock. */
export function everythingTold(): string {
  const instants: number[] = [];
  for (let now = at('2024-01-28T00:00Z'); now < at('2024-03-18T00:00Z'); now += 131 * hour)
    instants.push(now);
  const dates = [{ id: 'a', name: 'b', note: 'c', at: at('2024-03-10T07:30Z') }];
  return JSON.stringify([
    defineElection(president2024Definition).instants,
    textsFor(president2024),
    instants.map(toldAt),
    answered(),
    calendarFile('name', 'alarm', dates, at('2024-03-01T12:00Z')),
    ['2024-03-10T02:30', '2024-03-31T02:30'].map((time) => [
      momentInWords(time, 'en'),
      monthInWords(time, 'ru'),
    ]),
  ]);
}
