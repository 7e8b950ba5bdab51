import type { StageTexts } from '../model/text.ts';

export const inPersonTexts = {
  states: {
    inPersonMachineStage: {
      name: { ru: 'Этап: голосование лично', en: 'Stage: voting in person' },
      about: {
        ru: 'Голосование лично само по себе: как житель Тверской области выбирает, где проголосовать.',
        en: 'Voting in person by itself: how a resident of Tver Oblast chooses where to vote.',
      },
    },
    inPerson: {
      name: { ru: 'Голосование лично', en: 'Voting in person' },
      about: {
        ru: 'Жители Тверской области смогут проголосовать только лично: на избирательном участке, на дому либо на участке, где будут находиться в дни голосования. Всю необходимую информацию можно получить в территориальной избирательной комиссии Конаковского района по телефону: 8 (48242) 49-786.',
        en: 'Residents of Tver Oblast will be able to vote only in person: at the polling station, at home, or at the polling station where they will be on the voting days. All the necessary information can be obtained from the territorial election commission of Konakovo District by phone: 8 (48242) 49-786.',
      },
    },
    undecided: {
      name: { ru: 'Способ ещё не выбран', en: 'Way of voting not chosen yet' },
      about: {
        ru: 'Избиратель ещё не решил, как проголосует; если на участке, где у него нет постоянной регистрации, заявление надо подать заблаговременно. Всю необходимую информацию можно получить в территориальной избирательной комиссии Конаковского района по телефону: 8 (48242) 49-786.',
        en: 'The voter has not decided how to vote; to vote at a polling station where the voter has no permanent registration, an application must be filed in advance. All the necessary information can be obtained from the territorial election commission of Konakovo District by phone: 8 (48242) 49-786.',
      },
    },
  },
  events: {
    'station.chosen': {
      name: { ru: 'выбран избирательный участок', en: 'polling station chosen' },
      step: {
        ru: 'Избиратель решил проголосовать лично на избирательном участке.',
        en: 'The voter decided to vote in person at the polling station.',
      },
    },
    'home.chosen': {
      name: { ru: 'выбрано голосование на дому', en: 'voting at home chosen' },
      step: {
        ru: 'Избиратель решил проголосовать лично на дому.',
        en: 'The voter decided to vote in person at home.',
      },
    },
    'otherStation.applied': {
      name: { ru: 'подано заявление о другом участке', en: 'applied for another polling station' },
      step: {
        ru: 'Избиратель подал заявление, чтобы проголосовать на участке, где будет находиться в дни голосования.',
        en: 'The voter filed an application to vote at the polling station where the voter will be on the voting days.',
      },
    },
    'otherStation.applied(gosuslugi)': {
      name: { ru: 'заявление об участке: Госуслуги', en: 'applied for a station: Gosuslugi' },
      step: {
        ru: 'Избиратель подал через портал Госуслуг заявление, чтобы проголосовать на участке, где будет находиться в дни голосования.',
        en: 'The voter filed through the Gosuslugi portal an application to vote at the polling station where the voter will be on the voting days.',
      },
    },
    'otherStation.applied(mfc)': {
      name: { ru: 'заявление об участке: МФЦ', en: 'applied for a station: МФЦ' },
      step: {
        ru: 'Избиратель подал через многофункциональный центр (МФЦ) заявление, чтобы проголосовать на участке, где будет находиться в дни голосования.',
        en: 'The voter filed through a multifunctional centre (МФЦ) an application to vote at the polling station where the voter will be on the voting days.',
      },
    },
    'otherStation.applied(commission)': {
      name: { ru: 'заявление об участке: комиссия', en: 'applied for a station: commission' },
      step: {
        ru: 'Избиратель подал в избирательную комиссию заявление, чтобы проголосовать на участке, где будет находиться в дни голосования.',
        en: 'The voter filed with the election commission an application to vote at the polling station where the voter will be on the voting days.',
      },
    },
  },
} as const satisfies StageTexts;
