import { describe, expect, test } from 'vitest';
import { confirmationTexts } from '../../machines/confirmation/texts.ts';
import { alphabet } from '../../machines/model/events.ts';
import { isCorrectionWaitOver } from '../../machines/rules/index.ts';
import { eventsOf, everythingFor, statesOf } from './chart.ts';
import { ready, unmatched, untilPressed, untilVoting, voter } from './voter.ts';

/** A voter whose data differ, and whose attempt to file was refused for it. */
const refused = () => voter(unmatched).sends('filing.opened').tries('application.submitted');

/** Everything that can happen to a voter with nothing in order but age. */
const space = everythingFor({ ...unmatched, account: false, phone: false });

/** How the check of the data, the wait and the answer of the register stand. */
const repair = ({ sees: { situations } }: ReturnType<typeof voter>) => [
  situations.data,
  situations.wait,
  situations.answer,
];

describe('the account and the phone on Gosuslugi', () => {
  test('the account must be confirmed, and once it is nothing else stands in the way (R-18)', () => {
    const unconfirmed = voter({ ...ready, account: false }).sends('filing.opened');
    expect(unconfirmed.finds('application.submitted')).toBe('refused');
    expect(unconfirmed.sends('account.confirmed').sees.situations.account).toBe(true);
    expect(unconfirmed.finds('account.confirmed')).toBe('alreadyDone');
    expect(unconfirmed.sends('application.submitted').sees.situations.application).toBe('awaitingCode');
    expect(eventsOf('R-18')).toContain('account.confirmed');
  });

  test('the phone must be confirmed, although only the refusals say so (R-51, D-20)', () => {
    const unconfirmed = voter({ ...ready, phone: false }).sends('filing.opened');
    expect(unconfirmed.finds('application.submitted')).toBe('refused');
    expect(unconfirmed.sends('phone.confirmed').sees.situations.phone).toBe(true);
    expect(unconfirmed.finds('phone.confirmed')).toBe('alreadyDone');
    expect(unconfirmed.sends('application.submitted').sees.situations.application).toBe('awaitingCode');
  });

  test('both may be confirmed before filing opens, and after it has closed (R-18, R-51)', () => {
    const both = ['phone.confirmed', 'account.confirmed'] as const;
    const early = voter({ ...ready, account: false, phone: false }).sends(...both, 'filing.opened');
    expect(early.finds('application.submitted')).toBe('available');
    const late = voter({ ...ready, account: false, phone: false }).sends('filing.opened', 'filing.closed');
    expect(late.sends(...both).tries('application.submitted').sees.reasons).toEqual(['R-56']);
  });
});

describe('the check of the data', () => {
  test('can be made before filing opens, and ends in correct or corrected (R-19, R-28)', () => {
    expect(repair(voter(unmatched))).toEqual(['unchecked', 'none', 'none']);
    const correct = voter(unmatched).sends('data.foundCorrect');
    expect(repair(correct)).toEqual(['foundCorrect', 'none', 'none']);
    expect(correct.finds('data.foundCorrect')).toBe('alreadyDone');
    const corrected = voter(unmatched).sends('data.corrected');
    expect(repair(corrected)).toEqual(['corrected', 'running', 'afterCorrection']);
    expect(voter(ready).sends('data.foundCorrect').sees.situations.data).toBe('foundCorrect');
  });

  test('is no condition of filing by itself (R-19, D-20)', () => {
    const unchecked = voter(ready).sends('filing.opened', 'application.submitted');
    expect(unchecked.sees.situations).toMatchObject({ data: 'unchecked', application: 'awaitingCode' });
  });

  test('is of the name, the passport and the address of registration, as the voter is told (R-28)', () => {
    expect(statesOf('R-28')).toContain('data');
    expect(voter(unmatched).standsIn).toContain('data');
    expect(confirmationTexts.states.data.about.ru).toContain(
      'Фамилию, имя, отчество, серию и номер паспорта, адрес прописки',
    );
  });

  test('may find data that differ after a new passport or a move, and they can be corrected (R-26)', () => {
    expect(eventsOf('R-26')).toEqual(expect.arrayContaining(['data.corrected', 'register.differs']));
    expect(confirmationTexts.states.data.about.ru).toContain('если менялся паспорт или место жительства');
    expect(voter(unmatched).finds('data.corrected')).toBe('available');
    expect(voter(ready).finds('data.corrected')).toBe('alreadyMatched');
  });
});

