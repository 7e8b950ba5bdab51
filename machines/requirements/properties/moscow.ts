import { all, any, at, available, closed, exactly, happened, not, refused } from './formula.ts';
import type { RequirementProperty } from './property.ts';
import { adult, frozen, identityConfirmed, identityKeys, minor, moscow, remote, underway } from './words.ts';

const accountSteps = ['fullName.given', 'email.given', 'phone.given'] as const;
const documentSteps = ['address.given', 'snils.given'] as const;

/** The account on mos.ru, and what it opens (R-03 … ). */
export const moscowProperties = [
  {
    id: 'every-moscow-voter-can-get-a-full-account',
    sources: ['R-03', 'R-04', 'D-07', 'D-46'],
    says: {
      ru: 'Любой избиратель с постоянной регистрацией в Москве, в каком бы положении он ни был до окончания голосования, может получить полную учётную запись на mos.ru; возраст этому не мешает.',
      en: 'Any voter with permanent registration in Moscow, wherever the voter stands before voting closes, can come to a full account on mos.ru; age does not stand in the way.',
    },
    claim: { kind: 'possible', when: all(moscow, underway), then: any(at('fullAccount'), at('ballot')) },
  },
  {
    id: 'three-items-in-any-order',
    sources: ['R-05', 'R-06', 'D-44'],
    says: {
      ru: 'При регистрации на mos.ru фамилию, имя, отчество, адрес электронной почты и номер мобильного телефона можно указать в любом порядке, каждое по одному разу.',
      en: 'To register on mos.ru the full name, the e-mail address and the mobile phone number can be given in any order, each of them once.',
    },
    claim: {
      kind: 'always',
      holds: all(
        ...accountSteps.map((step) =>
          exactly(available(step), all(moscow, at('accountData'), not(happened(step)))),
        ),
      ),
    },
  },
  {
    id: 'account-opens-with-all-three',
    sources: ['R-05', 'R-06', 'R-07', 'D-44'],
    says: {
      ru: 'Регистрация на mos.ru заканчивается ровно тогда, когда указаны фамилия, имя, отчество, адрес электронной почты и номер мобильного телефона, все до единого.',
      en: 'Registration on mos.ru is over exactly when the full name, the e-mail address and the mobile phone number have been given, every one of them.',
    },
    claim: {
      kind: 'always',
      holds: exactly(
        all(moscow, underway, ...accountSteps.map(happened)),
        all(moscow, underway, not(at('accountData'))),
      ),
    },
  },
  {
    id: 'documents-come-after-the-account',
    sources: ['R-07', 'R-08', 'D-44'],
    says: {
      ru: 'Адрес прописки и страховой номер индивидуального лицевого счёта (СНИЛС) указывают в разделе «Личные документы» после регистрации на mos.ru, в любом порядке, каждое по одному разу.',
      en: 'The address of residence registration and the individual insurance account number (СНИЛС) are given in «Личные документы» (“Personal documents”) after registration on mos.ru, in any order, each of them once.',
    },
    claim: {
      kind: 'always',
      holds: all(
        ...documentSteps.map((step) => exactly(available(step), all(at('documents'), not(happened(step))))),
      ),
    },
  },
  {
    id: 'identity-comes-after-the-documents',
    sources: ['R-07', 'R-08', 'R-09', 'D-44'],
    says: {
      ru: 'Подтверждение личности на mos.ru открывается ровно тогда, когда указаны и адрес прописки, и страховой номер индивидуального лицевого счёта (СНИЛС).',
      en: 'Confirming identity on mos.ru opens exactly when both the address of residence registration and the individual insurance account number (СНИЛС) have been given.',
    },
    claim: {
      kind: 'always',
      holds: exactly(
        all(moscow, underway, ...documentSteps.map(happened)),
        any(at('identityOpen'), at('fullAccount'), all(moscow, at('ballot'))),
      ),
    },
  },
  {
    id: 'six-ways-to-confirm-identity',
    sources: ['R-09', 'R-10', 'R-11', 'D-08', 'D-09', 'D-10'],
    says: {
      ru: 'Когда пора подтвердить личность на mos.ru, открыты все шесть способов: учётная запись Госуслуг, Сбер ID, Tinkoff ID, ВТБ ID, Альфа ID и центр «Мои документы» (МФЦ); ни раньше, ни позже не открыт ни один.',
      en: 'When it is time to confirm identity on mos.ru all six ways are open: an account of Gosuslugi, Sber ID, Tinkoff ID, VTB ID, Alfa ID and a «Мои документы» (“My documents”) centre (МФЦ); before and after none is.',
    },
    claim: {
      kind: 'always',
      holds: all(...identityKeys.map((key) => exactly(available(key), at('identityOpen')))),
    },
  },
  {
    id: 'identity-makes-the-account-full',
    sources: ['R-03', 'R-09', 'R-10', 'R-11', 'R-12', 'D-09'],
    says: {
      ru: 'Учётная запись на mos.ru полна ровно с того времени, когда личность подтверждена любым из шести способов.',
      en: 'The account on mos.ru is full exactly from the time when identity has been confirmed in any one of the six ways.',
    },
    claim: {
      kind: 'always',
      holds: exactly(
        all(moscow, underway, identityConfirmed),
        any(at('fullAccount'), all(moscow, at('ballot'))),
      ),
    },
  },
  {
    id: 'no-moscow-ballot-without-a-full-account',
    sources: ['R-03', 'R-09', 'D-06'],
    says: {
      ru: 'Избиратель из Москвы не получает бюллетень для дистанционного голосования, пока не подтвердил личность на mos.ru.',
      en: 'A Moscow voter gets no ballot for remote voting before confirming identity on mos.ru.',
    },
    claim: { kind: 'precedes', first: identityConfirmed, then: all(moscow, remote) },
  },
  {
    id: 'adult-moscow-voter-can-vote',
    sources: ['R-03', 'R-12', 'R-55', 'D-07', 'D-08', 'D-41'],
    says: {
      ru: 'Совершеннолетний избиратель из Москвы до окончания голосования всегда ещё может успеть проголосовать дистанционно; отклонённая попытка подать заявление на Госуслугах этому не мешает.',
      en: 'A Moscow voter of full age can, until voting closes, always still come to vote remotely; an attempt to file on Gosuslugi that was refused does not stand in the way.',
    },
    claim: { kind: 'possible', when: all(moscow, adult, underway), then: at('voted') },
  },
  {
    id: 'full-account-opens-the-ballot-with-the-vote',
    sources: ['R-12', 'R-39', 'D-06'],
    says: {
      ru: 'Пока голосование идёт, избиратель из Москвы с полной учётной записью всегда на этапе бюллетеня: до входа от него ничего больше не требуется, кроме возраста.',
      en: 'While voting is open a Moscow voter with a full account is always at the stage of the ballot: nothing more is asked before signing in, apart from age.',
    },
    claim: { kind: 'never', holds: all(at('fullAccount'), at('voting')) },
  },
  {
    id: 'account-steps-are-never-refused',
    sources: ['R-05', 'R-07', 'R-09', 'D-44'],
    says: {
      ru: 'Неверный порядок шагов на mos.ru не приводит к отказу: шаг, до которого дело не дошло, просто закрыт.',
      en: 'A wrong order of the steps on mos.ru is no refusal: a step whose turn has not come is simply closed.',
    },
    claim: {
      kind: 'never',
      holds: any(
        ...[...accountSteps, ...documentSteps, ...identityKeys].map(refused),
        all(at('accountData'), not(all(...documentSteps.map(closed), ...identityKeys.map(closed)))),
        all(at('documents'), not(all(...identityKeys.map(closed)))),
      ),
    },
  },
  {
    id: 'moscow-minor-has-no-ballot-step',
    sources: ['R-16', 'D-05', 'D-46'],
    says: {
      ru: 'По выводу авторов модели, избиратель из Москвы, который ко дню, названному в листовке, не достиг совершеннолетия, не может ни войти на портал дистанционного голосования, ни проголосовать.',
      en: 'As the model’s authors infer, a Moscow voter who is not of full age on the day that the leaflet names can neither sign in on the portal of remote voting nor vote.',
    },
    claim: {
      kind: 'never',
      holds: all(moscow, minor, any(available('ballot.signedIn'), at('entered'), at('voted'))),
    },
  },
  {
    id: 'moscow-never-files',
    sources: ['R-55', 'D-08', 'D-38', 'D-41'],
    says: {
      ru: 'Избиратель из Москвы никогда не подаёт заявление успешно, и заявления на дистанционное голосование за ним не числится.',
      en: 'A Moscow voter never succeeds in filing an application, and no application for remote voting is ever on record for such a voter.',
    },
    claim: {
      kind: 'never',
      holds: all(moscow, any(available('application.submitted'), at('federalFiling'), frozen)),
    },
  },
] as const satisfies readonly RequirementProperty[];
