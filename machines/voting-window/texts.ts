import type { StageTexts } from '../model/text.ts';

export const votingWindowTexts = {
  states: {
    votingWindow: {
      name: { ru: 'Календарь', en: 'Calendar' },
      about: {
        ru: 'Сроки, которые наступают сами: приём заявлений идёт по московскому времени, голосование — по местному времени региона постоянной регистрации.',
        en: 'Dates that come by themselves: applications are taken on Moscow time, voting runs on the local time of the region of permanent registration.',
      },
    },
    beforeFiling: {
      name: { ru: 'Приём заявлений не открыт', en: 'Filing not open yet' },
      about: {
        ru: 'Заявления ещё не принимаются. Приём открывается в 00:00 29 января 2024 года по московскому времени; этой даты в листовке нет, она взята из открытых источников.',
        en: 'Applications are not taken yet. Filing opens at 00:00 Moscow time on 29 January 2024; this date is not in the leaflet but comes from public sources.',
      },
    },
    filing: {
      name: { ru: 'Идёт приём заявлений', en: 'Filing open' },
      about: {
        ru: 'Заявление на участие в дистанционном электронном голосовании (ДЭГ) можно подать до конца дня 11 марта 2024 года по московскому времени. Избирателю из Москвы подавать его не нужно.',
        en: 'An application to take part in remote electronic voting (ДЭГ) can be filed until the end of 11 March 2024, Moscow time. A Moscow voter does not need to file one.',
      },
    },
    filingClosed: {
      name: { ru: 'Приём закончен, голосование не началось', en: 'Filing over, voting not open yet' },
      about: {
        ru: 'Заявления больше не принимаются: попытка подать заявление после 11 марта 2024 года закончится отказом. Голосование ещё не открыто.',
        en: 'Applications are no longer taken: an attempt to file after 11 March 2024 ends in a refusal. Voting has not opened yet.',
      },
    },
    voting: {
      name: { ru: 'Идёт голосование', en: 'Voting open' },
      about: {
        ru: 'Голосование идёт с 08:00 15 марта до 20:00 17 марта 2024 года по местному времени региона, в котором у избирателя постоянная регистрация. Дни названы в листовке, часы взяты из открытых источников.',
        en: 'Voting runs from 08:00 on 15 March to 20:00 on 17 March 2024, local time of the region in which the voter has permanent registration. The leaflet names the days; the hours come from public sources.',
      },
    },
    votingClosed: {
      name: { ru: 'Голосование закончено', en: 'Voting over' },
      about: {
        ru: 'Проголосовать дистанционно больше нельзя: голосование закончилось в 20:00 17 марта 2024 года по времени региона регистрации. Голос, который к этому времени не подан, остаётся неподанным.',
        en: 'It is no longer possible to vote remotely: voting ended at 20:00 on 17 March 2024 on the time of the region of registration. A vote not cast by then remains not cast.',
      },
    },
  },
  events: {
    'filing.opened': {
      name: { ru: 'приём заявлений открылся', en: 'filing opened' },
      step: {
        ru: 'Наступило 00:00 29 января 2024 года по московскому времени: приём заявлений открылся.',
        en: 'It became 00:00 Moscow time on 29 January 2024: filing opened.',
      },
    },
    'filing.closed': {
      name: { ru: 'приём заявлений закончился', en: 'filing closed' },
      step: {
        ru: 'Наступило 24:00 11 марта 2024 года по московскому времени: приём заявлений закончился.',
        en: 'It became 24:00 Moscow time on 11 March 2024: filing closed.',
      },
    },
    'voting.opened': {
      name: { ru: 'голосование открылось', en: 'voting opened' },
      step: {
        ru: 'В регионе регистрации избирателя наступило 08:00 15 марта 2024 года по местному времени: голосование открылось.',
        en: 'In the voter’s region of registration it became 08:00 local time on 15 March 2024: voting opened.',
      },
    },
    'voting.closed': {
      name: { ru: 'голосование закончилось', en: 'voting closed' },
      step: {
        ru: 'В регионе регистрации избирателя наступило 20:00 17 марта 2024 года по местному времени: голосование закончилось.',
        en: 'In the voter’s region of registration it became 20:00 local time on 17 March 2024: voting closed.',
      },
    },
  },
} as const satisfies StageTexts;
