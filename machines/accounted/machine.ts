import { ballot } from '../ballot/chart.ts';
import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { accounted } from './chart.ts';

/** «Учтено» on its own: it ends where the ballot begins. */
export const accountedMachine = model.createMachine({
  id: 'accountedMachineStage',
  meta: { sources: ['R-22'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-22'] },
      type: 'parallel',
      states: { accounted, votingWindow },
    },
    ballot: { id: 'ballot', type: 'final', meta: ballot.meta },
  },
});
