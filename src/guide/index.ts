/** `<deg-guide>`: importing this defines the element. */
export type { Saved } from '../embed/index.ts';
export { DegGuide } from './element/deg-guide.ts';
export type { Demonstration } from './element/view.ts';
export type { GuideClock } from './logic/clock.ts';
