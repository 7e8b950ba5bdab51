import { describe, expect, test } from 'vitest';
import { president2024, president2024Definition } from '../../../machines/index.ts';
import {
  answerTo,
  boundaryQuestions,
  calendarOf,
  electionMutants,
  electionReport,
  meaningOf,
  registrationsOf,
} from '../../../src/deg/mutants/index.ts';
import { defineElection } from '../../../src/election/index.ts';
import { leafletRegions } from '../../election/leaflet-regions.ts';

const calendar = calendarOf(president2024);
const questions = boundaryQuestions(president2024);

test('an election has a mutant for each date, hour, zone, region and instant, and for the rules that compare dates', () => {
  const ids = electionMutants(president2024Definition).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const count = (pattern: RegExp) => ids.filter((id) => pattern.test(id)).length;
  // Five dates, two ways; two hours, four ways; the wait.
  expect([count(/ day$/), count(/ min$/), count(/^correctionWait/)]).toEqual([10, 8, 2]);
  // 29 regions; of eight zones each has seven others, as have the filing's and elsewhere's.
  expect([count(/ dropped$/), count(/ (moscow|federal)$/), count(/(Europe|Asia)\//)]).toEqual([
    29,
    29,
    31 * 7,
  ]);
  // Filing, 29 regions and elsewhere: two instants, two ways.
  expect(count(/ ms$/)).toBe(31 * 4);
  expect(ids).toHaveLength(10 + 8 + 2 + 29 + 29 + 31 * 7 + 31 * 4 + 7);
});

describe('the questions at the boundaries of an election', () => {
  test('are answered as the tables that were typed by hand have it (R-01, R-14, R-47, R-48, F-01, F-02)', () => {
    const opened = Date.parse('2024-01-29T00:00+03:00');
    const closed = Date.parse('2024-03-12T00:00+03:00');
    const hours = new Map<string, number[]>(
      leafletRegions.map(({ name, opens, closes }) => [name, [opens, closes].map(Date.parse)]),
    );
    for (const question of questions) {
      if (question.ask !== 'phase') continue;
      const [opens = 0, closes = 0] =
        hours.get(question.registration) ??
        ['2024-03-15T05:00Z', '2024-03-17T17:00Z'].map((at) => Date.parse(at));
      const passed = [opened, closed, opens, closes].filter((at) => question.at >= at).length;
      expect(answerTo(calendar, question)).toBe(
        ['beforeFiling', 'filing', 'filingClosed', 'voting', 'votingClosed'][passed],
      );
    }
  });

  test('know who is of age, and when a wait is over (R-16, R-30, D-03, D-17)', () => {
    const answers = questions.flatMap((question) =>
      question.ask === 'adult' ? [[question.birthDate, answerTo(calendar, question)]] : [],
    );
    expect(answers).toEqual([
      ['2005-03-17', true],
      ['2006-03-16', true],
      ['2006-03-17', true],
      ['2006-03-18', false],
      ['2007-03-17', false],
    ]);
    const waits = questions.flatMap((question) =>
      question.ask === 'wait over' ? [[question.today, answerTo(calendar, question)]] : [],
    );
    expect(waits).toEqual([
      ['2024-01-31', false],
      ['2024-02-01', true],
      ['2024-02-02', true],
    ]);
  });

  test('find every mutant that means something else; the rest have another name for the same clock', () => {
    const { mutants, killed, equivalents, survivors, invalids } = electionReport(president2024Definition);
    expect([survivors, invalids]).toEqual([[], []]);
    // Moscow's time and Simferopol's are one: 22 regions of the first, 2 of the second, filing and elsewhere; three zones of +07.
    const moscow = leafletRegions.filter(
      ({ opens }) => Date.parse(opens) === Date.parse('2024-03-15T08:00+03:00'),
    );
    const barnaul = leafletRegions.filter(
      ({ opens }) => Date.parse(opens) === Date.parse('2024-03-15T08:00+07:00'),
    );
    expect(equivalents).toHaveLength(moscow.length + 2 + barnaul.length * 2);
    for (const id of equivalents) expect(id).toMatch(/(Moscow|Simferopol|Barnaul|Novosibirsk|Tomsk)$/);
    expect(killed).toBe(mutants - equivalents.length);
  });
});

test('a clock that shows other days before voting means something else, though voting opens and closes with it at the same instants', () => {
  // New York is four hours from UTC only from 10 March on, Puerto Rico always; Moscow and Simferopol are one clock under two names.
  const inZone = (timeZone: string) =>
    calendarOf(
      defineElection({
        ...president2024Definition,
        regions: president2024Definition.regions.map((region) => ({ ...region, timeZone })),
      }),
    );
  const meaning = (timeZone: string) => meaningOf(inZone(timeZone), registrationsOf(president2024));
  expect(inZone('America/New_York').election.instants).toEqual(
    inZone('America/Puerto_Rico').election.instants,
  );
  expect(meaning('America/New_York')).not.toEqual(meaning('America/Puerto_Rico'));
  expect(meaning('Europe/Moscow')).toEqual(meaning('Europe/Simferopol'));
});
