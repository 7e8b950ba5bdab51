import type { AnyStateMachine } from 'xstate';
import type { Remark } from './types.ts';

/** What is to be said of a machine that makes its context from an input, when it is explored without one. */
export function inputRemarks(machine: AnyStateMachine): readonly Remark[] {
  if (!readsInput(machine)) return [];
  return [
    {
      kind: 'input',
      message:
        'The machine makes its context from an input, and was started without one. Give inputs with which it starts; ' +
        'what depends on them is not known.',
    },
  ];
}

function readsInput(machine: AnyStateMachine): boolean {
  const { context } = machine.config;
  if (typeof context !== 'function') return false;
  let isRead = false;
  const given = {
    get input() {
      isRead = true;
      return undefined;
    },
  };
  try {
    (context as (given: object) => unknown)(given);
  } catch {
    // It also wants what XState gives it at a start; whether it has read the input by then is all that is asked.
  }
  return isRead;
}
