import type { StageTexts } from '../model/text.ts';

export const journeyTexts = {
  states: {
    journey: {
      name: { ru: 'Путь избирателя', en: 'The voter’s journey' },
      about: {
        ru: 'Путь избирателя на выборах Президента России 15–17 марта 2024 года, как его описывает листовка: от региона постоянной регистрации до одного из итогов.',
        en: 'The voter’s way through the election of the President of Russia on 15–17 March 2024, as the leaflet describes it: from the region of permanent registration to one of the outcomes.',
      },
    },
    underway: {
      name: { ru: 'Итога ещё нет', en: 'No outcome yet' },
      about: {
        ru: 'Календарь и шаги избирателя идут рядом, пока не наступит итог.',
        en: 'The calendar and the voter’s steps run side by side until an outcome is reached.',
      },
    },
    voter: {
      name: { ru: 'Избиратель', en: 'Voter' },
      about: {
        ru: 'Порядок действий определяется регионом постоянной регистрации, а не местом нахождения. Временная регистрация, отсутствие регистрации и проживание за границей в модель не входят.',
        en: 'What to do follows from the region of permanent registration, never from location. Temporary registration, no registration and living abroad are out of the model’s scope.',
      },
    },
    routing: {
      name: { ru: 'Определяется порядок действий', en: 'What to do is being decided' },
      about: {
        ru: 'По региону постоянной регистрации определяется, какая часть листовки относится к избирателю.',
        en: 'The region of permanent registration decides which part of the leaflet is about the voter.',
      },
    },
    moscow: {
      name: { ru: 'Москва', en: 'Moscow' },
      about: {
        ru: 'Избирателю с постоянной регистрацией в Москве необходимо иметь полную учётную запись на mos.ru, а заявление подавать не нужно. По выводу авторов модели, оформлять учётную запись можно до окончания голосования.',
        en: 'A voter with permanent registration in Moscow needs to have a full account on mos.ru and does not need to file an application. As the model’s authors infer, the voter may go on with the account until voting closes.',
      },
    },
    account: {
      name: { ru: 'Учётная запись на mos.ru', en: 'Account on mos.ru' },
      about: {
        ru: 'Шаги к полной учётной записи на mos.ru: регистрация, раздел «Личные документы», подтверждение личности.',
        en: 'The steps to a full account on mos.ru: registration, the section «Личные документы» (“Personal documents”), confirming identity.',
      },
    },
    federal: {
      name: { ru: 'Московская область и ещё 27 регионов', en: 'Moscow Oblast and 27 other regions' },
      about: {
        ru: 'Избирателю с постоянной регистрацией в одном из этих регионов необходимо подать заявление на участие в дистанционном электронном голосовании (ДЭГ). Подать его получится, если нет ни одной причины отказа: например, учётная запись и телефон подтверждены, а данные на портале Госуслуг совпадают с регистром избирателей.',
        en: 'A voter with permanent registration in one of these regions needs to file an application to take part in remote electronic voting (ДЭГ). It can be filed if no reason for refusal holds: for example, the account and the phone are confirmed and the data on the Gosuslugi portal match the register of voters.',
      },
    },
    federalFiling: {
      name: { ru: 'Заявление и его статус', en: 'Application and its status' },
      about: {
        ru: 'Заявление подают, оно находится «в обработке» и получает статус «Учтено»; с этим статусом можно проголосовать дистанционно.',
        en: 'The application is filed, is «в обработке» (“being processed”) and receives the status «Учтено» (“accounted”); with that status it is possible to vote remotely.',
      },
    },
    tver: {
      name: { ru: 'Тверская область', en: 'Tver Oblast' },
      about: {
        ru: 'Жители Тверской области смогут проголосовать только лично. Подать заявление на участие в дистанционном электронном голосовании (ДЭГ) не получится.',
        en: 'Residents of Tver Oblast will be able to vote only in person. An application to take part in remote electronic voting (ДЭГ) cannot be filed.',
      },
    },
    other: {
      name: { ru: 'Другой регион', en: 'Another region' },
      about: {
        ru: 'В регионе постоянной регистрации избирателя дистанционное электронное голосование (ДЭГ) не проводится. Других возможностей листовка для таких регионов не называет.',
        en: 'Remote electronic voting (ДЭГ) is not held in the voter’s region of permanent registration. The leaflet names no other possibilities for such regions.',
      },
    },
  },
  events: {},
} as const satisfies StageTexts;
