import { describe, expect, test } from 'vitest';
import { applicationTexts } from '../../machines/application/texts.ts';
import { profiles } from '../../machines/journey/profiles.ts';
import { outcomesTexts } from '../../machines/outcomes/texts.ts';
import { source } from '../../machines/requirements/index.ts';
import { statesOf } from './chart.ts';
import {
  everyEvent,
  muscovite,
  oneOfEachRoute,
  other,
  ready,
  tver,
  unmatched,
  untilPressed,
  untilVoting,
  voter,
} from './voter.ts';

const filed = () => voter(ready).sends('filing.opened', 'application.submitted');

/** Why an attempt to file is refused, made as soon as filing opens. */
const refusalOf = (profile: typeof ready) =>
  voter(profile).sends('filing.opened').tries('application.submitted').sees.reasons;

describe('an application for ДЭГ', () => {
  test('must be filed by voters of the federal route: who never tries cannot vote remotely (R-13, R-60)', () => {
    const idle = voter(ready).sends('filing.opened', 'filing.closed');
    expect(idle.finds('ballot.signedIn')).toBe('notAccounted');
    expect(idle.sends('voting.opened').sees).toMatchObject({ outcome: 'filingMissed', mayVote: false });
    const diligent = filed().sends('code.sent', 'application.accounted', ...untilVoting);
    expect(diligent.sees.mayVote).toBe(true);
  });

  test('succeeds for a voter who meets every condition, and is «в обработке» at once (R-13, R-60)', () => {
    expect(filed().sees.situations.application).toBe('awaitingCode');
    expect(filed().sees.reasons).toEqual([]);
  });

  test('succeeds on the federal route and on no other (R-17, R-60, D-21)', () => {
    const found = oneOfEachRoute.map((profile) =>
      voter(profile).sends('filing.opened').finds('application.submitted'),
    );
    expect(found).toEqual(['refused', 'available', 'refused', 'refused']);
  });

  test('can be filed on Gosuslugi and leads to the vote (R-15)', () => {
    const onGosuslugi = voter({ ...ready, channel: 'gosuslugi' });
    onGosuslugi.sends('filing.opened', 'application.submitted', 'code.sent', 'application.accounted');
    onGosuslugi.sends(...untilVoting, ...untilPressed, 'choice.confirmed');
    expect(onGosuslugi.sees.outcome).toBe('voted');
    expect(statesOf('R-15')).toEqual(['application']);
    expect(source('R-15').text.ru).toContain('www.gosuslugi.ru');
    expect(voter(ready).standsIn).toContain('application');
    expect(applicationTexts.states.application.about.ru).toContain('через портал Госуслуг');
  });

  test('can be filed on vybory.gov.ru too and leads to the vote (R-23)', () => {
    const onVybory = voter({ ...ready, channel: 'vybory' });
    onVybory.sends('filing.opened', 'application.submitted', 'code.sent', 'application.accounted');
    onVybory.sends(...untilVoting, ...untilPressed, 'choice.confirmed');
    expect(onVybory.sees.outcome).toBe('voted');
    expect(statesOf('R-23')).toEqual(['application']);
    expect(applicationTexts.states.application.about.ru).toContain('на сайте vybory.gov.ru');
    expect(applicationTexts.states.application.about.en).toContain('vybory.gov.ru');
  });

  test('meets the same conditions on either site, whatever is true of the voter (R-15, R-23, D-23)', () => {
    const federal = profiles.filter(({ route }) => route === 'federal');
    const attempt = (profile: typeof ready) => {
      const filing = voter(profile).sends('filing.opened');
      return filing.finds('application.submitted') === 'refused'
        ? filing.tries('application.submitted').sees
        : filing.sends('application.submitted').sees;
    };
    for (const profile of federal.filter(({ channel }) => channel === 'gosuslugi')) {
      expect(attempt({ ...profile, channel: 'vybory' })).toEqual(attempt(profile));
    }
    expect(federal).toHaveLength(64);
  });

  test('is not taken before filing opens, which is no refusal (D-37, F-01)', () => {
    const early = voter(unmatched);
    expect(early.finds('application.submitted')).toBe('filingNotOpen');
    expect(early.tries('application.submitted').sees).toMatchObject({
      phase: 'beforeFiling',
      reasons: [],
      situations: { application: 'notTried' },
    });
  });

  test('is taken until filing closes, tried in vain until voting opens, and then no more (R-14, R-56)', () => {
    const late = voter(ready).sends('filing.opened');
    expect(late.finds('application.submitted')).toBe('available');
    expect(late.sends('filing.closed').tries('application.submitted').sees).toMatchObject({
      reasons: ['R-56'],
      situations: { application: 'refused' },
    });
    expect(late.finds('application.submitted')).toBe('refused');
    expect(late.sends('voting.opened').sees).toMatchObject({ outcome: 'filingRefused', reasons: ['R-56'] });
    const inMoscow = voter(muscovite).sends('filing.opened', ...untilVoting);
    expect(inMoscow.finds('application.submitted')).toBe('filingOver');
  });
});

