import type { Election } from '../../machines/index.ts';
import type { Text } from '../../machines/texts.ts';
import type { Demonstration } from './element/view.ts';

/** All that a page with the guide is made with. */
export interface PageData {
  readonly election: Election;
  /** When the demonstration begins and how far its time may be moved; null for the real date. */
  readonly demonstration: Demonstration | null;
  readonly titles: Text;
}
