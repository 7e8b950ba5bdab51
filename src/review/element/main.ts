import { unpackData } from '../packed/index.ts';
import { StatechartReview } from './app.ts';

const source = document.querySelector('script[type="application/json"]');
const element = document.querySelector('statechart-review');
if (source !== null && element instanceof StatechartReview) {
  void start(element, source.textContent ?? '');
}

async function start(element: StatechartReview, packed: string): Promise<void> {
  // What could be read until now gives way only when all is there.
  const before = [...(element.shadowRoot?.children ?? [])];
  element.data = unpackData(packed);
  await element.updateComplete;
  for (const old of before) old.remove();
}