describe('a reason for refusal alone', () => {
  test('born after 17 March 2006 (R-16, R-49)', () => {
    const minor = voter({ ...ready, adult: false })
      .sends('filing.opened')
      .tries('application.submitted');
    expect(minor.sees.reasons).toEqual(['R-49']);
    expect(minor.sends(...untilVoting).sees.outcome).toBe('filingRefused');
    expect(voter(ready).sends('filing.opened').finds('application.submitted')).toBe('available');
  });

  test('the account is not confirmed (R-18, R-50)', () => {
    expect(refusalOf({ ...ready, account: false })).toEqual(['R-50']);
  });

  test('the phone is not confirmed, which is another thing than the account (R-51, D-20)', () => {
    expect(refusalOf({ ...ready, phone: false })).toEqual(['R-51']);
  });

  test('the data do not match the register (R-20, R-27, R-52)', () => {
    expect(refusalOf(unmatched)).toEqual(['R-52']);
  });

  test('the region holds no ДЭГ (R-17, R-53)', () => {
    expect(refusalOf(other)).toEqual(['R-53']);
  });

  test('Tver Oblast holds none either, and is named for it (R-53, R-54)', () => {
    const inTver = voter(tver).sends('filing.opened').tries('application.submitted');
    expect(inTver.sees).toMatchObject({
      reasons: ['R-53', 'R-54'],
      situations: { filingAttempt: 'refused', inPerson: 'undecided' },
    });
  });

  test('registered in Moscow, where no application is needed (R-55)', () => {
    expect(refusalOf(muscovite)).toEqual(['R-55']);
  });

  test('after 11 March, on every route (R-14, R-56)', () => {
    const late = oneOfEachRoute.map(
      (profile) =>
        voter(profile).sends('filing.opened', 'filing.closed').tries('application.submitted').sees.reasons,
    );
    expect(late).toEqual([['R-55', 'R-56'], ['R-56'], ['R-53', 'R-54', 'R-56'], ['R-53', 'R-56']]);
  });

  test('an application is «в обработке» already, before the code and after it (R-57)', () => {
    const waiting = filed().tries('application.submitted');
    expect(waiting.sees).toMatchObject({ reasons: ['R-57'], situations: { application: 'awaitingCode' } });
    const coded = filed().sends('code.sent').tries('application.submitted');
    expect(coded.sees).toMatchObject({ reasons: ['R-57'], situations: { application: 'awaitingDecision' } });
    expect(coded.sends('filing.closed').tries('application.submitted').sees.reasons).toEqual([
      'R-56',
      'R-57',
    ]);
  });

  test('a polling station was applied for; what is left is to vote there (R-58, D-20, D-30)', () => {
    const elsewhere = voter({ ...ready, pollingStationApplication: true }).sends('filing.opened');
    expect(elsewhere.tries('application.submitted').sees.reasons).toEqual(['R-58']);
    expect(elsewhere.sends(...untilVoting).sees).toMatchObject({
      outcome: 'filingRefused',
      reasons: ['R-58'],
      mayVote: false,
    });
    expect(outcomesTexts.states.filingRefused.about.en).toMatch(/vote at the polling station chosen/);
  });
});

