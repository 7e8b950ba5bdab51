import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { outcomes } from '../outcomes/chart.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { ballot } from './chart.ts';

/** The ballot on its own. Input: whether the voter is of age (R-16, D-46). */
export const ballotMachine = model.createMachine({
  id: 'ballotMachineStage',
  meta: { sources: ['R-39', 'R-61'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-39', 'R-61'] },
      type: 'parallel',
      states: { ballot, votingWindow },
    },
    voted: outcomes.voted,
    readyDidNotVote: outcomes.readyDidNotVote,
    underAge: outcomes.underAge,
  },
});
