import { all, any, at, available, exactly, happened, implies, not } from './formula.ts';
import { always, type RequirementProperty, reachable } from './property.ts';
import { federal, frozen, matched, unmatched } from './words.ts';

/** Data that are checked and corrected, and the wait after a correction (R-19, R-26, R-28 … R-30, D-16 … D-18, D-47). */
export const correctionProperties = [
  {
    id: 'data-can-be-checked',
    sources: ['R-19', 'R-28', 'R-29', 'D-16', 'D-45'],
    says: {
      ru: 'Проверить данные в личном кабинете и признать их верными можно один раз, пока они не исправлялись и заявление не «в обработке» и не в статусе «Учтено».',
      en: 'The data in the personal area can be checked and found correct once, as long as they have not been corrected and no application is «в обработке» (“being processed”) or «Учтено» (“accounted”).',
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
      ru: 'Три календарных дня могут истечь ровно тогда, когда идёт ожидание после исправления.',
      en: 'The three calendar days can run out exactly while there is a wait after a correction.',
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
