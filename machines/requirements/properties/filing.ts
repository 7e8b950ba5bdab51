import {
  all,
  any,
  at,
  available,
  exactly,
  fact,
  happened,
  implies,
  not,
  reason,
  refused,
} from './formula.ts';
import { always, never, type RequirementProperty } from './property.ts';
import {
  adult,
  causes,
  federal,
  filed,
  filingTime,
  frozen,
  matched,
  minor,
  noReasons,
  otherStationFiled,
  remote,
  underway,
  unmatched,
} from './words.ts';

const file = 'application.submitted';

const filesOn = (channel: 'gosuslugi' | 'vybory') =>
  ({
    kind: 'possible',
    when: all(at('beforeFiling'), fact('channel', channel), adult, not(otherStationFiled)),
    then: at('accounted'),
  }) as const;

/** Who can file, when, and who is refused (R-13 … ). */
export const filingProperties = [
  {
    id: 'an-application-is-taken-exactly-when',
    sources: ['R-13', 'R-14', 'R-16', 'R-17', 'R-18', 'R-20', 'R-60', 'D-15', 'D-20'],
    says: {
      ru: 'Заявление принимается ровно тогда, когда идёт приём, избиратель зарегистрирован в регионе списка, кроме Москвы, совершеннолетний на названный день, учётная запись и номер телефона подтверждены, данные совпали с регистром, заявления о другом избирательном участке нет и поданного заявления на дистанционное голосование тоже нет.',
      en: 'An application is taken exactly when filing is open, the voter is registered in a listed region other than Moscow, is of full age on the day named, account and phone number are confirmed, the data match the register, and there is neither an application for another polling station nor one for remote voting.',
    },
    claim: always(
      exactly(
        available(file),
        all(
          at('filing'),
          federal,
          adult,
          fact('account', true),
          fact('phone', true),
          matched,
          fact('pollingStationApplication', false),
          not(filed),
        ),
      ),
    ),
  },
  {
    id: 'an-attempt-is-refused-exactly-when-a-reason-holds',
    sources: ['R-27', 'R-60', 'R-62', 'D-15', 'D-20', 'D-21', 'D-23'],
    says: {
      ru: 'С открытия приёма заявлений до открытия голосования попытка подать заявление получает отказ ровно тогда, когда верна хотя бы одна из причин R-49 … R-58, на каком бы сайте и из какого бы региона её ни делали.',
      en: 'From the opening of filing until voting opens an attempt to file is refused exactly when at least one of the reasons R-49 … R-58 holds, on whichever site and from whichever region it is made.',
    },
    claim: always(exactly(refused(file), all(filingTime, any(...Object.values(causes))))),
  },
  {
    id: 'filing-can-be-tried-at-any-time',
    sources: ['R-56', 'R-62', 'D-18', 'D-21', 'D-37'],
    says: {
      ru: 'Попытаться подать заявление может каждый, у кого ещё нет итога, в любое время с открытия приёма до открытия голосования, и только в это время.',
      en: 'Everybody who has no outcome yet may try to file at any time from the opening of filing until voting opens, and at no other time.',
    },
    claim: always(exactly(any(available(file), refused(file)), filingTime)),
  },
  {
    id: 'before-filing-opens-nothing-is-refused',
    sources: ['D-37'],
    says: {
      ru: 'До открытия приёма подать заявление нельзя, но и отказа, о котором говорит листовка, ещё нет.',
      en: 'Before filing opens no application can be made, and there is no refusal of the leaflet’s kind either.',
    },
    claim: always(implies(at('beforeFiling'), all({ closed: file }, noReasons))),
  },
  {
    id: 'no-reasons-without-an-attempt',
    sources: ['R-62', 'D-15'],
    says: {
      ru: 'Причины отказа появляются только после попытки подать заявление.',
      en: 'Reasons for refusal appear only after an attempt to file.',
    },
    claim: { kind: 'precedes', first: happened(file), then: not(noReasons) },
  },
  {
    id: 'a-refusal-always-names-a-reason',
    sources: ['R-62', 'D-22'],
    says: {
      ru: 'Отказа без причины не бывает: после каждой отклонённой попытки названа хотя бы одна.',
      en: 'There is no refusal without a reason: after every refused attempt at least one is named.',
    },
    claim: { kind: 'after', event: file, when: refused(file), then: not(noReasons) },
  },
  {
    id: 'a-filed-application-is-being-processed',
    sources: ['R-13', 'R-57', 'D-13'],
    says: {
      ru: 'Принятое заявление сразу находится «в обработке», ожидается код подтверждения, и прежние причины отказа больше не названы.',
      en: 'An application that is taken is «в обработке» (“being processed”) at once, the confirmation code is awaited, and earlier reasons for refusal are no longer named.',
    },
    claim: { kind: 'after', event: file, when: available(file), then: all(at('awaitingCode'), noReasons) },
  },
  {
    id: 'a-refused-attempt-files-nothing',
    sources: ['R-27', 'R-62'],
    says: {
      ru: 'Отклонённая попытка подать заявление ничего не подаёт и ничего не заканчивает: заявления «в обработке» после неё нет, и путь продолжается.',
      en: 'A refused attempt to file files nothing and ends nothing: there is no application being processed after it, and the way goes on.',
    },
    claim: {
      kind: 'after',
      event: file,
      when: all(refused(file), not(filed)),
      then: all(underway, not(filed), not(frozen)),
    },
  },
  {
    id: 'filed-through-gosuslugi',
    sources: ['R-13', 'R-15', 'D-23'],
    says: {
      ru: 'До начала приёма у совершеннолетнего избирателя из региона списка, кроме Москвы, который подаёт заявление через портал Госуслуг и не подал заявления о другом участке, ещё есть возможность получить статус «Учтено».',
      en: 'Before filing opens a voter of full age from a listed region other than Moscow who files through the Gosuslugi portal and has not applied for another polling station can still come to the status «Учтено» (“accounted”).',
    },
    claim: filesOn('gosuslugi'),
  },
  {
    id: 'filed-through-vybory',
    sources: ['R-23', 'D-23'],
    says: {
      ru: 'До начала приёма у совершеннолетнего избирателя из региона списка, кроме Москвы, который подаёт заявление на сайте vybory.gov.ru и не подал заявления о другом участке, ещё есть возможность получить статус «Учтено».',
      en: 'Before filing opens a voter of full age from a listed region other than Moscow who files on the site vybory.gov.ru and has not applied for another polling station can still come to the status «Учтено» (“accounted”).',
    },
    claim: filesOn('vybory'),
  },
  {
    id: 'filing-is-possible-to-the-last-moment',
    sources: ['R-13', 'R-14', 'R-20'],
    says: {
      ru: 'Пока идёт приём, совершеннолетний избиратель из региона списка, кроме Москвы, без заявления о другом участке ещё может успеть подать заявление, чего бы ему ни недоставало.',
      en: 'While filing is open a voter of full age from a listed region other than Moscow without an application for another polling station can still come to file in time, whatever is missing.',
    },
    claim: {
      kind: 'possible',
      when: all(at('filing'), federal, adult, not(otherStationFiled)),
      then: filed,
    },
  },
  {
    id: 'nothing-is-filed-outside-the-dates',
    sources: ['R-14', 'R-56', 'D-37'],
    says: {
      ru: 'До открытия приёма и после его окончания ни одно заявление не принимается.',
      en: 'Before filing opens and after it has closed no application is taken.',
    },
    claim: never(all(not(at('filing')), available(file))),
  },
  {
    id: 'no-minor-files',
    sources: ['R-16', 'R-49'],
    says: {
      ru: 'Избиратель из региона списка, кроме Москвы, который к названному дню не достиг совершеннолетия, никогда не подаёт заявление успешно и не получает бюллетень.',
      en: 'A voter of a listed region other than Moscow who is not of full age on the day named never succeeds in filing and gets no ballot.',
    },
    claim: never(all(federal, minor, any(available(file), filed, remote))),
  },
  {
    id: 'nobody-files-with-data-that-differ',
    sources: ['R-20', 'R-27', 'R-52', 'D-15'],
    says: {
      ru: 'Пока данные не совпадают с регистром избирателей, подать заявление не получается, и бюллетеня у такого избирателя нет.',
      en: 'As long as the data do not match the register of voters, no application can be filed, and such a voter has no ballot.',
    },
    claim: never(all(unmatched, any(available(file), filed, remote))),
  },
  {
    id: 'nobody-files-with-an-unconfirmed-account',
    sources: ['R-18', 'R-50'],
    says: {
      ru: 'Пока учётная запись на портале Госуслуг не подтверждена, подать заявление не получается.',
      en: 'As long as the Gosuslugi account is not confirmed, no application can be filed.',
    },
    claim: never(all(fact('account', false), any(available(file), filed))),
  },
  {
    id: 'a-reason-stays-until-the-next-attempt',
    sources: ['R-52', 'R-62', 'D-36'],
    says: {
      ru: 'Причина отказа, устранённая позже, остаётся названной до следующей попытки: совпадение данных само её не снимает.',
      en: 'A reason that is removed later stays named until the next attempt: a match of the data does not take it back by itself.',
    },
    claim: { kind: 'after', event: 'register.matched', when: reason('R-52'), then: reason('R-52') },
  },
] as const satisfies readonly RequirementProperty[];
