import type { AnyMachineSnapshot } from 'xstate';
import type { Context } from '../../../machines/index.ts';

/** The part of XState's snapshot that tells configurations of the journey apart. */
export interface Configured extends Pick<AnyMachineSnapshot, '_nodes'> {
  readonly context: Context;
}

/**
 * The configuration of a snapshot as a sequence of symbols, different for every two configurations: the innermost states and
 * the facts, in an order in which the automaton of all reachable sequences is small.
 */
export function symbolsOf({ _nodes: nodes, context }: Configured): readonly string[] {
  const { route, channel, frozen, reasons, adult, account, phone, registerMatch } = context;
  const innermost = nodes
    .filter(({ type }) => type === 'atomic' || type === 'final')
    // XState holds the states in the order in which it came to them.
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  return [
    route,
    fact(channel),
    fact(frozen),
    ...innermost,
    fact(registerMatch),
    reasons.length === 0 ? '-' : reasons.join('+'),
    fact(adult),
    fact(account),
    fact(phone),
    fact(context.pollingStationApplication),
  ];
}

function fact(value: boolean | string | undefined): string {
  return value === undefined ? '-' : String(value);
}
