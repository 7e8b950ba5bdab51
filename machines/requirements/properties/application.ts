import { all, any, at, available, exactly, happened, implies, not } from './formula.ts';
import { always, type RequirementProperty } from './property.ts';
import { ended, federal, frozen, remote } from './words.ts';

const file = 'application.submitted';

/** A filed application: the code, the decision, «Учтено» (R-21, R-22, R-57, D-13, D-14, D-39, D-40). */
export const applicationProperties = [
  {
    id: 'the-code-follows-filing',
    sources: ['R-21', 'D-13'],
    says: {
      ru: 'Код подтверждения может прийти ровно тогда, когда заявление подано и кода ещё не было, один раз на каждое поданное заявление.',
      en: 'The confirmation code can come exactly when an application is filed and no code has come for it yet, once for every application.',
    },
    claim: always(exactly(available('code.sent'), at('awaitingCode'))),
  },
  {
    id: 'after-the-code-a-decision-is-awaited',
    sources: ['R-21', 'D-13', 'D-14'],
    says: {
      ru: 'После кода заявление остаётся «в обработке» и ждёт решения.',
      en: 'After the code the application stays «в обработке» (“being processed”) and awaits a decision.',
    },
    claim: { kind: 'after', event: 'code.sent', then: all(at('processing'), at('awaitingDecision')) },
  },
  {
    id: 'the-code-comes',
    sources: ['R-21'],
    says: {
      ru: 'Если портал делает своё дело, код после подачи заявления приходит, разве что голосование закончится раньше.',
      en: 'If the portal does its part, the code comes after the application is filed, unless voting closes before.',
    },
    claim: {
      kind: 'leadsTo',
      when: at('awaitingCode'),
      then: any(at('awaitingDecision'), ended),
      fair: ['portal'],
    },
  },
  {
    id: 'decided-only-after-the-code',
    sources: ['R-21', 'R-22', 'D-13', 'D-14', 'D-40'],
    says: {
      ru: 'Комиссия может принять решение, «Учтено» или отказ, ровно тогда, когда код пришёл и решения ещё нет, в том числе когда голосование уже идёт.',
      en: 'The commission can decide, «Учтено» (“accounted”) or a refusal, exactly when the code has come and there is no decision yet, while voting is open too.',
    },
    claim: always(
      all(
        exactly(available('application.accounted'), at('awaitingDecision')),
        exactly(available('application.refused'), at('awaitingDecision')),
      ),
    ),
  },
  {
    id: 'decision-may-come-while-voting-is-open',
    sources: ['D-40'],
    says: {
      ru: 'Предельного срока для решения листовка не называет: бывает, что его ждут, когда голосование уже идёт.',
      en: 'The leaflet names no limit for the decision: it can still be awaited when voting is open.',
    },
    claim: { kind: 'reachable', holds: all(at('awaitingDecision'), at('voting')) },
  },
  {
    id: 'a-running-application-can-end-in-a-vote',
    sources: ['R-22', 'D-40'],
    says: {
      ru: 'Пока заявление «в обработке», возможность проголосовать дистанционно сохраняется до окончания голосования.',
      en: 'While an application is «в обработке» (“being processed”) remote voting remains possible until voting closes.',
    },
    claim: { kind: 'possible', when: at('processing'), then: at('voted') },
  },
  {
    id: 'an-application-does-not-hang',
    sources: ['R-39', 'D-14', 'D-40'],
    says: {
      ru: 'Заявление не остаётся «в обработке» вечно: идёт время, и либо есть решение, либо голосование закончилось.',
      en: 'An application is not «в обработке» (“being processed”) for ever: as time goes on there is a decision, or voting has closed.',
    },
    claim: {
      kind: 'leadsTo',
      when: at('processing'),
      then: any(at('accounted'), at('ballot'), at('refusedByCommission'), ended),
      fair: ['clock'],
    },
  },
  {
    id: 'accounted-by-the-commission-alone',
    sources: ['R-22', 'D-14'],
    says: {
      ru: 'Статус «Учтено» заявление получает только решением комиссии.',
      en: 'Only a decision of the commission gives an application the status «Учтено» (“accounted”).',
    },
    claim: { kind: 'precedes', first: happened('application.accounted'), then: at('accounted') },
  },
  {
    id: 'accounted-means-accounted',
    sources: ['R-22'],
    says: {
      ru: 'Решение «Учтено» сразу даёт этот статус, а если голосование уже идёт, сразу открывает бюллетень.',
      en: 'The decision «Учтено» (“accounted”) gives that status at once and, if voting is already open, opens the ballot at once.',
    },
    claim: {
      kind: 'after',
      event: 'application.accounted',
      then: any(all(at('accounted'), not(at('voting'))), all(at('ballot'), at('voting'))),
    },
  },
  {
    id: 'no-ballot-without-accounted',
    sources: ['R-13', 'R-22', 'R-57', 'D-14'],
    says: {
      ru: 'Избиратель из региона списка, кроме Москвы, никогда не получает бюллетень для дистанционного голосования без статуса «Учтено».',
      en: 'A voter of a listed region other than Moscow never gets a ballot for remote voting without the status «Учтено» (“accounted”).',
    },
    claim: { kind: 'precedes', first: happened('application.accounted'), then: all(federal, remote) },
  },
  {
    id: 'accounted-opens-the-vote',
    sources: ['R-22'],
    says: {
      ru: 'Со статусом «Учтено» избиратель всегда ещё может проголосовать дистанционно.',
      en: 'With the status «Учтено» (“accounted”) the voter can always still vote remotely.',
    },
    claim: { kind: 'possible', when: at('accounted'), then: at('voted') },
  },
  {
    id: 'accounted-lasts-until-voting-opens',
    sources: ['R-22', 'D-27', 'D-42'],
    says: {
      ru: 'Статус «Учтено» в пределах модели не теряется: он сохраняется, пока не откроется бюллетень.',
      en: 'The status «Учтено» (“accounted”) is not lost, as far as the model goes: it lasts until the ballot opens.',
    },
    claim: { kind: 'until', when: at('accounted'), holds: at('accounted'), until: at('ballot') },
  },
  {
    id: 'accounted-opens-the-ballot-with-the-vote',
    sources: ['R-22', 'R-39'],
    says: {
      ru: 'Пока голосование идёт, избиратель со статусом «Учтено» всегда стоит перед бюллетенем.',
      en: 'While voting is open a voter with the status «Учтено» (“accounted”) always stands before the ballot.',
    },
    claim: { kind: 'never', holds: all(at('accounted'), at('voting')) },
  },
  {
    id: 'a-second-attempt-leaves-the-awaited-code',
    sources: ['R-57'],
    says: {
      ru: 'Вторая попытка подать заявление, пока ждут кода, ничего в поданном заявлении не меняет.',
      en: 'A second attempt to file while the code is awaited changes nothing in the application that is filed.',
    },
    claim: { kind: 'after', event: file, when: at('awaitingCode'), then: all(at('awaitingCode'), frozen) },
  },
  {
    id: 'a-second-attempt-leaves-the-awaited-decision',
    sources: ['R-57'],
    says: {
      ru: 'Вторая попытка подать заявление, пока ждут решения, ничего в поданном заявлении не меняет.',
      en: 'A second attempt to file while the decision is awaited changes nothing in the application that is filed.',
    },
    claim: {
      kind: 'after',
      event: file,
      when: at('awaitingDecision'),
      then: all(at('awaitingDecision'), frozen),
    },
  },
  {
    id: 'a-second-attempt-leaves-accounted',
    sources: ['R-57'],
    says: {
      ru: 'Попытка подать ещё одно заявление статуса «Учтено» не отменяет.',
      en: 'An attempt to file another application does not undo the status «Учтено» (“accounted”).',
    },
    claim: { kind: 'after', event: file, when: at('accounted'), then: all(at('accounted'), frozen) },
  },
  {
    id: 'refused-by-the-commission',
    sources: ['D-14', 'D-39', 'D-45'],
    says: {
      ru: 'По выводу авторов модели, после отказа комиссии заявление больше не «в обработке», сведения снова можно менять; если голосование уже идёт, это итог.',
      en: 'As the model’s authors infer, after the commission’s refusal the application is no longer «в обработке» (“being processed”) and the facts can change again; if voting is already open, that is the outcome.',
    },
    claim: {
      kind: 'after',
      event: 'application.refused',
      then: all(
        not(frozen),
        any(all(at('refusedByCommission'), not(at('voting'))), at('applicationRefused')),
      ),
    },
  },
  {
    id: 'filed-again-after-the-commissions-refusal',
    sources: ['R-57', 'D-39'],
    says: {
      ru: 'По выводу авторов модели, после отказа комиссии, пока идёт приём, заявление можно подать снова.',
      en: 'As the model’s authors infer, after the commission’s refusal another application can be filed while filing is open.',
    },
    claim: always(implies(all(at('refusedByCommission'), at('filing')), available(file))),
  },
] as const satisfies readonly RequirementProperty[];
