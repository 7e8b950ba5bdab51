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
        ru: 'Заявления ещё не принимаются. Приём открывается в 00:00 {filingOpens} {filingClock}; этой даты в листовке нет, она взята из открытых источников.',
        en: 'Applications are not taken yet. Filing opens at 00:00 {filingClock} on {filingOpens}; this date is not in the leaflet but comes from public sources.',
      },
    },
    filing: {
      name: { ru: 'Идёт приём заявлений', en: 'Filing open' },
      about: {
        ru: 'Заявление на участие в дистанционном электронном голосовании (ДЭГ) можно подать до конца дня {filingLastDay} {filingClock}. Избирателю из Москвы подавать его не нужно.',
        en: 'An application to take part in remote electronic voting (ДЭГ) can be filed until the end of {filingLastDay}, {filingClock}. A Moscow voter does not need to file one.',
      },
    },
    filingClosed: {
      name: { ru: 'Приём закончен, голосование не началось', en: 'Filing over, voting not open yet' },
      about: {
        ru: 'Заявления больше не принимаются: попытка подать заявление после {filingLastDay} закончится отказом. Голосование ещё не открыто.',
        en: 'Applications are no longer taken: an attempt to file after {filingLastDay} ends in a refusal. Voting has not opened yet.',
      },
    },
    voting: {
      name: { ru: 'Идёт голосование', en: 'Voting open' },
      about: {
        ru: 'Голосование идёт с {votingOpensAt} {votingFirstDay} до {votingClosesAt} {votingLastDay} по местному времени региона, в котором у избирателя постоянная регистрация. Дни названы в листовке, часы взяты из открытых источников.',
        en: 'Voting runs from {votingOpensAt} on {votingFirstDay} to {votingClosesAt} on {votingLastDay}, local time of the region in which the voter has permanent registration. The leaflet names the days; the hours come from public sources.',
      },
    },
    votingClosed: {
      name: { ru: 'Голосование закончено', en: 'Voting over' },
      about: {
        ru: 'Проголосовать дистанционно больше нельзя: голосование закончилось в {votingClosesAt} {votingLastDay} по времени региона регистрации. Голос, который к этому времени не подан, остаётся неподанным.',
        en: 'It is no longer possible to vote remotely: voting ended at {votingClosesAt} on {votingLastDay} on the time of the region of registration. A vote not cast by then remains not cast.',
      },
    },
  },
  events: {
    'filing.opened': {
      name: { ru: 'приём заявлений открылся', en: 'filing opened' },
      step: {
        ru: 'Наступило 00:00 {filingOpens} {filingClock}: приём заявлений открылся.',
        en: 'It became 00:00 {filingClock} on {filingOpens}: filing opened.',
      },
    },
    'filing.closed': {
      name: { ru: 'приём заявлений закончился', en: 'filing closed' },
      step: {
        ru: 'Наступило 24:00 {filingLastDay} {filingClock}: приём заявлений закончился.',
        en: 'It became 24:00 {filingClock} on {filingLastDay}: filing closed.',
      },
    },
    'voting.opened': {
      name: { ru: 'голосование открылось', en: 'voting opened' },
      step: {
        ru: 'В регионе регистрации избирателя наступило {votingOpensAt} {votingFirstDay} по местному времени: голосование открылось.',
        en: 'In the voter’s region of registration it became {votingOpensAt} local time on {votingFirstDay}: voting opened.',
      },
    },
    'voting.closed': {
      name: { ru: 'голосование закончилось', en: 'voting closed' },
      step: {
        ru: 'В регионе регистрации избирателя наступило {votingClosesAt} {votingLastDay} по местному времени: голосование закончилось.',
        en: 'In the voter’s region of registration it became {votingClosesAt} local time on {votingLastDay}: voting closed.',
      },
    },
  },
} as const satisfies StageTexts;
