import type { ChartTransition } from '../../chart/index.ts';
import { answers } from '../../space/index.ts';

/**
 * Where a change can matter. In every other step a machine and its mutant do the same: XState asks a transition only while its
 * source is entered, for an event to which its descriptor answers, or for none (`always`, `onDone`) after a microstep; how a state
 * is entered or left, and whether it is final, only while that happens.
 */
export type Touch =
  /** An event to which the descriptor answers is sent while the state is entered. */
  | { readonly kind: 'event'; readonly state: string; readonly descriptor: string }
  /** A microstep leads to where the state is entered. */
  | { readonly kind: 'present'; readonly state: string }
  | { readonly kind: 'entered'; readonly state: string }
  | { readonly kind: 'left'; readonly state: string }
  /** Some state that is final is entered while this one is. */
  | { readonly kind: 'completed'; readonly state: string };

/** Where a transition is asked whether it is taken. */
export function touchOf({ source, trigger }: Pick<ChartTransition, 'source' | 'trigger'>): Touch {
  return trigger.kind === 'event'
    ? { kind: 'event', state: source, descriptor: trigger.type }
    : { kind: 'present', state: source };
}

/** Whether an event that is sent is one of those of a touch. */
export function isSent(touch: Touch, type: string): boolean {
  return touch.kind === 'event' && answers(touch.descriptor, type);
}
