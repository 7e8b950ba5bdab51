import type { StageTexts } from '../model/text.ts';

export const accountedTexts = {
  states: {
    accountedMachineStage: {
      name: { ru: 'Этап: «Учтено»', en: 'Stage: «Учтено»' },
      about: {
        ru: 'Статус «Учтено» сам по себе: от его получения до открытия голосования.',
        en: 'The status «Учтено» (“accounted”) by itself: from its receipt to the opening of voting.',
      },
    },
    accounted: {
      name: { ru: 'Статус «Учтено»', en: 'Status «Учтено»' },
      about: {
        ru: 'Избиратель может проголосовать дистанционно в электронном формате, когда откроется голосование. Подать ещё одно заявление не получится; отзыв заявления и голосование бумажным бюллетенем в модель не входят.',
        en: 'The voter can vote remotely in electronic form once voting opens. Another application cannot be filed; withdrawing the application and voting on paper are not part of the model.',
      },
    },
  },
  events: {},
} as const satisfies StageTexts;
