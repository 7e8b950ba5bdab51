import { accounted } from '../accounted/chart.ts';
import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { outcomes } from '../outcomes/chart.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { application } from './chart.ts';

/** The application on its own. Input: the facts that may refuse it; it ends with «Учтено» or an outcome. */
export const applicationMachine = model.createMachine({
  id: 'applicationMachineStage',
  meta: { sources: ['R-13', 'R-60'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-13', 'R-60'] },
      type: 'parallel',
      states: { application, votingWindow },
    },
    accounted: { id: 'accounted', type: 'final', meta: accounted.meta },
    filingMissed: outcomes.filingMissed,
    filingRefused: outcomes.filingRefused,
    applicationRefused: outcomes.applicationRefused,
    notDecided: outcomes.notDecided,
  },
});
