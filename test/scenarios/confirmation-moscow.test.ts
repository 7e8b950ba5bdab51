import { describe, expect, test } from 'vitest';
import { confirmationTexts } from '../../machines/confirmation/texts.ts';
import { eventsOf, statesOf } from './chart.ts';
import {
  everyEvent,
  fullAccount,
  mosRu,
  muscovite,
  untilPressed,
  untilVoting,
  voter,
  wholeCalendar,
} from './voter.ts';

const providers = [
  'identity.confirmed(gosuslugi)',
  'identity.confirmed(sber)',
  'identity.confirmed(tinkoff)',
  'identity.confirmed(vtb)',
  'identity.confirmed(alfa)',
] as const;
const atTheCentre = 'identity.confirmed(mfc)';

const registered = () => voter(muscovite).sends(...mosRu);

describe('confirming identity on mos.ru', () => {
  test('comes after the documents (R-09)', () => {
    const registering = voter(muscovite);
    for (const step of mosRu) {
      expect(registering.finds('identity.confirmed(gosuslugi)')).toBe('earlierStep');
      registering.sends(step);
    }
    expect(registering.sees.situations.confirmation).toBe('open');
    expect(eventsOf('R-09')).toEqual(['identity.confirmed']);
    expect(registering.sends('identity.confirmed(gosuslugi)').sees.situations.confirmation).toBe(
      'fullAccount',
    );
  });

  test('can be done with any one of five accounts, Tinkoff ID and ВТБ ID being two of them (R-10, D-10)', () => {
    for (const provider of providers) {
      const confirmed = registered().sends(provider);
      expect(confirmed.sees.situations.confirmation).toBe('fullAccount');
      expect(confirmed.sends('filing.opened', ...untilVoting).sees.mayVote).toBe(true);
    }
  });

  test('can be done at a centre «Мои документы» instead (R-11, D-09)', () => {
    const confirmed = registered().sends(atTheCentre);
    expect(confirmed.sees.situations.confirmation).toBe('fullAccount');
    expect(confirmed.sends('filing.opened', ...untilVoting).sees.mayVote).toBe(true);
    expect(statesOf('R-11')).toContain('identityOpen');
    expect(confirmationTexts.states.identityOpen.about.ru).toContain('«Мои документы»');
  });

  test('has these six ways and no other, and one of them is enough (R-10, R-11, D-09)', () => {
    const ways = everyEvent.filter((key) => key.startsWith('identity.confirmed'));
    expect(ways).toEqual([...providers, atTheCentre]);
    expect(registered().open).toEqual([...ways, 'filing.opened']);
    for (const way of ways) {
      const confirmed = registered().sends(way);
      for (const another of ways) expect(confirmed.finds(another)).toBe('alreadyDone');
    }
  });
});

describe('a full account on mos.ru', () => {
  test('makes remote voting available, with no application at all (R-12)', () => {
    const confirmed = fullAccount();
    expect(confirmed.sees.mayVote).toBe(false);
    expect(confirmed.finds('ballot.signedIn')).toBe('votingNotOpen');
    confirmed.sends('filing.opened', ...untilVoting);
    expect(confirmed.sees).toMatchObject({ mayVote: true, situations: { ballot: 'notSignedIn' } });
    expect(confirmed.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });

  test('can be completed in every phase up to the end of voting, and is then good at once (R-12, D-07)', () => {
    for (let boundaries = 0; boundaries <= 3; boundaries++) {
      const late = voter(muscovite).sends(...wholeCalendar.slice(0, boundaries));
      late.sends(...mosRu, 'identity.confirmed(vtb)', ...wholeCalendar.slice(boundaries, 3));
      expect(late.finds('ballot.signedIn')).toBe('available');
    }
  });

  test('that is not there when voting closes ends the journey without a refusal (R-03, D-07)', () => {
    const unready = voter(muscovite).sends(...wholeCalendar.slice(0, 3), ...mosRu);
    expect(unready.sees).toMatchObject({ outcome: null, phase: 'voting', reasons: [] });
    expect(unready.sends('voting.closed').sees).toMatchObject({ outcome: 'accountNotReady', reasons: [] });
  });

  test('may rest on Gosuslugi although an application filed there is refused (R-10, R-55, D-08)', () => {
    const refusedFirst = registered().sends('filing.opened').tries('application.submitted');
    expect(refusedFirst.sees.reasons).toEqual(['R-55']);
    refusedFirst.sends('identity.confirmed(gosuslugi)', ...untilVoting, ...untilPressed, 'choice.confirmed');
    expect(refusedFirst.sees.outcome).toBe('voted');
    const confirmedFirst = fullAccount().sends('filing.opened').tries('application.submitted');
    expect(confirmedFirst.sees).toMatchObject({
      reasons: ['R-55'],
      situations: { confirmation: 'fullAccount', filingAttempt: 'refused' },
    });
  });

  test('lets its owner vote whatever was applied for at a polling station (D-41)', () => {
    const elsewhere = voter({ ...muscovite, pollingStationApplication: true });
    elsewhere.sends(...mosRu, 'identity.confirmed(tinkoff)', 'filing.opened', ...untilVoting);
    expect(elsewhere.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });
});

describe('a Moscow resident who is not of age on 17 March', () => {
  const minor = () => voter({ route: 'moscow', adult: false });

  test('may take every step of the account, and no step of the ballot (R-16, D-05, D-46)', () => {
    const young = minor().sends(...mosRu, atTheCentre, 'filing.opened', ...untilVoting);
    expect(young.sees).toMatchObject({ mayVote: false, situations: { ballot: 'notSignedIn' } });
    expect(young.finds('ballot.signedIn')).toBe('underAge');
    expect(young.tries('ballot.signedIn').open).toEqual(['voting.closed']);
    expect(young.sends('voting.closed').sees.outcome).toBe('underAge');
  });

  test('is told of the account first, where it is missing too (D-07, D-46)', () => {
    const young = minor().sends('filing.opened', ...untilVoting);
    expect(young.finds('ballot.signedIn')).toBe('noFullAccount');
    expect(young.sends('voting.closed').sees.outcome).toBe('accountNotReady');
  });
});
