/** The few words that a picture of a part of a chart adds to the chart's own. */
export interface ViewWords {
  /** In a folded state. */
  readonly statesInside: (count: number) => string;
  /** Under the texts of an arrow that stands for more of them. */
  readonly andMore: (count: number) => string;
  /** In a box for a state outside the picture, where no page says it. */
  readonly elsewhere: string;
  /** In such a box in a booklet. */
  readonly page: (number: number) => string;
}

export const viewWords: Readonly<Record<'ru' | 'en', ViewWords>> = {
  ru: {
    statesInside: (count) => `внутри состояний: ${count}`,
    andMore: (count) => `и ещё ${count}`,
    elsewhere: 'вне этой части',
    page: (number) => `с. ${number}`,
  },
  en: {
    statesInside: (count) => `${count} ${count === 1 ? 'state' : 'states'} inside`,
    andMore: (count) => `and ${count} more`,
    elsewhere: 'outside this part',
    page: (number) => `p. ${number}`,
  },
};