describe('the comparison with the register of voters', () => {
  test('lets an application through only when the data match (R-20, R-27)', () => {
    const differing = voter(unmatched).sends('filing.opened', 'data.corrected');
    expect(differing.finds('application.submitted')).toBe('refused');
    differing.sends('register.matched');
    expect(differing.sees.situations.registerMatch).toBe(true);
    expect(differing.finds('application.submitted')).toBe('available');
  });

  test('answers after a correction or the ТИК, and at no other time (R-24, D-19)', () => {
    for (const profile of [ready, unmatched]) {
      expect(voter(profile).finds('register.matched')).toBe('noAnswerAwaited');
      expect(voter(profile).finds('register.differs')).toBe('noAnswerAwaited');
    }
    const corrected = refused().sends('data.corrected');
    expect(corrected.finds('register.matched')).toBe('available');
    expect(corrected.finds('register.differs')).toBe('available');
    expect(corrected.sends('register.differs').finds('register.matched')).toBe('noAnswerAwaited');
    const asked = refused().sends('data.foundCorrect', 'tik.asked');
    expect(asked.finds('register.matched')).toBe('available');
    expect(asked.finds('register.differs')).toBe('available');
  });

  test('is the commission’s alone: whatever else happens, data that differ go on differing (R-24, R-25)', () => {
    const answers = alphabet.filter(({ key }) => key.startsWith('register.'));
    expect(answers.map(({ key, actor }) => [key, actor])).toEqual([
      ['register.matched', 'commission'],
      ['register.differs', 'commission'],
    ]);
    const changes = space.configurations.flatMap(({ snapshot, steps }) =>
      steps.filter(
        ({ to }) =>
          space.configurations[to]!.snapshot.context.registerMatch !== snapshot.context.registerMatch,
      ),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ event }) => alphabet[event]!.key))).toEqual(new Set(['register.matched']));
  });

  test('that fails makes filing fail, for that reason alone (R-27, R-52, D-15)', () => {
    for (const channel of ['gosuslugi', 'vybory'] as const) {
      const differing = voter({ ...unmatched, channel })
        .sends('filing.opened')
        .tries('application.submitted');
      expect(differing.sees.reasons).toEqual(['R-52']);
      expect(differing.sees.situations.application).toBe('refused');
      expect(differing.finds('code.sent')).toBe('noApplication');
      expect(differing.sends(...untilVoting).sees).toMatchObject({
        outcome: 'filingRefused',
        reasons: ['R-52'],
      });
    }
  });

  test('may find that corrected data still differ; the wait runs on (R-26, D-19)', () => {
    const corrected = refused().sends('data.corrected', 'register.differs');
    expect(repair(corrected)).toEqual(['corrected', 'running', 'none']);
    expect(corrected.tries('application.submitted').sees.reasons).toEqual(['R-52']);
    expect(corrected.sends('data.corrected').finds('register.matched')).toBe('available');
  });
});

