import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { outcomes } from '../outcomes/chart.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { inPerson } from './chart.ts';

/** Voting in person on its own, for Tver Oblast. */
export const inPersonMachine = model.createMachine({
  id: 'inPersonMachineStage',
  meta: { sources: ['R-33'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-33'] },
      type: 'parallel',
      states: { inPerson, votingWindow },
    },
    inPersonAtStation: outcomes.inPersonAtStation,
    inPersonAtHome: outcomes.inPersonAtHome,
    inPersonAtOtherStation: outcomes.inPersonAtOtherStation,
    inPersonUndecided: outcomes.inPersonUndecided,
  },
});
