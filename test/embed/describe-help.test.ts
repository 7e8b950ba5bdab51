import { describe, expect, test } from 'vitest';
import { type EventKey, type JourneyEvent, type Profile, president2024 } from '../../machines/index.ts';
import type { RemedyId } from '../../machines/journey/remedy-texts.ts';
import { texts } from '../../machines/texts.ts';
import { advance } from '../../src/embed/advance.ts';
import { begin } from '../../src/embed/begin.ts';
import { describe as described } from '../../src/embed/describe.ts';
import type { Description, Why } from '../../src/embed/description.ts';
import type { Standing } from '../../src/embed/standing.ts';
import { take } from '../../src/embed/take.ts';

const inJanuary = Date.parse('2024-01-20T09:00Z');
const inFiling = Date.parse('2024-03-01T09:00Z');
const afterFiling = Date.parse('2024-03-13T09:00Z');
const inVoting = Date.parse('2024-03-16T09:00Z');
const afterVoting = Date.parse('2024-03-18T09:00Z');

const ready: Omit<Profile, 'route'> = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'vybory',
};
const minor = { ...ready, adult: false };
const another = { ...ready, pollingStationApplication: true };
const unmatched = { ...ready, registerMatch: false };

type Step = JourneyEvent['type'] | JourneyEvent | number;

/** A journey told after these steps; a number is a time that has come. */
function journeyAfter(
  registration: string,
  profile: Omit<Profile, 'route'>,
  ...steps: readonly Step[]
): Description {
  let now = inJanuary;
  let standing: Standing = begin({ registration, profile }, now, president2024);
  for (const step of steps) {
    if (typeof step === 'number') {
      now = step;
      standing = advance(standing, now, president2024).standing;
    } else {
      const event = typeof step === 'string' ? ({ type: step } as JourneyEvent) : step;
      const taken = take(standing, event, now, president2024);
      if (taken.result.kind === 'closed') throw new Error(`${event.type} is closed: ${taken.result.why}`);
      standing = taken.standing;
    }
  }
  const { snapshot, correctedAt } = standing;
  return described(snapshot, {
    lang: 'ru',
    now,
    zone: 'Europe/Moscow',
    election: president2024,
    registration,
    correctedAt,
  });
}

const federal = (profile: Omit<Profile, 'route'>, ...steps: readonly Step[]) =>
  journeyAfter('Московская область', profile, ...steps);

const mosRu = ['fullName.given', 'email.given', 'phone.given', 'address.given', 'snils.given'] as const;
const fullAccount: Step = { type: 'identity.confirmed', via: 'mfc' };
const filed = [inFiling, 'application.submitted', 'code.sent'] as const;
const toIssued = ['ballot.signedIn', 'conditions.accepted', 'identity.verified', 'ballot.issued'] as const;

const closedBy = ({ closed }: Description, key: EventKey, id: string): Why<string> | undefined =>
  closed.find((each) => each.key === key)?.why.find((each) => each.id === id);
const refusedBy = ({ refused }: Description, id: string): Why<string> | undefined =>
  refused[0]?.reasons.find((each) => each.id === id);

const answers = (id: RemedyId, canOpen: boolean) => ({ remedy: texts.remedies[id].ru, canOpen });
const tooLate = (id: RemedyId) => `${texts.remedies[id].ru} ${texts.remedyNotes.filingOver.ru}`;

