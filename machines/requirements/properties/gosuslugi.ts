import { all, any, at, available, closed, exactly, fact, happened, implies, not } from './formula.ts';
import { always, type RequirementProperty, staysForGood } from './property.ts';
import { adult, federal, frozen, matched, minor, otherStationFiled, remote, underway } from './words.ts';

const account = fact('account', true);
const phone = fact('phone', true);
const noAccount = fact('account', false);
const noPhone = fact('phone', false);

/** What Gosuslugi knows of the voter, and when it changes (R-16, R-18, R-50, R-51, R-58, D-42, D-45). */
export const gosuslugiProperties = [
  {
    id: 'account-can-be-confirmed-until-it-is',
    sources: ['R-18', 'R-50', 'D-45'],
    says: {
      ru: 'Учётную запись на портале Госуслуг избирателя из региона списка, кроме Москвы, можно подтвердить в любое время, пока она не подтверждена и итога нет.',
      en: 'The Gosuslugi account of a voter from a listed region other than Moscow can be confirmed at any time as long as it is not and there is no outcome.',
    },
    claim: always(exactly(available('account.confirmed'), all(federal, underway, noAccount))),
  },
  {
    id: 'account-is-unconfirmed-until-confirmed',
    sources: ['R-18', 'R-50'],
    says: {
      ru: 'Учётная запись, которая не подтверждена, остаётся такой, пока её не подтвердят: никакой другой шаг этого не заменяет.',
      en: 'An account that is not confirmed stays so until it is confirmed: no other step does it instead.',
    },
    claim: { kind: 'until', when: noAccount, holds: noAccount, until: happened('account.confirmed') },
  },
  {
    id: 'confirming-confirms-the-account',
    sources: ['R-18', 'R-50'],
    says: {
      ru: 'После подтверждения учётная запись на портале Госуслуг подтверждена.',
      en: 'Once it has been confirmed, the Gosuslugi account is confirmed.',
    },
    claim: { kind: 'after', event: 'account.confirmed', then: account },
  },
  {
    id: 'account-stays-confirmed',
    sources: ['R-18', 'D-42', 'D-45'],
    says: {
      ru: 'Подтверждённая учётная запись на портале Госуслуг остаётся подтверждённой.',
      en: 'A Gosuslugi account that is confirmed stays confirmed.',
    },
    claim: staysForGood(account),
  },
  {
    id: 'phone-can-be-confirmed-until-it-is',
    sources: ['R-51', 'D-20', 'D-45'],
    says: {
      ru: 'Номер телефона в личном кабинете избирателя из региона списка, кроме Москвы, можно подтвердить в любое время, пока он не подтверждён и итога нет.',
      en: 'The phone number in the personal area of a voter from a listed region other than Moscow can be confirmed at any time as long as it is not and there is no outcome.',
    },
    claim: always(exactly(available('phone.confirmed'), all(federal, underway, noPhone))),
  },
  {
    id: 'phone-is-unconfirmed-until-confirmed',
    sources: ['R-51'],
    says: {
      ru: 'Номер телефона, который не подтверждён, остаётся таким, пока его не подтвердят.',
      en: 'A phone number that is not confirmed stays so until it is confirmed.',
    },
    claim: { kind: 'until', when: noPhone, holds: noPhone, until: happened('phone.confirmed') },
  },
  {
    id: 'confirming-confirms-the-phone',
    sources: ['R-51'],
    says: {
      ru: 'После подтверждения номер телефона в личном кабинете подтверждён.',
      en: 'Once it has been confirmed, the phone number in the personal area is confirmed.',
    },
    claim: { kind: 'after', event: 'phone.confirmed', then: phone },
  },
  {
    id: 'phone-stays-confirmed',
    sources: ['R-51', 'D-42', 'D-45'],
    says: {
      ru: 'Подтверждённый номер телефона остаётся подтверждённым.',
      en: 'A phone number that is confirmed stays confirmed.',
    },
    claim: staysForGood(phone),
  },
  {
    id: 'of-age-stays-of-age',
    sources: ['R-16'],
    says: {
      ru: 'Совершеннолетие на день, названный в листовке, — твёрдое условие: кто его выполняет, тот выполняет его на всём пути.',
      en: 'Full age on the day that the leaflet names is a fixed condition: who meets it meets it all the way.',
    },
    claim: staysForGood(adult),
  },
  {
    id: 'under-age-stays-under-age',
    sources: ['R-16', 'R-49'],
    says: {
      ru: 'Кто ко дню, названному в листовке, не достиг совершеннолетия, для этих выборов таким и остаётся, что бы ни произошло.',
      en: 'Who is not of full age on the day that the leaflet names stays so for this election, whatever happens.',
    },
    claim: staysForGood(minor),
  },
  {
    id: 'application-for-another-station-stays',
    sources: ['R-58', 'D-27'],
    says: {
      ru: 'Поданное заявление о выборе избирательного участка не исчезает: отзыв заявлений в модель не входит.',
      en: 'An application to choose a polling station, once filed, does not go away: withdrawing applications is not modelled.',
    },
    claim: staysForGood(otherStationFiled),
  },
  {
    id: 'no-application-for-another-station-appears',
    sources: ['R-58'],
    says: {
      ru: 'Если в начале заявления о выборе избирательного участка нет, ни один шаг избирателя из региона списка, кроме Москвы, его не создаёт.',
      en: 'If there is no application to choose a polling station at the start, no step of a voter from a listed region other than Moscow makes one.',
    },
    claim: staysForGood(fact('pollingStationApplication', false)),
  },
  {
    id: 'facts-are-frozen-while-an-application-runs',
    sources: ['R-57', 'D-42', 'D-45'],
    says: {
      ru: 'Сведения, от которых зависит подача заявления, закреплены ровно тогда, когда заявление «в обработке» или в статусе «Учтено», вплоть до бюллетеня.',
      en: 'The facts on which filing depends are fixed exactly while an application is «в обработке» (“being processed”) or «Учтено» (“accounted”), the ballot included.',
    },
    claim: always(
      implies(underway, exactly(frozen, any(at('processing'), at('accounted'), all(federal, at('ballot'))))),
    ),
  },
  {
    id: 'frozen-facts-have-no-step',
    sources: ['D-42', 'D-45'],
    says: {
      ru: 'Пока сведения закреплены, ни один шаг не может их изменить: подтверждение, проверка и исправление данных, обращение в территориальную избирательную комиссию (ТИК) и ответ регистра закрыты.',
      en: 'While the facts are fixed no step can change them: confirming, checking and correcting data, going to the territorial election commission (ТИК) and an answer of the register are closed.',
    },
    claim: always(
      implies(
        frozen,
        all(
          closed('account.confirmed'),
          closed('phone.confirmed'),
          closed('data.foundCorrect'),
          closed('data.corrected'),
          closed('tik.asked'),
          closed('register.matched'),
          closed('register.differs'),
        ),
      ),
    ),
  },
  {
    id: 'a-running-application-meets-its-conditions',
    sources: ['R-16', 'R-18', 'R-20', 'R-27', 'R-51', 'R-58', 'D-15', 'D-20', 'D-45'],
    says: {
      ru: 'Пока заявление «в обработке» или в статусе «Учтено» и до самого бюллетеня, все условия его подачи выполнены: возраст, учётная запись, телефон, совпадение данных, отсутствие заявления о другом участке.',
      en: 'While an application is «в обработке» (“being processed”) or «Учтено» (“accounted”), up to the ballot, all conditions for filing are met: age, account, phone, matching data, no application for another polling station.',
    },
    claim: always(
      implies(
        any(at('processing'), at('accounted'), all(federal, remote)),
        all(federal, adult, account, phone, matched, not(otherStationFiled)),
      ),
    ),
  },
] as const satisfies readonly RequirementProperty[];
