import type * as guards from './guards.ts';
import type { GuardText } from './text.ts';

/** Every guard in words. Each `isNot` is true exactly where its `is` is not. */
export const guardTexts = {
  isFilingOpen: {
    is: { ru: 'приём заявлений открыт', en: 'filing is open' },
    isNot: { ru: 'приём заявлений не открыт', en: 'filing is not open' },
  },
  isFilingClosed: {
    is: { ru: 'приём закончен, голосование не началось', en: 'filing is over, voting has not opened' },
    isNot: {
      ru: 'приём не закончен или голосование началось',
      en: 'filing is not over or voting has opened',
    },
  },
  isVotingOpen: {
    is: { ru: 'идёт голосование', en: 'voting is open' },
    isNot: { ru: 'голосование не идёт', en: 'voting is not open' },
  },
  isVotingClosed: {
    is: { ru: 'голосование закончено', en: 'voting is over' },
    isNot: { ru: 'голосование не закончено', en: 'voting is not over' },
  },
  isMoscow: {
    is: { ru: 'регистрация в Москве', en: 'registered in Moscow' },
    isNot: { ru: 'регистрация не в Москве', en: 'not registered in Moscow' },
  },
  isFederal: {
    is: {
      ru: 'регистрация в Московской области или ещё 27 регионах',
      en: 'registered in Moscow Oblast or 27 other regions',
    },
    isNot: {
      ru: 'регистрация не в Московской области и не в 27 регионах',
      en: 'not registered in Moscow Oblast or 27 other regions',
    },
  },
  isTver: {
    is: { ru: 'регистрация в Тверской области', en: 'registered in Tver Oblast' },
    isNot: { ru: 'регистрация не в Тверской области', en: 'not registered in Tver Oblast' },
  },
  isAdult: {
    is: { ru: 'на 17 марта 2024 года есть 18 лет', en: 'of full age on 17 March 2024' },
    isNot: { ru: 'на 17 марта 2024 года нет 18 лет', en: 'not of full age on 17 March 2024' },
  },
  isAccountConfirmed: {
    is: { ru: 'учётная запись подтверждена', en: 'account confirmed' },
    isNot: { ru: 'учётная запись не подтверждена', en: 'account not confirmed' },
  },
  isPhoneConfirmed: {
    is: { ru: 'номер телефона подтверждён', en: 'phone number confirmed' },
    isNot: { ru: 'номер телефона не подтверждён', en: 'phone number not confirmed' },
  },
  isMatched: {
    is: { ru: 'данные совпадают с регистром', en: 'data match the register' },
    isNot: { ru: 'данные не совпадают с регистром', en: 'data do not match the register' },
  },
  isFrozen: {
    is: { ru: 'заявление «в обработке» или «Учтено»', en: 'application «в обработке» or «Учтено»' },
    isNot: {
      ru: 'заявление не «в обработке» и не «Учтено»',
      en: 'application neither «в обработке» nor «Учтено»',
    },
  },
  isRefusalStanding: {
    is: { ru: 'причины прежнего отказа показаны', en: 'the reasons of an earlier refusal are shown' },
    isNot: { ru: 'прежнего отказа нет', en: 'no earlier refusal' },
  },
  isRefusedForData: {
    is: {
      ru: 'в последнем отказе: данные не сопоставлены',
      en: 'last refusal names unmatched data',
    },
    isNot: {
      ru: 'в последнем отказе нет несопоставленных данных',
      en: 'last refusal, if any, does not name unmatched data',
    },
  },
  meetsConditions: {
    is: { ru: 'причин отказа нет', en: 'no reason for refusal' },
    isNot: { ru: 'есть причина отказа', en: 'a reason for refusal' },
  },
  isDataFoundCorrect: {
    is: { ru: 'данные признаны верными', en: 'data found correct' },
    isNot: { ru: 'данные не признаны верными', en: 'data not found correct' },
  },
  isWaitOver: {
    is: { ru: 'ожидание после исправления закончено', en: 'the wait after a correction is over' },
    isNot: {
      ru: 'ожидание идёт или исправления не было',
      en: 'the wait is running or there was no correction',
    },
  },
  isNothingAwaited: {
    is: { ru: 'ответа по регистру не ждут', en: 'no answer of the register awaited' },
    isNot: { ru: 'ожидается ответ по регистру', en: 'an answer of the register awaited' },
  },
} as const satisfies Readonly<Record<keyof typeof guards, GuardText>>;
