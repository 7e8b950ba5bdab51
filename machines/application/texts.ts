import type { StageTexts } from '../model/text.ts';

export const applicationTexts = {
  states: {
    applicationMachineStage: {
      name: { ru: 'Этап: заявление', en: 'Stage: application' },
      about: {
        ru: 'Заявление само по себе: от первой попытки подать его до статуса «Учтено» или иного итога.',
        en: 'The application by itself: from the first attempt to file it to the status «Учтено» (“accounted”) or another outcome.',
      },
    },
    application: {
      name: { ru: 'Заявление на ДЭГ', en: 'Application for ДЭГ' },
      about: {
        ru: 'Жителям Московской области и ещё 27 регионов нужно до 11 марта 2024 года подать заявление на участие в дистанционном электронном голосовании (ДЭГ) — через портал Госуслуг (www.gosuslugi.ru) или на сайте vybory.gov.ru.',
        en: 'Residents of Moscow Oblast and 27 other regions need, up to 11 March 2024, to file an application to take part in remote electronic voting (ДЭГ), through the Gosuslugi portal (www.gosuslugi.ru) or on the site vybory.gov.ru.',
      },
    },
    notFiled: {
      name: { ru: 'Заявление не подано', en: 'Application not filed' },
      about: {
        ru: 'Поданного заявления нет. Подать его можно, пока идёт приём и нет ни одной причины отказа.',
        en: 'There is no filed application. It can be filed while filing is open and no reason for refusal holds.',
      },
    },
    notTried: {
      name: { ru: 'Попыток подать не было', en: 'No attempt to file yet' },
      about: {
        ru: 'Избиратель ещё не пробовал подать заявление. При попытке проверяются все причины отказа сразу.',
        en: 'The voter has not tried to file yet. At an attempt all reasons for refusal are checked at once.',
      },
    },
    refused: {
      name: { ru: 'Подать не получилось', en: 'Could not file' },
      about: {
        ru: 'Последняя попытка подать заявление не удалась, и названы все причины; пробовать снова можно в любое время до открытия голосования, но успешной попытка будет, только пока идёт приём и причин отказа нет. Если уже подано заявление о выборе избирательного участка по месту нахождения, избирателю остаётся, по выводу авторов модели, голосовать на том участке.',
        en: 'The last attempt to file failed and all its reasons are given; the voter may try again at any time until voting opens, but an attempt succeeds only while filing is open and no reason for refusal holds. If an application to choose a polling station has been filed already, what is left, as the model’s authors infer, is to vote at that station.',
      },
    },
    processing: {
      name: { ru: 'Заявление «в обработке»', en: 'Application «в обработке»' },
      about: {
        ru: 'Заявление подано и находится «в обработке», ещё одно подать нельзя. Сколько длится обработка, в листовке не сказано; по выводу авторов модели, она заканчивается статусом «Учтено» или отказом.',
        en: 'The application is filed and «в обработке» (“being processed”); another cannot be filed. The leaflet does not say how long this takes; as the model’s authors infer, it ends in the status «Учтено» (“accounted”) or in a refusal.',
      },
    },
    awaitingCode: {
      name: { ru: 'Ожидается код', en: 'Code awaited' },
      about: {
        ru: 'Заявление подано. На номер телефона, указанный в личном кабинете, придёт уникальный код подтверждения.',
        en: 'The application is filed. A unique confirmation code will come to the phone number given in the personal area.',
      },
    },
    awaitingDecision: {
      name: { ru: 'Ожидается решение', en: 'Decision awaited' },
      about: {
        ru: 'Код подтверждения пришёл, заявление остаётся «в обработке». Листовка называет после этого только статус «Учтено»; отказ, по выводу авторов модели, тоже возможен.',
        en: 'The confirmation code has come; the application is still «в обработке» (“being processed”). The leaflet names only the status «Учтено» (“accounted”) after this; a refusal, as the model’s authors infer, is possible too.',
      },
    },
    refusedByCommission: {
      name: { ru: 'Отказ после обработки', en: 'Refused after processing' },
      about: {
        ru: 'По выводу авторов модели, заявление может быть обработано и отклонено; в листовке такого статуса нет. Избиратель может подать заявление снова, пока идёт приём.',
        en: 'As the model’s authors infer, an application may be processed and refused; the leaflet has no such status. The voter may file again while filing is open.',
      },
    },
    notTriedAgain: {
      name: { ru: 'Новой попытки не было', en: 'No new attempt yet' },
      about: {
        ru: 'После отказа, возможного по выводу авторов модели, избиратель ещё не пробовал подать заявление снова. Это можно сделать, пока идёт приём.',
        en: 'After the refusal, possible as the model’s authors infer, the voter has not tried to file again. This can be done while filing is open.',
      },
    },
    refusedAgain: {
      name: { ru: 'Новая попытка не удалась', en: 'New attempt failed' },
      about: {
        ru: 'Избиратель попробовал подать заявление снова, но приём уже закончился. Проголосовать дистанционно не получится.',
        en: 'The voter tried to file again, but filing had closed. It will not be possible to vote remotely.',
      },
    },
    moscowFiling: {
      name: { ru: 'Заявление подавать не нужно', en: 'No application needed' },
      about: {
        ru: 'Избирателю из Москвы подавать заявление на Госуслугах не нужно: для дистанционного голосования ему достаточно полной учётной записи на mos.ru. Попытка закончится отказом, но она не мешает оформить учётную запись на mos.ru.',
        en: 'A Moscow voter does not need to file an application on Gosuslugi: a full account on mos.ru is enough for remote voting. An attempt ends in a refusal, but does not stand in the way of the mos.ru account.',
      },
    },
    moscowNotTried: {
      name: { ru: 'Попыток подать не было', en: 'No attempt to file yet' },
      about: {
        ru: 'Избиратель из Москвы не пробовал подать заявление на Госуслугах, и делать это не нужно.',
        en: 'The Moscow voter has not tried to file an application on Gosuslugi and does not need to.',
      },
    },
    moscowRefused: {
      name: { ru: 'Подать не получилось', en: 'Could not file' },
      about: {
        ru: 'Избиратель из Москвы попробовал подать заявление и получил отказ с перечнем причин. Голосовать избиратель из Москвы может без заявления, с полной учётной записью на mos.ru.',
        en: 'The Moscow voter tried to file an application and was refused, with a list of reasons. A Moscow voter votes without an application, with a full account on mos.ru.',
      },
    },
    tverFiling: {
      name: { ru: 'ДЭГ для региона нет', en: 'No ДЭГ for the region' },
      about: {
        ru: 'Для жителей Тверской области дистанционное электронное голосование (ДЭГ) не проводится: попытка подать заявление закончится отказом. Проголосовать можно только лично.',
        en: 'Remote electronic voting (ДЭГ) is not held for residents of Tver Oblast: an attempt to file an application ends in a refusal. They can vote only in person.',
      },
    },
    tverNotTried: {
      name: { ru: 'Попыток подать не было', en: 'No attempt to file yet' },
      about: {
        ru: 'Избиратель из Тверской области не пробовал подать заявление на участие в дистанционном электронном голосовании (ДЭГ); подать его всё равно не получится.',
        en: 'The voter from Tver Oblast has not tried to file an application to take part in remote electronic voting (ДЭГ); filing it would fail anyway.',
      },
    },
    tverRefused: {
      name: { ru: 'Подать не получилось', en: 'Could not file' },
      about: {
        ru: 'Избиратель из Тверской области попробовал подать заявление и получил отказ с перечнем причин. Проголосовать он может только лично.',
        en: 'The voter from Tver Oblast tried to file an application and was refused, with a list of reasons. This voter can vote only in person.',
      },
    },
    otherFiling: {
      name: { ru: 'ДЭГ для региона нет', en: 'No ДЭГ for the region' },
      about: {
        ru: 'В регионе регистрации избирателя дистанционное электронное голосование (ДЭГ) не проводится: попытка подать заявление закончится отказом.',
        en: 'Remote electronic voting (ДЭГ) is not held in the voter’s region of registration: an attempt to file an application ends in a refusal.',
      },
    },
    otherNotTried: {
      name: { ru: 'Попыток подать не было', en: 'No attempt to file yet' },
      about: {
        ru: 'Избиратель не пробовал подать заявление на участие в дистанционном электронном голосовании (ДЭГ); в регионе, где оно не проводится, подать его не получится.',
        en: 'The voter has not tried to file an application to take part in remote electronic voting (ДЭГ); in a region where it is not held, filing fails.',
      },
    },
    otherRefused: {
      name: { ru: 'Подать не получилось', en: 'Could not file' },
      about: {
        ru: 'Избиратель попробовал подать заявление и получил отказ с перечнем причин. Дистанционно проголосовать он не сможет.',
        en: 'The voter tried to file an application and was refused, with a list of reasons. This voter will not be able to vote remotely.',
      },
    },
  },
  events: {
    'application.submitted': {
      name: { ru: 'попытка подать заявление', en: 'attempt to file an application' },
      step: {
        ru: 'Избиратель попробовал подать заявление на участие в ДЭГ.',
        en: 'The voter tried to file an application to take part in ДЭГ.',
      },
    },
    'code.sent': {
      name: { ru: 'код пришёл', en: 'code came' },
      step: {
        ru: 'На номер телефона, указанный в личном кабинете избирателя, пришёл код подтверждения.',
        en: 'A confirmation code came to the phone number given in the voter’s personal area.',
      },
    },
    'application.accounted': {
      name: { ru: 'получен статус «Учтено»', en: 'status «Учтено» received' },
      step: {
        ru: 'Заявление избирателя получило статус «Учтено».',
        en: 'The voter’s application received the status «Учтено» (“accounted”).',
      },
    },
    'application.refused': {
      name: { ru: 'в заявлении отказано', en: 'application refused' },
      step: {
        ru: 'После обработки в заявлении избирателя отказано (такой отказ — вывод авторов модели).',
        en: 'After processing, the voter’s application was refused (such a refusal is inferred by the model’s authors).',
      },
    },
  },
} as const satisfies StageTexts;
