import type { StageTexts } from '../model/text.ts';

export const confirmationTexts = {
  states: {
    confirmationStage: {
      name: { ru: 'Этап: подтверждение', en: 'Stage: confirmation' },
      about: {
        ru: 'Подтверждение само по себе: в Москве — личности для mos.ru, в Московской области и ещё 27 регионах — учётной записи, телефона и данных на портале Госуслуг.',
        en: 'Confirmation by itself: of identity for mos.ru in Moscow; of the account, the phone and the data on the Gosuslugi portal in Moscow Oblast and 27 other regions.',
      },
    },
    confirming: {
      name: { ru: 'Идёт подтверждение', en: 'Confirmation under way' },
      about: {
        ru: 'Что нужно подтвердить, зависит от региона постоянной регистрации избирателя.',
        en: 'What has to be confirmed depends on the voter’s region of permanent registration.',
      },
    },
    identityOpen: {
      name: { ru: 'Личность ещё не подтверждена', en: 'Identity not confirmed yet' },
      about: {
        ru: 'Данные на mos.ru указаны. Избиратель может подтвердить личность с учётной записью Госуслуг, Сбер ID, Tinkoff ID, ВТБ ID или Альфа ID либо в любом многофункциональном центре госуслуг «Мои документы» (МФЦ).',
        en: 'The data on mos.ru are given. The voter can confirm identity with an account of Gosuslugi, Sber ID, Tinkoff ID, VTB ID or Alfa ID, or at any multifunctional public services centre «Мои документы» (МФЦ).',
      },
    },
    fullAccount: {
      name: { ru: 'Полная учётная запись на mos.ru', en: 'Full account on mos.ru' },
      about: {
        ru: 'Личность подтверждена, заявление подавать не нужно: когда голосование откроется, дистанционное электронное голосование (ДЭГ) будет доступно. По выводу авторов модели, избиратель входит с этой учётной записью, если на {adultOn} ему есть 18 лет.',
        en: 'Identity is confirmed and no application is needed: when voting opens, remote electronic voting (ДЭГ) will be available. As the model’s authors infer, the voter signs in with this account if of full age on {adultOn}.',
      },
    },
    confirmation: {
      name: { ru: 'Подтверждение на Госуслугах', en: 'Confirmation on Gosuslugi' },
      about: {
        ru: 'Избирателю нужно подтвердить учётную запись и номер телефона на портале Госуслуг и проверить данные в личном кабинете; эти данные сравнивают с регистром избирателей. Без этого подать заявление не получится.',
        en: 'The voter needs to confirm the account and the phone number on the Gosuslugi portal and to check the data in the personal area; these data are compared with the register of voters. Without this an application cannot be filed.',
      },
    },
    data: {
      name: { ru: 'Данные в личном кабинете', en: 'Data in the personal area' },
      about: {
        ru: 'Фамилию, имя, отчество, серию и номер паспорта, адрес прописки можно проверить в личном кабинете на портале Госуслуг. Данные могут различаться с регистром, если менялся паспорт или место жительства.',
        en: 'The full name, the series and number of the passport and the address of residence registration can be checked in the personal area on the Gosuslugi portal. The data may differ from the register if the passport or the place of residence has changed.',
      },
    },
    unchecked: {
      name: { ru: 'Данные не проверены', en: 'Data not checked' },
      about: {
        ru: 'Избиратель ещё не проверил данные в личном кабинете на портале Госуслуг. Он может признать их верными, а если они не совпадают с регистром избирателей — исправить.',
        en: 'The voter has not checked the data in the personal area on the Gosuslugi portal yet. The voter can find them correct or, where they do not match the register of voters, correct them.',
      },
    },
    foundCorrect: {
      name: { ru: 'Данные признаны верными', en: 'Data found correct' },
      about: {
        ru: 'Избиратель проверил данные, исправлять в них нечего. Если подать заявление всё же не получается из-за расхождения с регистром избирателей, следует обратиться в территориальную избирательную комиссию (ТИК).',
        en: 'The voter has checked the data and there is nothing to correct. If filing still fails because the data differ from the register of voters, the voter should go to the territorial election commission (ТИК).',
      },
    },
    corrected: {
      name: { ru: 'Данные исправлены', en: 'Data corrected' },
      about: {
        ru: 'Избиратель исправил данные в личном кабинете на портале Госуслуг. Пока они не совпали с регистром избирателей, их можно исправить ещё раз, и тогда {waitDays} считаются заново.',
        en: 'The voter has corrected the data in the personal area on the Gosuslugi portal. Until they match the register of voters they can be corrected again, and the {waitDays} then start anew.',
      },
    },
    waiting: {
      name: { ru: 'Идут {waitDays}', en: '{waitDays} running' },
      about: {
        ru: 'После исправления данных ещё не прошло {waitDays}: обращаться в территориальную избирательную комиссию (ТИК) рано, но попробовать подать заявление снова можно в любое время, пока идёт приём. Если приём закончится раньше, чем пройдут эти дни, подать заявление после них уже не получится.',
        en: 'Fewer than {waitDays} have passed since the correction: it is early to go to the territorial election commission (ТИК), but filing may be tried again at any time while applications are taken. If filing closes before these days are over, it will not be possible to file after them.',
      },
    },
    noWait: {
      name: { ru: 'Ожидание закончено', en: 'Wait over' },
      about: {
        ru: 'После исправления прошло {waitDays} или данные уже совпали с регистром избирателей. Если данные не совпали и подать заявление не получается, следует обратиться в территориальную избирательную комиссию (ТИК).',
        en: '{waitDays} have passed since the correction, or the data already match the register of voters. If they do not match and filing fails, the voter should go to the territorial election commission (ТИК).',
      },
    },
    register: {
      name: { ru: 'Сравнение с регистром', en: 'Comparison with the register' },
      about: {
        ru: 'Данные из личного кабинета на Госуслугах сравнивают с данными в регистре избирателей, участников референдума; его ведут избирательные комиссии. Если данные не совпадают, подать заявление не получится.',
        en: 'The data from the personal area on Gosuslugi are compared with the data in the register of voters and referendum participants, which the election commissions keep. If the data do not match, an application cannot be filed.',
      },
    },
    noAnswerAwaited: {
      name: { ru: 'Нового ответа не ждут', en: 'No new answer awaited' },
      about: {
        ru: 'Новый ответ о совпадении с регистром избирателей сейчас не ожидается: действует то, что уже известно. Ответ ожидается после исправления данных или обращения в территориальную избирательную комиссию (ТИК).',
        en: 'No new answer about the match with the register of voters is awaited: what is known already holds. An answer is awaited after a correction of the data or a request to the territorial election commission (ТИК).',
      },
    },
    afterCorrection: {
      name: { ru: 'Ожидается ответ после исправления', en: 'Answer awaited after a correction' },
      about: {
        ru: 'Избиратель исправил данные, и их снова сравнивают с регистром избирателей. Они могут совпасть, а могут и не совпасть; когда будет ответ, в листовке не сказано.',
        en: 'The voter has corrected the data and they are compared with the register of voters again. They may match or may not; the leaflet does not say when the answer comes.',
      },
    },
    afterTik: {
      name: { ru: 'Ожидается ответ ТИК', en: 'Answer of the ТИК awaited' },
      about: {
        ru: 'Избиратель обратился в территориальную избирательную комиссию (ТИК), чтобы уточнить свои данные в регистре. После ответа данные могут совпасть, а могут и не совпасть; срок подачи заявления действует по-прежнему.',
        en: 'The voter has gone to the territorial election commission (ТИК) to clarify the data in the register. After the answer the data may match or may not; the deadline for filing still holds.',
      },
    },
    confirmationOver: {
      name: { ru: 'Подтверждение закончено', en: 'Confirmation over' },
      about: {
        ru: 'Голосование открылось, заявления больше не подаются. Сведения, которые подтверждались для подачи заявления, на неё уже не влияют.',
        en: 'Voting has opened and nothing is filed any more. What was being confirmed for filing no longer changes anything.',
      },
    },
  },
  events: {
    'identity.confirmed': {
      name: { ru: 'личность для mos.ru подтверждена', en: 'identity confirmed for mos.ru' },
      step: {
        ru: 'Избиратель подтвердил личность для учётной записи на mos.ru.',
        en: 'The voter confirmed identity for the mos.ru account.',
      },
    },
    'identity.confirmed(gosuslugi)': {
      name: { ru: 'личность подтверждена: Госуслуги', en: 'identity confirmed: Gosuslugi' },
      step: {
        ru: 'Избиратель подтвердил личность на mos.ru с учётной записью Госуслуг.',
        en: 'The voter confirmed identity on mos.ru with a Gosuslugi account.',
      },
    },
    'identity.confirmed(sber)': {
      name: { ru: 'личность подтверждена: Сбер ID', en: 'identity confirmed: Sber ID' },
      step: {
        ru: 'Избиратель подтвердил личность на mos.ru с учётной записью Сбер ID.',
        en: 'The voter confirmed identity on mos.ru with a Sber ID account.',
      },
    },
    'identity.confirmed(tinkoff)': {
      name: { ru: 'личность подтверждена: Tinkoff ID', en: 'identity confirmed: Tinkoff ID' },
      step: {
        ru: 'Избиратель подтвердил личность на mos.ru с учётной записью Tinkoff ID.',
        en: 'The voter confirmed identity on mos.ru with a Tinkoff ID account.',
      },
    },
    'identity.confirmed(vtb)': {
      name: { ru: 'личность подтверждена: ВТБ ID', en: 'identity confirmed: VTB ID' },
      step: {
        ru: 'Избиратель подтвердил личность на mos.ru с учётной записью ВТБ ID.',
        en: 'The voter confirmed identity on mos.ru with a VTB ID account.',
      },
    },
    'identity.confirmed(alfa)': {
      name: { ru: 'личность подтверждена: Альфа ID', en: 'identity confirmed: Alfa ID' },
      step: {
        ru: 'Избиратель подтвердил личность на mos.ru с учётной записью Альфа ID.',
        en: 'The voter confirmed identity on mos.ru with an Alfa ID account.',
      },
    },
    'identity.confirmed(mfc)': {
      name: { ru: 'личность подтверждена: МФЦ', en: 'identity confirmed: МФЦ' },
      step: {
        ru: 'Избиратель подтвердил личность в центре госуслуг «Мои документы» (МФЦ).',
        en: 'The voter confirmed identity at a public services centre «Мои документы» (МФЦ).',
      },
    },
    'account.confirmed': {
      name: { ru: 'учётная запись подтверждена', en: 'account confirmed' },
      step: {
        ru: 'Учётная запись избирателя на портале Госуслуг подтверждена.',
        en: 'The voter’s account on the Gosuslugi portal was confirmed.',
      },
    },
    'phone.confirmed': {
      name: { ru: 'номер телефона подтверждён', en: 'phone number confirmed' },
      step: {
        ru: 'Номер телефона в личном кабинете избирателя на портале Госуслуг подтверждён.',
        en: 'The phone number in the voter’s personal area on the Gosuslugi portal was confirmed.',
      },
    },
    'data.foundCorrect': {
      name: { ru: 'данные признаны верными', en: 'data found correct' },
      step: {
        ru: 'Избиратель проверил данные в личном кабинете на портале Госуслуг: исправлять нечего.',
        en: 'The voter checked the data in the personal area on the Gosuslugi portal: there was nothing to correct.',
      },
    },
    'data.corrected': {
      name: { ru: 'данные исправлены', en: 'data corrected' },
      step: {
        ru: 'Избиратель исправил данные в личном кабинете на портале Госуслуг.',
        en: 'The voter corrected the data in the personal area on the Gosuslugi portal.',
      },
    },
    'correction.waitOver': {
      name: { ru: 'прошло {waitDays}', en: '{waitDays} passed' },
      step: {
        ru: 'После исправления данных прошло {waitDays}.',
        en: '{waitDays} passed since the correction of the data.',
      },
    },
    'tik.asked': {
      name: { ru: 'избиратель обратился в ТИК', en: 'voter went to the ТИК' },
      step: {
        ru: 'Избиратель обратился в территориальную избирательную комиссию (ТИК), чтобы уточнить свои данные в регистре.',
        en: 'The voter went to the territorial election commission (ТИК) to clarify the data in the register.',
      },
    },
    'register.matched': {
      name: { ru: 'данные совпали с регистром', en: 'data matched the register' },
      step: {
        ru: 'Данные избирателя сравнили с регистром избирателей: они совпадают.',
        en: 'The voter’s data were compared with the register of voters: they match.',
      },
    },
    'register.differs': {
      name: { ru: 'данные не совпали с регистром', en: 'data differed from the register' },
      step: {
        ru: 'Данные избирателя сравнили с регистром избирателей: они не совпадают.',
        en: 'The voter’s data were compared with the register of voters: they do not match.',
      },
    },
  },
} as const satisfies StageTexts;
