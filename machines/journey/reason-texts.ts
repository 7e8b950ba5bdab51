import type { Text } from '../model/text.ts';
import type { ReasonId } from '../rules/index.ts';

/** Why an attempt to file is refused, in plain words; the leaflet's own are `source(id).text`. */
export const reasonTexts = {
  'R-49': {
    ru: 'На {adultOn} избирателю нет 18 лет.',
    en: 'The voter is not of full age on {adultOn}.',
  },
  'R-50': {
    ru: 'Учётная запись на портале Госуслуг не подтверждена.',
    en: 'The account on the Gosuslugi portal is not confirmed.',
  },
  'R-51': {
    ru: 'Номер телефона в личном кабинете на портале Госуслуг не подтверждён.',
    en: 'The phone number in the personal area on the Gosuslugi portal is not confirmed.',
  },
  'R-52': {
    ru: 'Данные на портале Госуслуг не совпадают с данными регистра избирателей.',
    en: 'The data on the Gosuslugi portal do not match the data of the register of voters.',
  },
  'R-53': {
    ru: 'В регионе регистрации избирателя дистанционное электронное голосование (ДЭГ) не проводится.',
    en: 'Remote electronic voting (ДЭГ) is not held in the voter’s region of registration.',
  },
  'R-54': {
    ru: 'Избиратель зарегистрирован в Тверской области.',
    en: 'The voter is registered in Tver Oblast.',
  },
  'R-55': {
    ru: 'Избиратель зарегистрирован в Москве: подавать заявление на Госуслугах не нужно.',
    en: 'The voter is registered in Moscow: there is no need to file an application on Gosuslugi.',
  },
  'R-56': { ru: 'Приём заявлений уже закончен.', en: 'Filing is already over.' },
  'R-57': {
    ru: 'Заявление уже подано: оно «в обработке» или в статусе «Учтено».',
    en: 'An application is already filed: it is «в обработке» (“being processed”) or in the status «Учтено» (“accounted”).',
  },
  'R-58': {
    ru: 'Уже подано заявление о выборе избирательного участка по месту нахождения.',
    en: 'An application to choose a polling station at the place where the voter will be is already filed.',
  },
} as const satisfies Readonly<Record<ReasonId, Text>>;