describe('several reasons at once', () => {
  const worst = {
    ...ready,
    adult: false,
    account: false,
    phone: false,
    registerMatch: false,
    pollingStationApplication: true,
  };

  test('are all given in the leaflet’s order, never the first alone (R-49, R-50, R-51, R-52, R-56, R-58, R-62, D-22)', () => {
    const stopped = voter(worst).sends('filing.opened').tries('application.submitted');
    expect(stopped.sees.reasons).toEqual(['R-49', 'R-50', 'R-51', 'R-52', 'R-58']);
    stopped.sends('filing.closed').tries('application.submitted');
    expect(stopped.sees.reasons).toEqual(['R-49', 'R-50', 'R-51', 'R-52', 'R-56', 'R-58']);
  });

  test('are given in Moscow too, to a minor who tries late (R-49, R-55, R-56, D-22)', () => {
    const young = voter({ route: 'moscow', adult: false })
      .sends('filing.opened')
      .tries('application.submitted');
    expect(young.sees.reasons).toEqual(['R-49', 'R-55']);
    expect(young.sends('filing.closed').tries('application.submitted').sees.reasons).toEqual([
      'R-49',
      'R-55',
      'R-56',
    ]);
  });

  test('fall away one by one at the next attempt, and not before it (R-50, R-51, R-52, R-62)', () => {
    const repairing = voter({ ...worst, adult: true, pollingStationApplication: false });
    repairing.sends('filing.opened').tries('application.submitted');
    expect(repairing.sees.reasons).toEqual(['R-50', 'R-51', 'R-52']);
    repairing.sends('phone.confirmed');
    expect(repairing.sees.reasons).toEqual(['R-50', 'R-51', 'R-52']);
    expect(repairing.tries('application.submitted').sees.reasons).toEqual(['R-50', 'R-52']);
    repairing.sends('data.corrected', 'register.matched');
    expect(repairing.tries('application.submitted').sees.reasons).toEqual(['R-50']);
    repairing.sends('account.confirmed', 'application.submitted');
    expect(repairing.sees).toMatchObject({ reasons: [], situations: { application: 'awaitingCode' } });
  });

  test('concern anyone who tries, on every route, as often as they try (R-62, D-21)', () => {
    for (const profile of [muscovite, unmatched, tver, other]) {
      const trying = voter(profile).sends('filing.opened');
      expect(trying.finds('application.submitted')).toBe('refused');
      const { reasons } = trying.tries('application.submitted').sees;
      expect(reasons.length).toBeGreaterThan(0);
      expect(trying.tries('application.submitted').sees.reasons).toEqual(reasons);
      expect(Object.values(trying.sees.situations)).toContain('refused');
    }
  });

  test('are all found at the attempt: nothing is filed that one of them would stop (D-15, D-20)', () => {
    for (const profile of profiles.filter(({ route }) => route === 'federal')) {
      const { adult, account, phone, registerMatch, pollingStationApplication } = profile;
      const free = adult && account && phone && registerMatch && !pollingStationApplication;
      const filing = voter(profile).sends('filing.opened');
      expect(filing.finds('application.submitted')).toBe(free ? 'available' : 'refused');
      if (free) continue;
      filing.tries('application.submitted');
      expect(filing.sees.situations.application).toBe('refused');
      expect(filing.finds('code.sent')).toBe('noApplication');
    }
  });
});

describe('an application «в обработке»', () => {
  test('is answered by a code, sent once, and decided only after it (R-21, D-13)', () => {
    const waiting = filed();
    expect(waiting.finds('application.accounted')).toBe('earlierStep');
    expect(waiting.finds('application.refused')).toBe('earlierStep');
    expect(waiting.standsIn).toContain('awaitingCode');
    expect(applicationTexts.states.awaitingCode.about.ru).toContain(
      'номер телефона, указанный в личном кабинете',
    );
    expect(waiting.sends('code.sent').sees.situations.application).toBe('awaitingDecision');
    expect(waiting.finds('code.sent')).toBe('alreadyDone');
    expect(waiting.finds('application.accounted')).toBe('available');
    expect(voter(ready).sends('filing.opened').finds('code.sent')).toBe('noApplication');
    expect(everyEvent.filter((key) => key.includes('code'))).toEqual(['code.sent']);
  });

  test('ends in «Учтено» or in a refusal, and in nothing else (D-14)', () => {
    const decidable = filed().sends('code.sent');
    expect(decidable.open).toEqual(['application.accounted', 'application.refused', 'filing.closed']);
    expect(decidable.sends('application.refused').sees.situations.application).toBe('refusedByCommission');
    expect(decidable.sends(...untilVoting).sees.outcome).toBe('applicationRefused');
  });

  test('that the commission refused can be filed again while filing is open (D-14, D-39)', () => {
    const again = filed().sends('code.sent', 'application.refused');
    expect(again.finds('code.sent')).toBe('noApplication');
    again.sends('application.submitted', 'code.sent', 'application.accounted', ...untilVoting);
    expect(again.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });

  test('that the commission refused cannot be filed again late, and R-57 is not the reason (R-56, R-57, D-39)', () => {
    const late = filed().sends('code.sent', 'application.refused', 'filing.closed');
    expect(late.tries('application.submitted').sees).toMatchObject({
      reasons: ['R-56'],
      situations: { application: 'refusedAgain' },
    });
    expect(late.sends('voting.opened').sees.outcome).toBe('applicationRefused');
  });

  test('may be decided until voting closes, and no later (D-40)', () => {
    const slow = filed().sends('code.sent', ...untilVoting);
    expect(slow.sees).toMatchObject({ mayVote: false, situations: { application: 'awaitingDecision' } });
    expect(slow.finds('application.accounted')).toBe('available');
    expect(slow.sends('voting.closed').sees.outcome).toBe('notDecided');
    const refusedLate = filed().sends('code.sent', ...untilVoting, 'application.refused');
    expect(refusedLate.sees.outcome).toBe('applicationRefused');
    expect(filed().sends(...untilVoting, 'code.sent', 'application.accounted').sees.mayVote).toBe(true);
  });
});
