import { describe, expect, it } from 'vitest';
import { observe, type Profile, start, vocabulary } from './index.ts';
import {
  accounted,
  closed,
  journey,
  mosRu,
  muscovite,
  open,
  ready,
  refusal,
  take,
  toPressed,
  toVoting,
  unmatched,
  young,
} from './steps.ts';

describe('a Moscow account', () => {
  const ways = ['gosuslugi', 'sber', 'tinkoff', 'vtb', 'alfa', 'mfc'] as const;

  it('begins with name, e-mail and phone, and the documents come after them (R-06, R-07, D-44)', () => {
    const facts = start(muscovite);
    expect(open(facts)).toEqual(['fullName.given', 'email.given', 'phone.given', 'filing.opened']);
    expect(closed(take(facts, 'phone.given', 'fullName.given'), 'snils.given')).toBe('earlierStep');
    const registered = take(facts, 'phone.given', 'fullName.given', 'email.given');
    expect(open(registered)).toEqual(['address.given', 'snils.given', 'filing.opened']);
    expect(observe(registered).situations).toEqual({
      registration: 'documents',
      given: ['fullName', 'email', 'phone'],
      confirmation: 'notYet',
      filingAttempt: 'notTried',
    });
  });

  it('becomes full in any one of six ways, once the documents are complete (R-09, R-10, R-11, D-09, D-10)', () => {
    expect(closed(journey(muscovite, ...mosRu.slice(0, 4)), 'identity.confirmed(mfc)')).toBe('earlierStep');
    for (const way of ways) {
      const full = journey(muscovite, ...mosRu, `identity.confirmed(${way})`);
      expect(observe(full).situations.confirmation).toBe('fullAccount');
      expect(closed(full, 'identity.confirmed(sber)')).toBe('alreadyDone');
    }
  });

  it('that becomes full while voting is open lets its owner vote at once (R-12, D-07)', () => {
    const late = journey(muscovite, ...mosRu, 'filing.opened', ...toVoting);
    expect(closed(late, 'ballot.signedIn')).toBe('noFullAccount');
    for (const way of ways) {
      const full = take(late, `identity.confirmed(${way})`);
      expect(observe(full)).toMatchObject({ mayVote: true, situations: { ballot: 'notSignedIn' } });
      expect(observe(full).situations).not.toHaveProperty('registration');
      expect(take(full, ...toPressed, 'choice.confirmed').outcome).toBe('voted');
    }
  });

  it('of a minor opens no ballot (R-16, D-05, D-46)', () => {
    const full = journey(young, ...mosRu, 'identity.confirmed(alfa)', 'filing.opened', ...toVoting);
    expect(closed(full, 'ballot.signedIn')).toBe('underAge');
    expect(observe(full)).toMatchObject({ situations: { ballot: 'notSignedIn' }, mayVote: false });
    expect(open(full)).toEqual(['voting.closed']);
  });
});

