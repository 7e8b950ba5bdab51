import type { StatechartReview } from './app.ts';

export type { Language, ReviewData, ReviewMachine, ReviewSource, Text } from '../data.ts';
export { unpackData } from '../packed/index.ts';
export { StatechartReview } from './app.ts';

declare global {
  interface HTMLElementTagNameMap {
    'statechart-review': StatechartReview;
  }
}
