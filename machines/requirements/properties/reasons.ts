import { available, exactly, type Formula, reason, refused } from './formula.ts';
import type { Claim, RequirementProperty } from './property.ts';
import { causes } from './words.ts';

/** After every attempt to file the reason is among those named exactly where it is so. */
const namedExactly = (id: keyof typeof causes, when?: Formula): Claim => ({
  kind: 'after',
  event: 'application.submitted',
  ...(when && { when }),
  then: exactly(reason(id), causes[id]),
});

/** Each reason for refusal, both ways: named where it holds and nowhere else, alone or with others (R-49 … R-58, D-22). */
export const reasonProperties = [
  {
    id: 'R-49-is-named-exactly-for-age',
    sources: ['R-49', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «вы родились позже 17 марта 2006 года» названа ровно тогда, когда избиратель ко дню, названному в листовке, не достиг совершеннолетия.',
      en: 'After an attempt to file the reason “you were born later than 17 March 2006” is named exactly when the voter is not of full age on the day that the leaflet names.',
    },
    claim: namedExactly('R-49'),
  },
  {
    id: 'R-50-is-named-exactly-for-the-account',
    sources: ['R-50', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «учётная запись не подтверждена» названа ровно тогда, когда это так.',
      en: 'After an attempt to file the reason “the account is not confirmed” is named exactly when this is so.',
    },
    claim: namedExactly('R-50'),
  },
  {
    id: 'R-51-is-named-exactly-for-the-phone',
    sources: ['R-51', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «не подтверждён номер телефона в личном кабинете» названа ровно тогда, когда это так.',
      en: 'After an attempt to file the reason “the phone number in the personal area is not confirmed” is named exactly when this is so.',
    },
    claim: namedExactly('R-51'),
  },
  {
    id: 'R-52-is-named-exactly-for-the-data',
    sources: ['R-27', 'R-52', 'D-15', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «данные на Госуслугах не сопоставлены с данными регистра избирателей» названа ровно тогда, когда данные не совпадают с регистром.',
      en: 'After an attempt to file the reason “the data on Gosuslugi are not matched with the data of the register of voters” is named exactly when the data do not match the register.',
    },
    claim: namedExactly('R-52'),
  },
  {
    id: 'R-53-is-named-exactly-for-the-region',
    sources: ['R-53', 'R-59', 'D-21', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «в регионе, где вы прописаны, не проводится дистанционное электронное голосование» названа ровно избирателям из Тверской области и регионов, которых нет в списке.',
      en: 'After an attempt to file the reason “remote electronic voting is not held in the region of your residence registration” is named exactly to voters of Tver Oblast and of regions that are not listed.',
    },
    claim: namedExactly('R-53'),
  },
  {
    id: 'R-54-is-named-exactly-in-tver',
    sources: ['R-54', 'D-21', 'D-22'],
    says: {
      ru: 'После попытки подать заявление оговорка «это относится и к жителям Тверской области» названа ровно избирателям из этой области.',
      en: 'After an attempt to file the words “this applies to residents of Tver Oblast too” are named exactly to voters of that oblast.',
    },
    claim: namedExactly('R-54'),
  },
  {
    id: 'R-55-is-named-exactly-in-moscow',
    sources: ['R-55', 'D-08', 'D-21', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «вы прописаны в Москве» названа ровно избирателям из Москвы.',
      en: 'After an attempt to file the reason “your residence registration is in Moscow” is named exactly to Moscow voters.',
    },
    claim: namedExactly('R-55'),
  },
  {
    id: 'R-56-is-named-exactly-when-late',
    sources: ['R-14', 'R-56', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «вы пытаетесь подать заявление после 11 марта 2024 г.» названа ровно тогда, когда приём заявлений окончен.',
      en: 'After an attempt to file the reason “you are trying to file an application after 11 March 2024” is named exactly when filing has closed.',
    },
    claim: namedExactly('R-56'),
  },
  {
    id: 'R-57-is-named-exactly-for-a-second-application',
    sources: ['R-57', 'D-14', 'D-22'],
    says: {
      ru: 'После отклонённой попытки подать заявление причина «у вас уже есть поданное заявление на ДЭГ» названа ровно тогда, когда заявление «в обработке» или в статусе «Учтено».',
      en: 'After a refused attempt to file the reason “you already have a filed application for ДЭГ” is named exactly when an application is «в обработке» (“being processed”) or «Учтено» (“accounted”).',
    },
    // An attempt that succeeds makes the cause true after itself; that none does while the cause holds is decided apart.
    claim: namedExactly('R-57', refused('application.submitted')),
  },
  {
    id: 'no-second-application-is-taken',
    sources: ['R-57', 'D-14'],
    says: {
      ru: 'Пока заявление «в обработке» или в статусе «Учтено», второе не принимается.',
      en: 'While an application is «в обработке» (“being processed”) or «Учтено» (“accounted”) no second one is taken.',
    },
    claim: { kind: 'never', holds: { all: [causes['R-57'], available('application.submitted')] } },
  },
  {
    id: 'R-58-is-named-exactly-for-another-station',
    sources: ['R-58', 'D-22'],
    says: {
      ru: 'После попытки подать заявление причина «у вас уже есть поданное заявление о выборе избирательного участка по месту нахождения» названа ровно тогда, когда такое заявление подано.',
      en: 'After an attempt to file the reason “you already have a filed application to choose a polling station at the place where you will be” is named exactly when there is one.',
    },
    claim: namedExactly('R-58'),
  },
] as const satisfies readonly RequirementProperty[];