describe('what would open a step', () => {
  const signIn = 'ballot.signedIn';

  test('of voting is the application, as long as one can be filed (R-13, R-22, D-40)', () => {
    const why = (description: Description) => closedBy(description, signIn, 'notAccounted');
    expect(why(federal(ready))).toMatchObject(answers('fileOnceOpen', true));
    expect(why(federal(ready, inFiling))).toMatchObject(answers('fileNow', true));
    expect(why(federal(ready, ...filed))).toMatchObject(answers('awaitDecision', true));
    expect(why(federal(ready, ...filed, inVoting))).toMatchObject(answers('awaitDecision', true));
  });

  test('of voting is nothing, once none can be filed (R-14, R-49, R-56, R-58, D-18, D-30)', () => {
    const why = (description: Description) => closedBy(description, signIn, 'notAccounted');
    expect(why(federal(ready, afterFiling))).toMatchObject(answers('filingIsOver', false));
    expect(why(federal(minor, inFiling))).toMatchObject(answers('underAgeFederal', false));
    expect(why(federal(another, inFiling))).toMatchObject(answers('stationInstead', false));
  });

  test('is the voting window for who is ready, and nothing for who never will be (R-39, R-48)', () => {
    const why = (description: Description) => closedBy(description, signIn, 'votingNotOpen');
    expect(why(federal(ready, ...filed, 'application.accounted'))).toMatchObject(
      answers('awaitVoting', true),
    );
    expect(why(federal(minor))).toMatchObject(answers('underAgeFederal', false));
    expect(why(journeyAfter('Москва', { adult: true }))).toMatchObject(answers('awaitVoting', true));
  });

  test('in Moscow is the next step to a full account, until voting closes (R-03, R-05, R-08, R-09, D-07)', () => {
    const why = (...steps: readonly Step[]) =>
      closedBy(journeyAfter('Москва', { adult: true }, ...steps), signIn, 'noFullAccount');
    expect(why()).toMatchObject(answers('openAccount', true));
    expect(why(...mosRu.slice(0, 3))).toMatchObject(answers('fillDocuments', true));
    expect(why(...mosRu, inVoting)).toMatchObject(answers('confirmIdentity', true));
  });

  test('in Moscow is nothing for a minor, who has several reasons at once (D-05, D-46)', () => {
    const young = journeyAfter('Москва', { adult: false });
    const why = young.closed.find(({ key }) => key === signIn)!.why;
    expect(why.map(({ id }) => id)).toEqual(['noFullAccount', 'underAge', 'votingNotOpen']);
    expect(closedBy(young, signIn, 'underAge')).toMatchObject(answers('underAgeMoscow', false));
    expect(closedBy(young, 'conditions.accepted', 'earlierStep')).toMatchObject(
      answers('underAgeMoscow', false),
    );
  });

  test('after a correction is the wait, and past the deadline no help for filing (R-30, R-32, D-18, D-36)', () => {
    const why = (description: Description, id: string) => closedBy(description, 'tik.asked', id);
    const waiting = federal(unmatched, inFiling, 'application.submitted', 'data.corrected');
    expect(why(waiting, 'waitRunning')).toMatchObject(answers('awaitWait', true));
    const late = federal(unmatched, afterFiling, 'application.submitted');
    expect(why(late, 'checkDataFirst')).toMatchObject({ remedy: tooLate('checkData'), canOpen: true });
  });

  test('of the ballot is to go back, as long as the choice is not confirmed (R-46, D-24, D-25)', () => {
    const pressed = federal(
      ready,
      ...filed,
      'application.accounted',
      inVoting,
      ...toIssued,
      'ballot.marked',
      'vote.pressed',
    );
    expect(closedBy(pressed, 'ballot.marked', 'reconsiderFirst')).toMatchObject(
      answers('goBackToMark', true),
    );
    expect(closedBy(pressed, signIn, 'alreadyDone')).toMatchObject(answers('startAgain', true));
  });
});

describe('what would turn a refusal', () => {
  test('is said of each reason (R-50, R-51, R-52, R-62, D-22)', () => {
    const description = federal({ ...unmatched, account: false, phone: false }, inFiling);
    expect(refusedBy(description, 'R-50')).toMatchObject(answers('confirmAccount', true));
    expect(refusedBy(description, 'R-51')).toMatchObject(answers('confirmPhone', true));
    expect(refusedBy(description, 'R-52')).toMatchObject(answers('checkData', true));
  });

  test('goes with the check of the data (R-29, R-30, R-32, D-19)', () => {
    const refused = [inFiling, 'application.submitted'] as const;
    const why = (...steps: readonly Step[]) => refusedBy(federal(unmatched, ...refused, ...steps), 'R-52');
    expect(why('data.foundCorrect')).toMatchObject(answers('askTik', true));
    expect(why('data.foundCorrect', 'tik.asked')).toMatchObject(answers('awaitTik', true));
    expect(why('data.corrected')).toMatchObject(answers('awaitComparison', true));
    expect(why('data.corrected', Date.parse('2024-03-04T09:00Z'))).toMatchObject(answers('askTik', true));
  });

  test('is nothing where the route or the day forbids it (R-53, R-54, R-55, R-56)', () => {
    expect(refusedBy(journeyAfter('Москва', { adult: true }, inFiling), 'R-55')).toMatchObject(
      answers('notNeededInMoscow', false),
    );
    expect(refusedBy(journeyAfter('Тверская область', {}, inFiling), 'R-54')).toMatchObject(
      answers('inPersonOnly', false),
    );
    expect(refusedBy(journeyAfter('other', {}, inFiling), 'R-53')).toMatchObject(
      answers('noRemoteVoting', false),
    );
    expect(refusedBy(federal(ready, afterFiling), 'R-56')).toMatchObject(answers('filingIsOver', false));
  });

  test('is said of the last refusal too, and that a reason is gone (R-50, R-57, D-22, D-39, D-45)', () => {
    const unconfirmed = { ...ready, account: false };
    const last = (...steps: readonly Step[]) => federal(unconfirmed, inFiling, ...steps).reasons;
    expect(last('application.submitted')).toMatchObject([{ id: 'R-50', ...answers('confirmAccount', true) }]);
    expect(last('application.submitted', 'account.confirmed')).toMatchObject([answers('tryAgain', true)]);
    expect(last('application.submitted', 'account.confirmed', 'application.submitted')).toEqual([]);
    const again = federal(ready, ...filed, 'application.submitted', 'application.refused').reasons;
    expect(again).toMatchObject([{ id: 'R-57', ...answers('tryAgain', true) }]);
    expect(last('application.submitted', inVoting)).toMatchObject([answers('journeyOver', false)]);
  });
});

