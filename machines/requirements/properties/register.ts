import {
  all,
  any,
  at,
  available,
  canAct,
  exactly,
  type Formula,
  happened,
  implies,
  not,
  reason,
} from './formula.ts';
import { type RequirementProperty, staysForGood } from './property.ts';
import { federal, frozen, matched, unmatched } from './words.ts';

const awaited = any(at('afterCorrection'), at('afterTik'));
const always = (holds: Formula) => ({ kind: 'always', holds }) as const;
const reachable = (holds: Formula) => ({ kind: 'reachable', holds }) as const;

/** Data that are compared with the register of voters, differ, and are repaired (R-19, R-20, R-24 … R-32). */
export const registerProperties = [
  {
    id: 'data-can-be-checked',
    sources: ['R-19', 'R-28', 'R-29', 'D-16', 'D-45'],
    says: {
      ru: 'Проверить данные в личном кабинете и признать их верными можно один раз, пока они не исправлялись и заявление не подано.',
      en: 'The data in the personal area can be checked and found correct once, as long as they have not been corrected and no application is filed.',
    },
    claim: always(exactly(available('data.foundCorrect'), all(at('unchecked'), not(frozen)))),
  },
  {
    id: 'data-found-correct',
    sources: ['R-19', 'R-29'],
    says: {
      ru: 'Данные, которые избиратель проверил и признал верными, считаются признанными верными.',
      en: 'Data that the voter has checked and found correct count as found correct.',
    },
    claim: { kind: 'after', event: 'data.foundCorrect', then: at('foundCorrect') },
  },
  {
    id: 'correct-means-without-a-correction',
    sources: ['R-29', 'D-16'],
    says: {
      ru: 'Признанными верными считаются только данные, которые ни разу не исправлялись; исправление отменяет такое признание.',
      en: 'Only data that were never corrected count as found correct; a correction revokes that.',
    },
    claim: { kind: 'never', holds: all(at('foundCorrect'), happened('data.corrected')) },
  },
  {
    id: 'checking-is-no-condition-of-filing',
    sources: ['R-19', 'D-20'],
    says: {
      ru: 'Подать заявление можно и без отметки о том, что данные проверены: отказа по этой причине листовка не называет.',
      en: 'An application can be filed without a record that the data were checked: the leaflet names no refusal for that.',
    },
    claim: reachable(all(at('processing'), at('unchecked'))),
  },
  {
    id: 'data-can-be-corrected-while-they-differ',
    sources: ['R-26', 'R-28', 'R-30', 'D-45', 'D-47'],
    says: {
      ru: 'Исправить данные в личном кабинете, в том числе ещё раз, можно ровно до тех пор, пока они не совпали с регистром избирателей и голосование не открылось.',
      en: 'The data in the personal area can be corrected, and corrected again, exactly as long as they do not match the register of voters and voting has not opened.',
    },
    claim: always(exactly(available('data.corrected'), all(at('confirmation'), unmatched))),
  },
  {
    id: 'a-correction-starts-the-wait-and-the-comparison',
    sources: ['R-24', 'R-30', 'D-47'],
    says: {
      ru: 'Каждое исправление данных начинает ожидание заново, и после него ожидается ответ регистра.',
      en: 'Every correction of the data starts the wait anew, and after it an answer of the register is awaited.',
    },
    claim: { kind: 'after', event: 'data.corrected', then: all(at('waiting'), at('afterCorrection')) },
  },
  {
    id: 'the-wait-ends-by-days-or-by-a-match',
    sources: ['R-30', 'D-18'],
    says: {
      ru: 'Ожидание после исправления заканчивается только потому, что прошли названные дни или данные совпали с регистром.',
      en: 'The wait after a correction ends only because the days named have passed or the data have matched the register.',
    },
    claim: {
      kind: 'precedes',
      first: any(happened('correction.waitOver'), happened('register.matched')),
      then: at('noWait'),
    },
  },
  {
    id: 'the-days-end-the-wait',
    sources: ['R-30'],
    says: {
      ru: 'Когда названные дни прошли, ожидание окончено.',
      en: 'When the days named have passed, the wait is over.',
    },
    claim: { kind: 'after', event: 'correction.waitOver', then: all(at('noWait'), not(at('waiting'))) },
  },
  {
    id: 'days-pass-only-in-a-wait',
    sources: ['R-30', 'D-47'],
    says: {
      ru: 'Три календарных дня отсчитываются ровно тогда, когда идёт ожидание после исправления.',
      en: 'The three calendar days run exactly while there is a wait after a correction.',
    },
    claim: always(exactly(available('correction.waitOver'), at('waiting'))),
  },
  {
    id: 'no-wait-once-matched',
    sources: ['R-20', 'R-30', 'D-18'],
    says: {
      ru: 'Если данные совпали с регистром, ждать больше нечего: ожидание прекращается сразу.',
      en: 'Once the data match the register there is nothing to wait for: the wait ends at once.',
    },
    claim: { kind: 'never', holds: all(at('waiting'), matched) },
  },
  {
    id: 'a-wait-comes-to-its-end',
    sources: ['R-30'],
    says: {
      ru: 'Ожидание после исправления не длится вечно: когда время идёт, оно заканчивается или голосование открывается раньше.',
      en: 'A wait after a correction does not last for ever: as time goes on it ends, or voting opens before.',
    },
    claim: {
      kind: 'leadsTo',
      when: at('waiting'),
      then: any(at('noWait'), { ended: true }),
      fair: ['clock'],
    },
  },
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
      ru: 'Пока голосование не открылось, данные, которые не совпадают с регистром, ещё могут совпасть; обещано это не было.',
      en: 'As long as voting has not opened, data that do not match the register can still come to match; nobody has promised it.',
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
      ru: 'После обращения в территориальную избирательную комиссию (ТИК) ожидается её ответ; прежнего ответа регистра больше не ждут.',
      en: 'After going to the territorial election commission (ТИК) its answer is awaited; an earlier answer of the register no longer is.',
    },
    claim: { kind: 'after', event: 'tik.asked', then: all(at('afterTik'), not(at('afterCorrection'))) },
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
  {
    id: 'the-wait-holds-back-the-advice',
    sources: ['R-30', 'D-16', 'D-18'],
    says: {
      ru: 'Пока идёт ожидание после исправления, листовка обращаться в территориальную избирательную комиссию (ТИК) ещё не советует.',
      en: 'While the wait after a correction runs, the leaflet does not yet advise going to the territorial election commission (ТИК).',
    },
    claim: { kind: 'never', holds: all(at('waiting'), available('tik.asked')) },
  },
  {
    id: 'the-wait-holds-back-nothing-else',
    sources: ['R-30', 'D-18'],
    says: {
      ru: 'Пока идёт ожидание после исправления и время попыток не вышло, подать заявление можно попробовать в любое время.',
      en: 'While the wait after a correction runs and there is time for attempts, filing may be tried at any moment.',
    },
    claim: always(
      implies(
        all(at('waiting'), any(at('filing'), at('filingClosed'))),
        any(available('application.submitted'), { refused: 'application.submitted' }),
      ),
    ),
  },
  {
    id: 'a-match-before-the-days-are-over-lets-file',
    sources: ['R-20', 'R-30', 'D-18'],
    says: {
      ru: 'Если данные совпали раньше, чем прошли три дня после исправления, заявление можно подать сразу.',
      en: 'If the data have matched before three days have passed since the correction, the application can be filed at once.',
    },
    claim: reachable(
      all(
        federal,
        happened('data.corrected'),
        not(happened('correction.waitOver')),
        available('application.submitted'),
      ),
    ),
  },
] as const satisfies readonly RequirementProperty[];
