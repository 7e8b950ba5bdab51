import type { AnyStateMachine, EventObject } from 'xstate';
import { subjects } from '../../src/deg/subjects.ts';
import { sizes, syntheticMachine } from './synthetic.ts';

/** A machine with one input and its events, to be explored by every tool alike. */
export interface Measured {
  readonly machine: AnyStateMachine;
  readonly input: unknown;
  readonly events: readonly EventObject[];
}

/** Names of what is measured: the synthetic machine in four sizes, and the journey of a voter who meets all conditions. */
export const measuredNames = ['1k', '10k', '100k', '1M', 'journey'] as const;
export type MeasuredName = (typeof measuredNames)[number];

export function measured(name: MeasuredName): Measured {
  if (name === 'journey') {
    const { machine, inputs, alphabet } = subjects.find(({ id }) => id === 'journey')!;
    return { machine, input: inputs[2], events: alphabet.map(({ event }) => event) };
  }
  const machine = syntheticMachine(sizes[measuredNames.indexOf(name)]!);
  return { machine, input: undefined, events: machine.events.map((type) => ({ type })) };
}