describe('the progress', () => {
  const shown = ({ progress }: Description) =>
    Object.fromEntries(progress.stages.map(({ id, is }) => [id, is]));

  test('on the federal route: confirmation and application side by side, then «Учтено», then the ballot (R-60)', () => {
    expect(shown(federal({ ...ready, phone: false }))).toEqual({
      confirmation: 'current',
      application: 'current',
      accounted: 'ahead',
      ballot: 'ahead',
    });
    const accounted = federal(ready, ...filed, 'application.accounted');
    expect(shown(accounted)).toEqual({
      confirmation: 'done',
      application: 'done',
      accounted: 'current',
      ballot: 'ahead',
    });
    expect(accounted.progress.done).toBe(2);
    expect(shown(federal(ready, ...filed, 'application.accounted', inVoting)).ballot).toBe('current');
    expect(shown(federal(ready, afterVoting))).toEqual({
      confirmation: 'done',
      application: 'ahead',
      accounted: 'ahead',
      ballot: 'ahead',
    });
  });

  test('in Moscow: registration, confirmation, the ballot (R-04, R-09, R-12)', () => {
    const moscow = (...steps: readonly Step[]) => shown(journeyAfter('Москва', { adult: true }, ...steps));
    expect(moscow('email.given')).toEqual({
      registration: 'current',
      confirmation: 'ahead',
      ballot: 'ahead',
    });
    expect(moscow(...mosRu)).toEqual({ registration: 'done', confirmation: 'current', ballot: 'ahead' });
    expect(moscow(...mosRu, fullAccount)).toEqual({
      registration: 'done',
      confirmation: 'done',
      ballot: 'ahead',
    });
    const voted = [...toIssued, 'ballot.marked', 'vote.pressed', 'choice.confirmed'] as const;
    expect(moscow(...mosRu, fullAccount, inVoting, ...voted)).toEqual({
      registration: 'done',
      confirmation: 'done',
      ballot: 'done',
    });
    expect(moscow(...mosRu, fullAccount, afterVoting).ballot).toBe('ahead');
    expect(moscow(...mosRu, afterVoting)).toEqual({
      registration: 'ahead',
      confirmation: 'ahead',
      ballot: 'ahead',
    });
  });

  test('in Tver Oblast: voting in person; elsewhere there is none (R-33, D-31)', () => {
    expect(shown(journeyAfter('Тверская область', {}))).toEqual({ inPerson: 'current' });
    expect(shown(journeyAfter('Тверская область', {}, 'home.chosen'))).toEqual({ inPerson: 'done' });
    expect(shown(journeyAfter('Тверская область', {}, afterVoting))).toEqual({ inPerson: 'ahead' });
    expect(shown(journeyAfter('other', {}))).toEqual({});
  });
});

test('what is told alike is the same object, so that a page need not render it again', () => {
  const [a, b] = [federal(ready, inFiling), federal(ready, inFiling)];
  expect(a.closed).toHaveLength(b.closed.length);
  a.closed.forEach((each, index) => void expect(each).toBe(b.closed[index]));
  a.actions.forEach((each, index) => void expect(each).toBe(b.actions[index]));
  expect(a.deadline).toBe(b.deadline);
});
