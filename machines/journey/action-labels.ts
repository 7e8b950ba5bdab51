import type { EventKey, EventType } from '../model/events.ts';
import type { Text } from '../model/text.ts';
import type { SourceId } from '../requirements/index.ts';

/**
 * Every event as a button: what the voter does is an instruction; what the portal or the commission does is what the
 * voter reports; a date of the calendar is a statement.
 */
export const actionTexts = {
  'fullName.given': {
    ru: 'Указать на mos.ru фамилию, имя, отчество',
    en: 'Give the full name on mos.ru',
  },
  'email.given': { ru: 'Указать на mos.ru электронную почту', en: 'Give the e-mail address on mos.ru' },
  'phone.given': {
    ru: 'Указать на mos.ru номер мобильного телефона',
    en: 'Give the mobile phone number on mos.ru',
  },
  'address.given': {
    ru: 'Указать адрес прописки в разделе «Личные документы»',
    en: 'Give the address of residence registration in «Личные документы» (“Personal documents”)',
  },
  'snils.given': {
    ru: 'Указать номер СНИЛС в разделе «Личные документы»',
    en: 'Give the СНИЛС number in «Личные документы» (“Personal documents”)',
  },
  'identity.confirmed(gosuslugi)': {
    ru: 'Подтвердить личность через Госуслуги',
    en: 'Confirm identity through Gosuslugi',
  },
  'identity.confirmed(sber)': {
    ru: 'Подтвердить личность через Сбер ID',
    en: 'Confirm identity through Sber ID',
  },
  'identity.confirmed(tinkoff)': {
    ru: 'Подтвердить личность через Tinkoff ID',
    en: 'Confirm identity through Tinkoff ID',
  },
  'identity.confirmed(vtb)': {
    ru: 'Подтвердить личность через ВТБ ID',
    en: 'Confirm identity through VTB ID',
  },
  'identity.confirmed(alfa)': {
    ru: 'Подтвердить личность через Альфа ID',
    en: 'Confirm identity through Alfa ID',
  },
  'identity.confirmed(mfc)': {
    ru: 'Подтвердить личность в центре «Мои документы» (МФЦ)',
    en: 'Confirm identity at a «Мои документы» (“My documents”) centre (МФЦ)',
  },
  'account.confirmed': {
    ru: 'Учётная запись на Госуслугах подтверждена',
    en: 'The Gosuslugi account is confirmed',
  },
  'phone.confirmed': {
    ru: 'Номер телефона на Госуслугах подтверждён',
    en: 'The phone number on Gosuslugi is confirmed',
  },
  'data.foundCorrect': {
    ru: 'Проверить данные на Госуслугах: они верны',
    en: 'Check the data on Gosuslugi: they are correct',
  },
  'data.corrected': { ru: 'Исправить данные на Госуслугах', en: 'Correct the data on Gosuslugi' },
  'correction.waitOver': {
    ru: 'Прошло {waitDays} после исправления',
    en: '{waitDays} have passed since the correction',
  },
  'tik.asked': {
    ru: 'Обратиться в территориальную избирательную комиссию (ТИК)',
    en: 'Go to the territorial election commission (ТИК)',
  },
  'register.matched': {
    ru: 'Данные совпали с регистром избирателей',
    en: 'The data have matched the register of voters',
  },
  'register.differs': {
    ru: 'Данные не совпали с регистром избирателей',
    en: 'The data have not matched the register of voters',
  },
  'application.submitted': { ru: 'Подать заявление', en: 'File the application' },
  'code.sent': { ru: 'Код пришёл', en: 'The code has come' },
  'application.accounted': {
    ru: 'Заявление получило статус «Учтено»',
    en: 'The application has the status «Учтено» (“accounted”)',
  },
  'application.refused': { ru: 'В заявлении отказано', en: 'The application has been refused' },
  'ballot.signedIn': { ru: 'Войти на портал ДЭГ', en: 'Sign in on the ДЭГ portal' },
  'conditions.accepted': {
    ru: 'Ознакомиться с техническими условиями',
    en: 'Read the technical conditions',
  },
  'identity.verified': {
    ru: 'Подтвердить личность на портале ДЭГ',
    en: 'Confirm identity on the ДЭГ portal',
  },
  'ballot.issued': {
    ru: 'Доступ к электронному бюллетеню получен',
    en: 'Access to the electronic ballot is given',
  },
  'ballot.marked': { ru: 'Проставить отметку', en: 'Put the mark' },
  'vote.pressed': {
    ru: 'Нажать кнопку «Проголосовать»',
    en: 'Press the «Проголосовать» (“Vote”) button',
  },
  'choice.reconsidered': { ru: 'Вернуться к отметке', en: 'Go back to the mark' },
  'choice.confirmed': { ru: 'Подтвердить выбор', en: 'Confirm the choice' },
  'ballot.left': { ru: 'Выйти, не голосуя', en: 'Leave without voting' },
  'station.chosen': {
    ru: 'Проголосовать на избирательном участке',
    en: 'Vote at the polling station',
  },
  'home.chosen': { ru: 'Проголосовать на дому', en: 'Vote at home' },
  'otherStation.applied(gosuslugi)': {
    ru: 'Подать заявление о другом участке через Госуслуги',
    en: 'Apply for another polling station through Gosuslugi',
  },
  'otherStation.applied(mfc)': {
    ru: 'Подать заявление о другом участке через МФЦ',
    en: 'Apply for another polling station through an МФЦ',
  },
  'otherStation.applied(commission)': {
    ru: 'Подать заявление о другом участке в избирательную комиссию',
    en: 'Apply for another polling station to the election commission',
  },
  'filing.opened': { ru: 'Приём заявлений открылся', en: 'Filing has opened' },
  'filing.closed': { ru: 'Приём заявлений закончился', en: 'Filing has closed' },
  'voting.opened': { ru: 'Голосование открылось', en: 'Voting has opened' },
  'voting.closed': { ru: 'Голосование закончилось', en: 'Voting has closed' },
} as const satisfies Readonly<Record<EventKey, Text>>;

