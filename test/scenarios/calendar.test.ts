import { describe, expect, test } from 'vitest';
import { president2024 } from '../../machines/elections/index.ts';
import { alphabet } from '../../machines/model/events.ts';
import { isAdultOn } from '../../machines/rules/index.ts';
import { votingWindowTexts } from '../../machines/voting-window/texts.ts';
import { everythingFor, statesOf } from './chart.ts';
import {
  accounted,
  atTheBallot,
  ballotEvents,
  fullAccount,
  muscovite,
  oneOfEachRoute,
  ready,
  untilAccounted,
  untilPressed,
  untilVoting,
  voter,
  wholeCalendar,
} from './voter.ts';

const oblast = 'Московская область';
const kaliningrad = 'Калининградская область';
const kamchatka = 'Камчатский край';

/** A voter of the region with «Учтено» on 1 March. */
const accountedIn = (registration: string) => {
  const waiting = voter(ready).waitsUntil(registration, '2024-03-01T12:00+03:00');
  return waiting.sends('application.submitted', 'code.sent', 'application.accounted');
};

describe('filing', () => {
  test('opens at 00:00 on 29 January, Moscow time, for everybody (F-01, D-02, D-37)', () => {
    for (const registration of [oblast, kaliningrad, kamchatka]) {
      const early = voter(ready).waitsUntil(registration, '2024-01-28T23:59:59.999+03:00');
      expect(early.finds('application.submitted')).toBe('filingNotOpen');
      early.waitsUntil(registration, '2024-01-29T00:00:00+03:00');
      expect(early.finds('application.submitted')).toBe('available');
    }
  });

  test('takes an application on the whole of 11 March, and refuses it once the day is over (R-13, R-14, R-56, D-01)', () => {
    const lastDay = voter(ready).waitsUntil(oblast, '2024-03-11T00:00:00+03:00');
    expect(lastDay.finds('application.submitted')).toBe('available');
    lastDay.waitsUntil(oblast, '2024-03-11T23:59:59.999+03:00');
    expect(lastDay.finds('application.submitted')).toBe('available');
    lastDay.waitsUntil(oblast, '2024-03-12T00:00:00+03:00').tries('application.submitted');
    expect(lastDay.sees).toMatchObject({ phase: 'filingClosed', reasons: ['R-56'] });
  });

  test('follows Moscow’s clock while voting follows the clock at home (R-47, R-48, D-02, F-01)', () => {
    const far = voter(ready).waitsUntil(kamchatka, '2024-03-12T08:59:59.999+12:00');
    far.sends('application.submitted', 'code.sent', 'application.accounted');
    far.waitsUntil(kamchatka, '2024-03-15T08:00+12:00');
    expect(far.finds('ballot.signedIn')).toBe('available');
    const farther = voter(ready).waitsUntil(kamchatka, '2024-03-12T09:00+12:00');
    expect(farther.finds('application.submitted')).toBe('refused');
    expect(statesOf('D-02')).toContain('votingWindow');
    expect(votingWindowTexts.states.votingWindow.about.en).toMatch(
      /applications are taken on Moscow time, voting runs on the local time/,
    );
  });
});

