import type { StageTexts } from '../model/text.ts';

export const registrationTexts = {
  states: {
    registrationStage: {
      name: { ru: 'Этап: регистрация', en: 'Stage: registration' },
      about: {
        ru: 'Регистрация на mos.ru сама по себе: от первых данных до времени, когда можно подтвердить личность.',
        en: 'Registration on mos.ru by itself: from the first data to the point where identity can be confirmed.',
      },
    },
    registration: {
      name: { ru: 'Регистрация на mos.ru', en: 'Registration on mos.ru' },
      about: {
        ru: 'Избиратель с постоянной регистрацией в Москве заводит учётную запись на портале mos.ru: указывает данные для регистрации, затем заполняет раздел «Личные документы».',
        en: 'A voter with permanent registration in Moscow creates an account on the mos.ru portal: gives the data for registration, then fills in the section «Личные документы» (“Personal documents”).',
      },
    },
    accountData: {
      name: { ru: 'Данные для регистрации', en: 'Data for registration' },
      about: {
        ru: 'На сайте https://login.mos.ru/sps/reg избиратель указывает фамилию, имя, отчество, адрес электронной почты и номер мобильного телефона. Следующий шаг открывается, когда указано всё.',
        en: 'On the site https://login.mos.ru/sps/reg the voter gives a full name, an e-mail address and a mobile phone number. The next step opens when all of them are given.',
      },
    },
    fullName: {
      name: { ru: 'Фамилия, имя, отчество', en: 'Full name' },
      about: {
        ru: 'Указал ли избиратель для регистрации на mos.ru свои фамилию, имя, отчество.',
        en: 'Whether the voter has given a full name for registration on mos.ru.',
      },
    },
    fullNameMissing: {
      name: { ru: 'ФИО не указаны', en: 'Full name not given' },
      about: {
        ru: 'Фамилия, имя, отчество ещё не указаны: без них учётной записи на mos.ru нет.',
        en: 'The full name is not given yet: without it there is no mos.ru account.',
      },
    },
    fullNameGiven: {
      name: { ru: 'ФИО указаны', en: 'Full name given' },
      about: {
        ru: 'Избиратель указал фамилию, имя, отчество: этот пункт выполнен.',
        en: 'The voter has given the full name: this item is done.',
      },
    },
    email: {
      name: { ru: 'Электронная почта', en: 'E-mail' },
      about: {
        ru: 'Указал ли избиратель для регистрации на mos.ru адрес электронной почты.',
        en: 'Whether the voter has given an e-mail address for registration on mos.ru.',
      },
    },
    emailMissing: {
      name: { ru: 'Почта не указана', en: 'E-mail not given' },
      about: {
        ru: 'Адрес электронной почты ещё не указан: без него учётной записи на mos.ru нет.',
        en: 'The e-mail address is not given yet: without it there is no mos.ru account.',
      },
    },
    emailGiven: {
      name: { ru: 'Почта указана', en: 'E-mail given' },
      about: {
        ru: 'Избиратель указал адрес электронной почты: этот пункт выполнен.',
        en: 'The voter has given the e-mail address: this item is done.',
      },
    },
    phone: {
      name: { ru: 'Мобильный телефон', en: 'Mobile phone' },
      about: {
        ru: 'Указал ли избиратель для регистрации на mos.ru номер мобильного телефона.',
        en: 'Whether the voter has given a mobile phone number for registration on mos.ru.',
      },
    },
    phoneMissing: {
      name: { ru: 'Телефон не указан', en: 'Phone not given' },
      about: {
        ru: 'Номер мобильного телефона ещё не указан: без него учётной записи на mos.ru нет.',
        en: 'The mobile phone number is not given yet: without it there is no mos.ru account.',
      },
    },
    phoneGiven: {
      name: { ru: 'Телефон указан', en: 'Phone given' },
      about: {
        ru: 'Избиратель указал номер мобильного телефона: этот пункт выполнен.',
        en: 'The voter has given the mobile phone number: this item is done.',
      },
    },
    documents: {
      name: { ru: 'Раздел «Личные документы»', en: 'Section «Личные документы»' },
      about: {
        ru: 'Учётная запись на mos.ru есть. В разделе «Личные документы» избиратель указывает адрес прописки и страховой номер индивидуального лицевого счёта (СНИЛС).',
        en: 'The mos.ru account exists. In the section «Личные документы» (“Personal documents”) the voter gives the address of residence registration and the individual insurance account number (СНИЛС).',
      },
    },
    address: {
      name: { ru: 'Адрес прописки', en: 'Address of residence registration' },
      about: {
        ru: 'Указал ли избиратель в разделе «Личные документы» свой адрес прописки.',
        en: 'Whether the voter has given the address of residence registration in the section «Личные документы» (“Personal documents”).',
      },
    },
    addressMissing: {
      name: { ru: 'Адрес не указан', en: 'Address not given' },
      about: {
        ru: 'Адрес прописки ещё не указан: без него перейти к подтверждению личности нельзя.',
        en: 'The address of residence registration is not given yet: without it the voter cannot go on to confirm identity.',
      },
    },
    addressGiven: {
      name: { ru: 'Адрес указан', en: 'Address given' },
      about: {
        ru: 'Избиратель указал адрес прописки: этот пункт выполнен.',
        en: 'The voter has given the address of residence registration: this item is done.',
      },
    },
    snils: {
      name: { ru: 'Номер СНИЛС', en: 'СНИЛС number' },
      about: {
        ru: 'Указал ли избиратель в разделе «Личные документы» страховой номер индивидуального лицевого счёта (СНИЛС).',
        en: 'Whether the voter has given the individual insurance account number (СНИЛС) in the section «Личные документы» (“Personal documents”).',
      },
    },
    snilsMissing: {
      name: { ru: 'СНИЛС не указан', en: 'СНИЛС not given' },
      about: {
        ru: 'Страховой номер индивидуального лицевого счёта (СНИЛС) ещё не указан: без него перейти к подтверждению личности нельзя.',
        en: 'The individual insurance account number (СНИЛС) is not given yet: without it the voter cannot go on to confirm identity.',
      },
    },
    snilsGiven: {
      name: { ru: 'СНИЛС указан', en: 'СНИЛС given' },
      about: {
        ru: 'Избиратель указал страховой номер индивидуального лицевого счёта (СНИЛС): этот пункт выполнен.',
        en: 'The voter has given the individual insurance account number (СНИЛС): this item is done.',
      },
    },
  },
  events: {
    'fullName.given': {
      name: { ru: 'ФИО указаны', en: 'full name given' },
      step: {
        ru: 'Избиратель указал на mos.ru фамилию, имя, отчество.',
        en: 'The voter gave a full name on mos.ru.',
      },
    },
    'email.given': {
      name: { ru: 'адрес электронной почты указан', en: 'e-mail given' },
      step: {
        ru: 'Избиратель указал на mos.ru адрес электронной почты.',
        en: 'The voter gave an e-mail address on mos.ru.',
      },
    },
    'phone.given': {
      name: { ru: 'номер телефона указан', en: 'phone number given' },
      step: {
        ru: 'Избиратель указал на mos.ru номер мобильного телефона.',
        en: 'The voter gave a mobile phone number on mos.ru.',
      },
    },
    'address.given': {
      name: { ru: 'адрес прописки указан', en: 'address given' },
      step: {
        ru: 'Избиратель указал адрес прописки в разделе «Личные документы» на mos.ru.',
        en: 'The voter gave the address of residence registration in the section «Личные документы» (“Personal documents”) on mos.ru.',
      },
    },
    'snils.given': {
      name: { ru: 'номер СНИЛС указан', en: 'СНИЛС number given' },
      step: {
        ru: 'Избиратель указал номер СНИЛС в разделе «Личные документы» на mos.ru.',
        en: 'The voter gave the СНИЛС number in the section «Личные документы» (“Personal documents”) on mos.ru.',
      },
    },
  },
} as const satisfies StageTexts;