/** What a step rests on, whatever comes of it. */
export const actionSources: Readonly<Record<EventType, readonly SourceId[]>> = {
  'fullName.given': ['R-05', 'R-06'],
  'email.given': ['R-05', 'R-06'],
  'phone.given': ['R-05', 'R-06'],
  'address.given': ['R-07', 'R-08'],
  'snils.given': ['R-07', 'R-08'],
  'identity.confirmed': ['R-09', 'R-10', 'R-11', 'D-09'],
  'account.confirmed': ['R-18', 'R-50'],
  'phone.confirmed': ['R-51', 'D-20'],
  'data.foundCorrect': ['R-19', 'R-28', 'R-29'],
  'data.corrected': ['R-26', 'R-28', 'R-30'],
  'correction.waitOver': ['R-30', 'D-17', 'D-35'],
  'tik.asked': ['R-31', 'R-32', 'D-16', 'D-36'],
  'register.matched': ['R-20', 'R-24', 'D-19'],
  'register.differs': ['R-24', 'R-26', 'D-19'],
  'application.submitted': ['R-13', 'R-15', 'R-23'],
  'code.sent': ['R-21', 'D-13'],
  'application.accounted': ['R-22', 'D-14'],
  'application.refused': ['D-14', 'D-39'],
  'ballot.signedIn': ['R-39', 'R-40', 'D-06', 'F-03'],
  'conditions.accepted': ['R-41'],
  'identity.verified': ['R-42'],
  'ballot.issued': ['R-43'],
  'ballot.marked': ['R-44'],
  'vote.pressed': ['R-45'],
  'choice.reconsidered': ['R-46', 'D-24'],
  'choice.confirmed': ['R-46', 'D-24', 'F-08'],
  'ballot.left': ['D-25', 'D-43'],
  'station.chosen': ['R-33', 'R-34'],
  'home.chosen': ['R-34', 'D-28'],
  'otherStation.applied': ['R-35', 'R-36', 'R-37', 'D-29'],
  'filing.opened': ['F-01', 'D-02'],
  'filing.closed': ['R-14', 'D-01', 'D-02', 'F-01'],
  'voting.opened': ['R-39', 'R-48', 'F-02'],
  'voting.closed': ['R-39', 'R-48', 'F-02'],
};