describe('voting', () => {
  test('is possible from 08:00 on 15 March to 20:00 on 17 March, and at no other time (R-01, R-39, D-11, F-02)', () => {
    const waiting = accountedIn(oblast).waitsUntil(oblast, '2024-03-15T07:59:59.999+03:00');
    expect(waiting.finds('ballot.signedIn')).toBe('votingNotOpen');
    waiting.waitsUntil(oblast, '2024-03-15T08:00:00+03:00');
    expect(waiting.finds('ballot.signedIn')).toBe('available');
    waiting.waitsUntil(oblast, '2024-03-17T19:59:59.999+03:00');
    expect(waiting.finds('ballot.signedIn')).toBe('available');
    waiting.waitsUntil(oblast, '2024-03-17T20:00:00+03:00');
    expect(waiting.finds('ballot.signedIn')).toBe('ended');
    expect(waiting.sees.outcome).toBe('readyDidNotVote');
  });

  test.each([
    '2024-03-15T12:00+03:00',
    '2024-03-16T03:00+03:00',
    '2024-03-16T12:00+03:00',
    '2024-03-17T03:00+03:00',
    '2024-03-17T12:00+03:00',
  ])('goes on through days and nights, %s among them (R-01, D-12, F-02)', (instant) => {
    const voting = accountedIn(oblast).waitsUntil(oblast, instant);
    expect(voting.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });

  test('opens and closes by the clock of the region of registration alone (R-47, R-48)', () => {
    const morningInKamchatka = '2024-03-15T08:00+12:00';
    const east = accountedIn(kamchatka).waitsUntil(kamchatka, morningInKamchatka);
    const west = accountedIn(kaliningrad).waitsUntil(kaliningrad, morningInKamchatka);
    expect(east.finds('ballot.signedIn')).toBe('available');
    expect(west.finds('ballot.signedIn')).toBe('votingNotOpen');
    const eveningInKamchatka = '2024-03-17T20:00+12:00';
    expect(east.waitsUntil(kamchatka, eveningInKamchatka).sees.outcome).toBe('readyDidNotVote');
    west.waitsUntil(kaliningrad, eveningInKamchatka).sends(...untilPressed, 'choice.confirmed');
    expect(west.sees.outcome).toBe('voted');
  });

  test('is open on its first day to a voter who turns 18 on its last (R-16, D-03, D-04)', () => {
    const adult = isAdultOn('2006-03-17', president2024.adulthood.date);
    const youngest = voter({ ...ready, adult }).waitsUntil(oblast, '2024-02-01T12:00+03:00');
    youngest.sends('application.submitted', 'code.sent', 'application.accounted');
    youngest.waitsUntil(oblast, '2024-03-15T08:00+03:00').sends(...untilPressed, 'choice.confirmed');
    expect(youngest.sees.outcome).toBe('voted');
    const tooYoung = voter({ ...ready, adult: isAdultOn('2006-03-18', president2024.adulthood.date) });
    tooYoung.waitsUntil(oblast, '2024-02-01T12:00+03:00').tries('application.submitted');
    expect(tooYoung.sees.reasons).toEqual(['R-49']);
  });

  test('closes over an open ballot: a choice not confirmed by then is not cast (R-39, D-26)', () => {
    for (const voting of atTheBallot()) {
      expect(voting.sends(...untilPressed, 'voting.closed').sees.outcome).toBe('readyDidNotVote');
      voting.tries('choice.confirmed');
    }
    const inTime = accounted().sends(...untilVoting, ...untilPressed, 'choice.confirmed');
    expect(inTime.sees.outcome).toBe('voted');
  });

  test('is the only phase in which any step of a ballot can be taken, in everything that can happen (R-01, R-39)', () => {
    const { configurations } = everythingFor(muscovite, ready);
    const ofBallot: readonly string[] = ballotEvents;
    const atSteps = configurations.filter(({ steps }) =>
      steps.some(({ event }) => ofBallot.includes(alphabet[event]!.key)),
    );
    expect(atSteps.length).toBeGreaterThan(0);
    expect(atSteps.filter(({ states }) => !states.includes('voting'))).toEqual([]);
  });
});

describe('the calendar', () => {
  test('passes its four boundaries in order and each once, for everybody (R-01, R-14, R-39, D-38)', () => {
    const phases = ['beforeFiling', 'filing', 'filingClosed', 'voting'];
    for (const profile of oneOfEachRoute) {
      const waiting = voter(profile);
      for (const [position, boundary] of wholeCalendar.entries()) {
        if (waiting.sees.outcome !== null) break;
        expect(waiting.sees.phase).toBe(phases[position]);
        for (const [place, other] of wholeCalendar.entries()) {
          if (place < position) expect(waiting.finds(other)).toBe('alreadyDone');
          if (place > position) expect(waiting.finds(other)).toBe('calendarOrder');
        }
        waiting.sends(boundary);
      }
      expect(waiting.sees).toMatchObject({ phase: null, outcome: expect.any(String) });
    }
  });

  test('of filing changes nothing for Moscow (D-38)', () => {
    const untouched = ['filing.opened', 'filing.closed', 'voting.opened', 'application.submitted'];
    for (const steps of [[], ['fullName.given'], ['phone.given', 'fullName.given', 'email.given']] as const) {
      const waiting = voter(muscovite).sends(...steps);
      const before = waiting.sees;
      for (const boundary of ['filing.opened', 'filing.closed'] as const) {
        const { situations, events } = waiting.sends(boundary).sees;
        expect(situations).toEqual(before.situations);
        for (const { key } of alphabet) {
          if (!untouched.includes(key)) expect([key, events[key]]).toEqual([key, before.events[key]]);
        }
      }
    }
    expect(fullAccount().sends('filing.opened', ...untilVoting).sees.mayVote).toBe(true);
  });

  test('reads no clock: its boundaries are events, and a saved journey waits for the next one', () => {
    const saved = voter(ready)
      .sends(...untilAccounted, 'filing.closed')
      .restored();
    expect(saved.sees.phase).toBe('filingClosed');
    expect(saved.sends('voting.opened').restored().finds('ballot.signedIn')).toBe('available');
    const clock = alphabet.filter(({ actor }) => actor === 'clock').map(({ key }) => key);
    expect(clock).toEqual(['correction.waitOver', ...wholeCalendar]);
  });
});
