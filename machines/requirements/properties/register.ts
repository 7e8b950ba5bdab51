import { all, any, at, available, canAct, exactly, happened, implies, not, reason } from './formula.ts';
import { always, type RequirementProperty, reachable, staysForGood } from './property.ts';
import { matched, unmatched } from './words.ts';

const awaited = any(at('afterCorrection'), at('afterTik'));

/** The register of voters: how it answers, and when to go to its commission (R-20, R-24 …, D-19, D-36). */
export const registerProperties = [
  {
    id: 'the-register-answers-only-when-asked',
    sources: ['R-24', 'R-25', 'D-19'],
    says: {
      ru: 'Ответ регистра возможен ровно тогда, когда его ждут, и может быть любым: данные совпали или не совпали.',
      en: 'An answer of the register is possible exactly while one is awaited, and it can be either: the data match or they differ.',
    },
    claim: always(
      all(exactly(available('register.matched'), awaited), exactly(available('register.differs'), awaited)),
    ),
  },
  {
    id: 'an-answer-has-its-cause',
    sources: ['R-24', 'R-32', 'D-19'],
    says: {
      ru: 'Ответа регистра ждут только после исправления данных или обращения в территориальную избирательную комиссию (ТИК).',
      en: 'An answer of the register is awaited only after a correction of the data or after going to the territorial election commission (ТИК).',
    },
    claim: {
      kind: 'precedes',
      first: any(happened('data.corrected'), happened('tik.asked')),
      then: awaited,
    },
  },
  {
    id: 'the-commission-can-answer',
    sources: ['R-24', 'R-25'],
    says: {
      ru: 'Пока ответа регистра ждут, следующий шаг есть у комиссии: регистр ведёт она.',
      en: 'While an answer of the register is awaited the commission has a step to take: it keeps the register.',
    },
    claim: always(implies(awaited, canAct('commission'))),
  },
  {
    id: 'only-the-register-makes-data-match',
    sources: ['R-20', 'R-24', 'R-25'],
    says: {
      ru: 'Данные, которые не совпадают с регистром, не совпадают, пока комиссия не установит совпадение: ни избиратель, ни портал этого не делают.',
      en: 'Data that do not match the register go on not matching until the commission finds that they do: neither the voter nor the portal does it.',
    },
    claim: { kind: 'until', when: unmatched, holds: unmatched, until: happened('register.matched') },
  },
  {
    id: 'a-match-is-the-last-answer',
    sources: ['R-20', 'R-24', 'D-19'],
    says: {
      ru: 'Если регистр ответил, что данные совпали, они совпали, и больше никакого ответа не ждут.',
      en: 'When the register has answered that the data match, they match, and no other answer is awaited.',
    },
    claim: { kind: 'after', event: 'register.matched', then: all(matched, at('noAnswerAwaited')) },
  },
  {
    id: 'data-may-still-differ',
    sources: ['R-26', 'R-27', 'D-19'],
    says: {
      ru: 'Если регистр ответил, что данные не совпали, они не совпадают, и этого ответа больше не ждут.',
      en: 'When the register has answered that the data differ, they do not match, and that answer is no longer awaited.',
    },
    claim: { kind: 'after', event: 'register.differs', then: all(unmatched, at('noAnswerAwaited')) },
  },
  {
    id: 'matching-data-stay-matched',
    sources: ['R-20', 'D-42', 'D-45'],
    says: {
      ru: 'Данные, которые совпали с регистром, в пределах модели так и остаются совпавшими.',
      en: 'Data that match the register go on matching, as far as the model goes.',
    },
    claim: staysForGood(matched),
  },
  {
    id: 'differing-data-can-come-to-match',
    sources: ['R-20', 'R-26', 'R-32', 'D-19'],
    says: {
      ru: 'Пока голосование не открылось, данные, которые не совпадают с регистром, ещё могут совпасть; обещания в этом нет.',
      en: 'As long as voting has not opened, data that do not match the register can still come to match; it is no promise.',
    },
    claim: { kind: 'possible', when: all(at('confirmation'), unmatched), then: matched },
  },
  {
    id: 'going-to-the-commission-exactly-when',
    sources: ['R-29', 'R-30', 'R-31', 'R-32', 'D-16', 'D-36'],
    says: {
      ru: 'Обратиться в территориальную избирательную комиссию (ТИК) листовка советует ровно тогда, когда последняя попытка подать заявление отклонена из-за расхождения данных, данные по-прежнему не совпадают, они признаны верными или ожидание после исправления окончено и ответа на прежнее обращение не ждут.',
      en: 'The leaflet’s advice to go to the territorial election commission (ТИК) stands exactly when the last attempt to file was refused because the data differ, they still do, they were found correct or the wait after a correction is over, and no answer to an earlier request is awaited.',
    },
    claim: always(
      exactly(
        available('tik.asked'),
        all(
          at('confirmation'),
          unmatched,
          reason('R-52'),
          any(at('foundCorrect'), at('noWait')),
          not(at('afterTik')),
        ),
      ),
    ),
  },
  {
    id: 'the-commission-is-within-reach',
    sources: ['R-31', 'R-32', 'D-16'],
    says: {
      ru: 'Избиратель, чьи данные не совпадают, всегда может дойти до обращения в территориальную избирательную комиссию (ТИК), пока голосование не открылось.',
      en: 'A voter whose data do not match can always come to the point of going to the territorial election commission (ТИК) as long as voting has not opened.',
    },
    claim: { kind: 'possible', when: all(at('confirmation'), unmatched), then: available('tik.asked') },
  },
  {
    id: 'the-commission-also-after-filing',
    sources: ['R-32', 'D-36'],
    says: {
      ru: 'Совет обратиться в территориальную избирательную комиссию (ТИК) остаётся в силе и после окончания приёма заявлений.',
      en: 'The advice to go to the territorial election commission (ТИК) still stands after filing has closed.',
    },
    claim: reachable(all(at('filingClosed'), available('tik.asked'))),
  },
  {
    id: 'the-commission-owes-an-answer',
    sources: ['R-32', 'D-19'],
    says: {
      ru: 'После обращения в территориальную избирательную комиссию (ТИК) ожидается её ответ, он заменяет прежний.',
      en: 'After going to the territorial election commission (ТИК) its answer is awaited, in place of an earlier one.',
    },
    claim: { kind: 'after', event: 'tik.asked', then: at('afterTik') },
  },
  {
    id: 'the-commission-promises-nothing',
    sources: ['R-32', 'D-19'],
    says: {
      ru: 'Бывает и так, что избиратель обратился в территориальную избирательную комиссию (ТИК), а данные не совпали до самого открытия голосования и заявление подать не удалось.',
      en: 'It can also happen that the voter went to the territorial election commission (ТИК), the data had not matched when voting opened, and no application could be filed.',
    },
    claim: reachable(all(at('filingRefused'), happened('tik.asked'), unmatched)),
  },
] as const satisfies readonly RequirementProperty[];
