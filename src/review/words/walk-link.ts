const ru = {
  notExplored: 'Эта схема не обойдена, поэтому пройти по ней нельзя.',
  slider: 'Дата на линии времени',
  sliderHelp:
    'Стрелки двигают дату на день, Page Up и Page Down — на неделю, Home и End — к началу и концу календаря.',
  line: 'Цифры на линии — моменты календаря, чёрточки под ней — пройденные шаги, кружок — выбранная дата.',
  moments: 'Моменты календаря',
  past: 'наступило',
  ahead: 'впереди',
  goTo: (when: string, what: string) => `Перейти к моменту «${what}»: ${when}`,
  linkNote:
    'Шаги и дата записаны в адресе страницы: скопируйте его, чтобы вернуться к ним или показать другому.',
  wouldRefuse: (count: number) => `Причины отказа (${count})`,
};

const en: typeof ru = {
  notExplored: 'This diagram has not been explored, so there is no walking through it.',
  slider: 'Date on the time line',
  sliderHelp:
    'The arrow keys move the date by a day, Page Up and Page Down by a week, Home and End to the ends of the calendar.',
  line: 'Figures on the line are moments of the calendar, strokes under it the steps taken, the circle is the date chosen.',
  moments: 'Moments of the calendar',
  past: 'has come',
  ahead: 'to come',
  goTo: (when, what) => `Go to the moment “${what}”: ${when}`,
  linkNote:
    'The steps and the date are in the address of the page: copy it to come back to them or to show them.',
  wouldRefuse: (count) => `Reasons of the refusal (${count})`,
};

export const walkLinkWords = { ru, en };
