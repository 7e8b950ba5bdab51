import type { Election } from '../../machines/index.ts';
import type { Demonstration } from '../guide/element/view.ts';
import { demonstrationCalendar } from './calendar.ts';

/** When the guide's demonstration of an election begins, and how far its time may be moved. */
export function demonstrationOf(election: Election): Demonstration {
  const { start, min, max } = demonstrationCalendar(election);
  return { start, min, max };
}