describe('an attempt to file', () => {
  it('is not open before 29 January nor once voting is open (F-01, D-37)', () => {
    expect(closed(start(ready), 'application.submitted')).toBe('filingNotOpen');
    expect(closed(journey(muscovite, 'filing.opened', ...toVoting), 'application.submitted')).toBe(
      'filingOver',
    );
  });

  it('is refused with every reason that holds, in the order of the leaflet (R-49 … R-58, D-22)', () => {
    const against = { account: false, phone: false, registerMatch: false, pollingStationApplication: true };
    const facts = journey({ ...ready, adult: false, ...against }, 'filing.opened');
    expect(refusal(facts)).toEqual(['R-49', 'R-50', 'R-51', 'R-52', 'R-58']);
    const improved = take(facts, 'application.submitted', 'phone.confirmed', 'filing.closed');
    expect(improved.reasons).toEqual(['R-49', 'R-50', 'R-51', 'R-52', 'R-58']);
    expect(refusal(improved)).toEqual(['R-49', 'R-50', 'R-52', 'R-56', 'R-58']);
    expect(refusal(take(improved, 'account.confirmed'))).toEqual(['R-49', 'R-52', 'R-56', 'R-58']);
  });

  it('is refused by region in Moscow, in Tver Oblast and elsewhere (R-53, R-54, R-55, D-21)', () => {
    const twice = (profile: Profile) => {
      const facts = journey(profile, 'filing.opened');
      return [refusal(facts), refusal(take(facts, 'filing.closed'))];
    };
    expect(twice(muscovite)).toEqual([['R-55'], ['R-55', 'R-56']]);
    expect(twice(young)).toEqual([
      ['R-49', 'R-55'],
      ['R-49', 'R-55', 'R-56'],
    ]);
    expect(twice({ route: 'tver' })).toEqual([
      ['R-53', 'R-54'],
      ['R-53', 'R-54', 'R-56'],
    ]);
    expect(twice({ route: 'other' })).toEqual([['R-53'], ['R-53', 'R-56']]);
  });

  it('succeeds on either channel and whether or not the data were checked (R-15, R-19, R-23, D-23)', () => {
    for (const channel of vocabulary.channels) {
      const filed = journey({ ...ready, channel }, 'filing.opened', 'application.submitted');
      expect(observe(filed).situations).toMatchObject({ data: 'unchecked', application: 'awaitingCode' });
    }
  });

  it('that succeeds at last empties the reasons (D-20)', () => {
    const late = journey({ ...ready, phone: false }, 'filing.opened', 'application.submitted');
    expect(late.reasons).toEqual(['R-51']);
    expect(take(late, 'phone.confirmed').reasons).toEqual(['R-51']);
    expect(take(late, 'phone.confirmed', 'application.submitted').reasons).toEqual([]);
  });

  it('is refused while another is «в обработке» or «Учтено», and leaves it so (R-57)', () => {
    const processing = journey(ready, 'filing.opened', 'application.submitted');
    const counted = journey(ready, ...accounted);
    expect(refusal(processing)).toEqual(['R-57']);
    expect(refusal(take(counted, 'filing.closed'))).toEqual(['R-56', 'R-57']);
    expect(take(processing, 'application.submitted').application).toBe('awaitingCode');
    expect(take(counted, 'application.submitted').application).toBe('accounted');
  });
});

describe('an application', () => {
  it('is decided after the code, and once (R-21, R-22, D-13)', () => {
    const filed = journey(ready, 'filing.opened', 'application.submitted');
    expect(closed(filed, 'application.accounted')).toBe('earlierStep');
    expect(closed(take(filed, 'code.sent'), 'code.sent')).toBe('alreadyDone');
    const counted = take(filed, 'code.sent', 'application.accounted');
    expect(closed(counted, 'application.refused')).toBe('alreadyDone');
    expect(closed(counted, 'code.sent')).toBe('alreadyDone');
  });

  it('may become «Учтено» while voting is already open (D-40)', () => {
    const filed = journey(ready, 'filing.opened', 'application.submitted', 'code.sent', ...toVoting);
    expect(observe(filed)).toMatchObject({ situations: { application: 'awaitingDecision' }, mayVote: false });
    const counted = take(filed, 'application.accounted');
    expect(observe(counted).situations).toEqual({
      account: true,
      phone: true,
      registerMatch: true,
      ballot: 'notSignedIn',
    });
    expect(take(counted, ...toPressed, 'choice.confirmed').outcome).toBe('voted');
  });

  it('refused by the commission may be filed again while filing is open (D-14, D-39)', () => {
    const filed = journey(ready, 'filing.opened', 'application.submitted', 'code.sent');
    const refused = take(filed, 'application.refused');
    expect(closed(refused, 'code.sent')).toBe('noApplication');
    expect(closed(refused, 'application.submitted')).toBe('accepted');
    expect(refusal(take(refused, 'filing.closed'))).toEqual(['R-56']);
    expect(take(refused, 'filing.closed', 'application.submitted').application).toBe('refusedAgain');
    expect(take(filed, ...toVoting, 'application.refused').outcome).toBe('applicationRefused');
  });

  it('keeps the data as they are while it runs (D-42, D-45)', () => {
    const filed = journey(ready, 'filing.opened', 'application.submitted');
    for (const event of ['data.foundCorrect', 'data.corrected', 'tik.asked'] as const) {
      expect(closed(filed, event)).toBe('applicationRunning');
    }
    const refused = take(filed, 'code.sent', 'application.refused');
    expect(closed(refused, 'data.foundCorrect')).toBe('accepted');
  });
});

