import type { ReviewData } from '../data.ts';
import { StatechartReview } from './app.ts';

const source = document.querySelector('script[type="application/json"]');
const element = document.querySelector('statechart-review');
if (source !== null && element instanceof StatechartReview) {
  element.data = JSON.parse(source.textContent ?? '') as ReviewData;
}