describe('the advice to go to the ТИК', () => {
  test('stands when the data were found correct and filing still fails (R-29, R-31, R-32, D-16)', () => {
    const asking = refused();
    expect(asking.finds('tik.asked')).toBe('checkDataFirst');
    expect(asking.sends('data.foundCorrect').finds('tik.asked')).toBe('available');
    expect(repair(asking.sends('tik.asked'))).toEqual(['foundCorrect', 'none', 'afterTik']);
    expect(asking.finds('tik.asked')).toBe('answerAwaited');
  });

  test('does not stand before filing has been tried, however correct the data are (R-31, D-36)', () => {
    const untried = voter(unmatched).sends('data.foundCorrect', 'filing.opened');
    expect(untried.finds('tik.asked')).toBe('notRefusedForData');
    expect(untried.tries('tik.asked', 'application.submitted').finds('tik.asked')).toBe('available');
  });

  test('after a correction it stands only when three calendar days have passed (R-30, R-32, D-16)', () => {
    const corrected = refused().sends('data.corrected');
    expect(repair(corrected)).toEqual(['corrected', 'running', 'afterCorrection']);
    expect(corrected.finds('tik.asked')).toBe('waitRunning');
    corrected.tries('application.submitted', 'tik.asked').sends('correction.waitOver');
    expect(repair(corrected)).toEqual(['corrected', 'over', 'afterCorrection']);
    expect(corrected.sends('tik.asked').sees.situations.answer).toBe('afterTik');
  });

  test('the wait ends once, and only where one runs (R-30, D-17)', () => {
    expect(refused().finds('correction.waitOver')).toBe('noWait');
    expect(refused().sends('data.foundCorrect').finds('correction.waitOver')).toBe('noWait');
    const waited = refused().sends('data.corrected', 'correction.waitOver');
    expect(waited.finds('correction.waitOver')).toBe('noWait');
    const matched = refused().sends('data.corrected', 'register.matched');
    expect(repair(matched)).toEqual(['corrected', 'none', 'none']);
    expect(matched.finds('correction.waitOver')).toBe('noWait');
  });

  test('a correction takes back that the data were correct: only the wait counts from then on (R-29, D-16)', () => {
    const corrected = refused().sends('data.foundCorrect', 'data.corrected');
    expect(corrected.finds('tik.asked')).toBe('waitRunning');
    expect(corrected.finds('data.foundCorrect')).toBe('correctionStands');
    expect(corrected.sends('correction.waitOver').finds('tik.asked')).toBe('available');
    expect(corrected.finds('data.foundCorrect')).toBe('correctionStands');
  });

  test('a second correction starts the wait anew (R-30, D-47)', () => {
    const twice = refused().sends('data.corrected', 'data.corrected');
    expect(twice.sends('correction.waitOver').finds('tik.asked')).toBe('available');
    expect(repair(twice.sends('data.corrected'))).toEqual(['corrected', 'running', 'afterCorrection']);
    expect(twice.finds('tik.asked')).toBe('waitRunning');
    expect(twice.sends('correction.waitOver').finds('tik.asked')).toBe('available');
  });

  test('filing may be tried at any time during the wait, and may succeed (R-30, D-18)', () => {
    const waiting = refused().sends('data.corrected').tries('application.submitted');
    expect(waiting.sees.reasons).toEqual(['R-52']);
    expect(waiting.sees.situations.wait).toBe('running');
    expect(waiting.sends('register.matched', 'application.submitted').sees.situations.application).toBe(
      'awaitingCode',
    );
  });

  test('after a correction on 9 March it comes when filing has closed, and the voter is told (R-30, R-56, D-17, D-18)', () => {
    expect(isCorrectionWaitOver('2024-03-09', '2024-03-11', 3)).toBe(false);
    expect(isCorrectionWaitOver('2024-03-09', '2024-03-12', 3)).toBe(true);
    const late = refused()
      .sends('data.corrected')
      .waitsUntil('Московская область', '2024-03-11T23:59:59+03:00');
    expect(late.finds('tik.asked')).toBe('waitRunning');
    late.waitsUntil('Московская область', '2024-03-12T00:00:00+03:00').sends('correction.waitOver');
    expect(late.finds('tik.asked')).toBe('available');
    expect(late.tries('application.submitted').sees.reasons).toEqual(['R-52', 'R-56']);
    expect(late.sends('tik.asked', 'register.matched').tries('application.submitted').sees.reasons).toEqual([
      'R-56',
    ]);
    expect(late.sends('voting.opened').sees.outcome).toBe('filingRefused');
    expect(statesOf('D-18')).toContain('waiting');
    expect(confirmationTexts.states.waiting.about.en).toMatch(/filing closes before/);
  });

  test('stands when the refusal names R-52 among others, and not when it does not (R-31, D-36)', () => {
    const several = voter({ ...unmatched, account: false, pollingStationApplication: true });
    several.sends('filing.opened', 'data.foundCorrect').tries('application.submitted');
    expect(several.sees.reasons).toEqual(['R-50', 'R-52', 'R-58']);
    expect(several.finds('tik.asked')).toBe('available');
    const phoneOnly = voter({ ...ready, phone: false }).sends('filing.opened', 'data.foundCorrect');
    expect(phoneOnly.tries('application.submitted').finds('tik.asked')).toBe('alreadyMatched');
  });

  test('stands after filing has closed too, beside the notice that it has, until voting opens (R-32, R-56, D-36)', () => {
    const beforehand = refused().sends('data.foundCorrect', 'filing.closed');
    expect(beforehand.sends('tik.asked').sees.situations.answer).toBe('afterTik');
    const afterwards = voter(unmatched).sends('data.foundCorrect', 'filing.opened', 'filing.closed');
    expect(afterwards.finds('tik.asked')).toBe('notRefusedForData');
    expect(afterwards.tries('application.submitted').sees.reasons).toEqual(['R-52', 'R-56']);
    expect(afterwards.finds('tik.asked')).toBe('available');
    expect(afterwards.sends('voting.opened').finds('tik.asked')).toBe('ended');
  });

  test('promises nothing: the ТИК’s answer may be either, and the deadline holds (R-32, D-19)', () => {
    const differs = refused().sends('data.foundCorrect', 'tik.asked', 'register.differs');
    expect(repair(differs)).toEqual(['foundCorrect', 'none', 'none']);
    expect(differs.finds('tik.asked')).toBe('available');
    expect(differs.tries('application.submitted').sees.reasons).toEqual(['R-52']);
    const matched = refused().sends('data.foundCorrect', 'tik.asked', 'register.matched');
    expect(matched.sees.situations.registerMatch).toBe(true);
    expect(matched.finds('tik.asked')).toBe('alreadyMatched');
    expect(matched.sends('filing.closed').tries('application.submitted').sees.reasons).toEqual(['R-56']);
  });

  test('is followed by filing and voting where the data match in time (R-20, R-32)', () => {
    const helped = refused().sends('data.foundCorrect', 'tik.asked', 'register.matched');
    helped.sends('application.submitted', 'code.sent', 'application.accounted', ...untilVoting);
    expect(helped.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });

  test('a correction made while the ТИК’s answer is awaited becomes the newest cause (D-19, D-47)', () => {
    const asked = refused().sends('data.foundCorrect', 'tik.asked', 'data.corrected');
    expect(repair(asked)).toEqual(['corrected', 'running', 'afterCorrection']);
    expect(asked.finds('tik.asked')).toBe('waitRunning');
  });
});

describe('while an application is «в обработке» or «Учтено»', () => {
  const steps = ['data.foundCorrect', 'data.corrected', 'tik.asked'] as const;
  const facts = ['account.confirmed', 'phone.confirmed'] as const;

  test('the check of the data is closed, and opens again after the commission’s refusal (D-39, D-45)', () => {
    const filed = voter(ready).sends('filing.opened', 'application.submitted');
    for (const step of steps) expect(filed.finds(step)).toBe('applicationRunning');
    filed.sends('code.sent');
    for (const step of steps) expect(filed.finds(step)).toBe('applicationRunning');
    filed.sends('application.refused');
    expect(filed.sends('data.foundCorrect').sees.situations.data).toBe('foundCorrect');
    const accounted = voter(ready).sends('filing.opened', 'application.submitted', 'code.sent');
    accounted.sends('application.accounted');
    for (const step of steps) expect(accounted.finds(step)).toBe('applicationRunning');
  });

  test('account, phone and match stay as they were at filing, in everything that can happen (D-42, D-45)', () => {
    const running = space.configurations.filter(({ states }) =>
      ['processing', 'accounted'].some((state) => states.includes(state)),
    );
    expect(running.length).toBeGreaterThan(0);
    const changing: string[] = [...steps, ...facts, 'register.matched', 'register.differs'];
    const taken = new Set(
      running.flatMap(({ steps: next }) => next.map(({ event }) => alphabet[event]!.key)),
    );
    expect([...taken].filter((key) => changing.includes(key))).toEqual([]);
    const { account, phone, registerMatch } = ready;
    for (const { snapshot } of running) {
      expect(snapshot.context).toMatchObject({ account, phone, registerMatch });
    }
  });
});
