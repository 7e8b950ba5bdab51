import type { AnyStateMachine } from 'xstate';

/** Whether a value is an XState v5 machine; recognised by shape, since it may come from another copy of xstate. */
export function isMachine(value: unknown): value is AnyStateMachine {
  return isObject(value) && 'root' in value && 'transition' in value && 'implementations' in value;
}

/** What a value is that is no XState v5 machine, in words. */
export function whatItIs(value: unknown): string {
  if (isObject(value)) {
    // XState 4 machines carry these methods, which XState 5 does away with.
    if ('withContext' in value && 'withConfig' in value) {
      return 'a machine of XState 4, which works otherwise (migrate it to XState 5 first)';
    }
    if ('getSnapshot' in value && 'send' in value) return 'an actor (give its machine instead)';
    if ('transition' in value && 'getInitialSnapshot' in value) return 'actor logic that is no state machine';
    return Array.isArray(value) ? 'a list' : 'an object that is no machine';
  }
  if (typeof value === 'function') return 'a function (give the machine that it makes)';
  return value === undefined ? 'nothing' : value === null ? 'null' : `a ${typeof value}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
