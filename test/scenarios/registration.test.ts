import { describe, expect, test } from 'vitest';
import { registrationTexts } from '../../machines/registration/texts.ts';
import { eventsOf, statesOf } from './chart.ts';
import { mosRu, muscovite, other, ready, tver, untilVoting, voter, wholeCalendar } from './voter.ts';

const accountData = ['fullName.given', 'email.given', 'phone.given'] as const;

const everyOrderOfThree = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
].map((order) => order.map((index) => accountData[index]!));

describe('an account on mos.ru', () => {
  test('is open to anyone registered in Moscow, whatever their age, and to nobody else (R-04)', () => {
    for (const adult of [true, false]) {
      expect(voter({ route: 'moscow', adult }).open).toEqual([...accountData, 'filing.opened']);
    }
    for (const elsewhere of [ready, tver, other]) {
      for (const step of [...mosRu, 'identity.confirmed(gosuslugi)'] as const) {
        expect(voter(elsewhere).finds(step)).toBe('otherRoute');
      }
    }
  });

  test('is what a Moscow resident needs: without a full one no ballot opens, with it one does (R-03)', () => {
    const without = voter(muscovite).sends(...mosRu, 'filing.opened', ...untilVoting);
    expect(without.finds('ballot.signedIn')).toBe('noFullAccount');
    without.tries('ballot.signedIn');
    expect(without.sees).toMatchObject({ mayVote: false, situations: { confirmation: 'open' } });
    expect(without.sends('identity.confirmed(sber)').finds('ballot.signedIn')).toBe('available');
    expect(voter(muscovite).sends(...mosRu, ...wholeCalendar).sees.outcome).toBe('accountNotReady');
  });

  test('begins on login.mos.ru/sps/reg, the address that the voter is shown at the first step (R-05)', () => {
    expect(statesOf('R-05')).toEqual(['accountData']);
    expect(voter(muscovite).standsIn).toContain('accountData');
    const { about } = registrationTexts.states.accountData;
    expect(about.ru).toContain('https://login.mos.ru/sps/reg');
    expect(about.en).toContain('https://login.mos.ru/sps/reg');
  });

  test('needs full name, e-mail and phone, all three and in any order (R-05, R-06, D-44)', () => {
    expect(eventsOf('R-06')).toEqual(accountData);
    for (const [first, second, third] of everyOrderOfThree) {
      const registering = voter(muscovite);
      for (const step of [first!, second!]) {
        registering.sends(step);
        expect(registering.finds(step)).toBe('alreadyDone');
        expect(registering.sees.situations).toMatchObject({
          registration: 'accountData',
          confirmation: 'notYet',
        });
        expect(registering.finds('address.given')).toBe('earlierStep');
      }
      expect(registering.sends(third!).sees.situations).toMatchObject({
        registration: 'documents',
        given: ['fullName', 'email', 'phone'],
      });
    }
  });

  test('takes each piece of data once (R-06, R-08)', () => {
    const registering = voter(muscovite);
    for (const step of mosRu) expect(registering.sends(step).finds(step)).toBe('alreadyDone');
    registering.tries(...mosRu);
    expect(registering.sees.situations).toMatchObject({
      registration: 'complete',
      given: ['fullName', 'email', 'phone', 'address', 'snils'],
    });
  });
});

describe('the section «Личные документы»', () => {
  test('comes after the account and not before (R-07)', () => {
    expect(statesOf('R-07')).toEqual(['documents']);
    const registering = voter(muscovite);
    for (const step of accountData) {
      expect(registering.finds('address.given')).toBe('earlierStep');
      expect(registering.finds('snils.given')).toBe('earlierStep');
      registering.sends(step);
    }
    expect(registering.open).toEqual(['address.given', 'snils.given', 'filing.opened']);
    expect(registering.standsIn).toContain('documents');
  });

  test.each([
    ['address.given', 'snils.given', 'address'],
    ['snils.given', 'address.given', 'snils'],
  ] as const)('needs both address and СНИЛС, in either order: %s first (R-08)', (first, second, item) => {
    expect(eventsOf('R-08')).toEqual(['address.given', 'snils.given']);
    const registering = voter(muscovite).sends(...accountData, first);
    expect(registering.sees.situations).toMatchObject({
      registration: 'documents',
      given: ['fullName', 'email', 'phone', item],
    });
    expect(registering.finds('identity.confirmed(mfc)')).toBe('earlierStep');
    expect(registering.sends(second).sees.situations.registration).toBe('complete');
  });
});

test('a step out of order on mos.ru is closed, not refused, and changes nothing (R-07, D-44)', () => {
  const registering = voter(muscovite);
  const before = registering.configuration;
  registering.tries('snils.given', 'address.given', 'identity.confirmed(alfa)');
  expect(registering.configuration).toBe(before);
  expect(registering.sees).toMatchObject({
    reasons: [],
    situations: { filingAttempt: 'notTried', given: [] },
  });
});