describe('data that differ from the register', () => {
  const refused = journey(unmatched, 'filing.opened', 'application.submitted');

  it('lead to the ТИК when found correct and filing fails, in either order (R-29, R-31, R-32)', () => {
    expect(closed(refused, 'tik.asked')).toBe('checkDataFirst');
    expect(closed(journey(unmatched, 'data.foundCorrect'), 'tik.asked')).toBe('notRefusedForData');
    const orders = [
      take(refused, 'data.foundCorrect'),
      journey(unmatched, 'data.foundCorrect', 'filing.opened', 'application.submitted'),
    ];
    for (const facts of orders) {
      expect(take(facts, 'tik.asked').answer).toBe('afterTik');
      expect(closed(take(facts, 'tik.asked'), 'tik.asked')).toBe('answerAwaited');
    }
  });

  it('lead to the ТИК after a correction only when three days have passed (R-30, D-16, D-18)', () => {
    const corrected = take(refused, 'data.corrected');
    expect(closed(corrected, 'tik.asked')).toBe('waitRunning');
    expect(closed(corrected, 'data.foundCorrect')).toBe('correctionStands');
    expect(refusal(corrected)).toEqual(['R-52']);
    const waited = take(corrected, 'correction.waitOver');
    expect(closed(waited, 'tik.asked')).toBe('accepted');
    expect(closed(take(waited, 'data.corrected'), 'tik.asked')).toBe('waitRunning');
  });

  it('still lead to the ТИК after filing has closed, with no remedy for the deadline (D-19, D-36)', () => {
    const late = take(refused, 'data.foundCorrect', 'filing.closed', 'tik.asked', 'register.matched');
    expect(refusal(late)).toEqual(['R-56']);
  });

  it('may match after a correction, and then nothing more is awaited (R-20, R-24, D-47)', () => {
    const corrected = take(refused, 'data.foundCorrect', 'data.corrected');
    expect(observe(corrected).situations).toMatchObject({ data: 'corrected', wait: 'running' });
    const matched = take(corrected, 'register.matched');
    expect(observe(matched).situations).toMatchObject({
      registerMatch: true,
      data: 'corrected',
      wait: 'none',
      answer: 'none',
    });
    expect(closed(matched, 'data.corrected')).toBe('alreadyMatched');
    expect(closed(matched, 'application.submitted')).toBe('accepted');
  });

  it('may still differ: the answer is no longer awaited, the wait goes on (R-26, D-19)', () => {
    const differs = take(refused, 'data.corrected', 'register.differs');
    expect(observe(differs).situations).toMatchObject({ wait: 'running', answer: 'none' });
    expect(closed(differs, 'register.matched')).toBe('noAnswerAwaited');
  });
});

describe('the ballot', () => {
  const voting = journey(ready, ...accounted, ...toVoting);

  it('opens with the voting window and not before (R-39, R-48, F-02)', () => {
    const early = journey(ready, ...accounted, 'filing.closed');
    expect(closed(early, 'ballot.signedIn')).toBe('votingNotOpen');
    expect(observe(early).mayVote).toBe(false);
    expect(observe(voting).mayVote).toBe(true);
  });

  it('has one way forward, in the order of lines 31 and 32 (R-40 … R-45)', () => {
    let facts = voting;
    for (const step of toPressed) {
      expect(open(facts).filter((event) => event !== 'ballot.left' && event !== 'ballot.marked')).toEqual(
        step === 'ballot.marked' ? ['voting.closed'] : [step, 'voting.closed'],
      );
      facts = take(facts, step);
      // A mark may be changed until the button is pressed, so it alone is not passed (D-24).
      if (step !== 'ballot.marked') expect(closed(facts, step)).toBe('alreadyDone');
    }
    expect(open(facts)).toEqual(['choice.reconsidered', 'choice.confirmed', 'ballot.left', 'voting.closed']);
  });

  it('can be changed until the choice is confirmed, and left with the mark lost (D-24, D-25, D-43)', () => {
    const pressed = take(voting, ...toPressed);
    expect(closed(pressed, 'ballot.marked')).toBe('reconsiderFirst');
    const back = take(pressed, 'choice.reconsidered');
    expect(back.ballot).toBe('marked');
    expect(closed(back, 'ballot.marked')).toBe('accepted');
    expect(closed(back, 'vote.pressed')).toBe('accepted');
    expect(take(pressed, 'ballot.left')).toEqual(voting);
    expect(closed(voting, 'ballot.left')).toBe('earlierStep');
  });

  it('is gone when the window closes before the confirmation (D-26)', () => {
    expect(take(voting, ...toPressed, 'voting.closed').outcome).toBe('readyDidNotVote');
  });

  it('after the confirmation opens nothing: nothing opens anything (R-46)', () => {
    const voted = take(voting, ...toPressed, 'choice.confirmed');
    expect(voted.outcome).toBe('voted');
    expect(new Set(Object.values(observe(voted).events))).toEqual(new Set(['ended']));
    expect(observe(voted)).toMatchObject({ phase: null, mayVote: false });
    expect(observe(voted).situations).toEqual({ account: true, phone: true, registerMatch: true });
  });
});
