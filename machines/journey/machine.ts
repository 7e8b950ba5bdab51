import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { outcomes } from '../outcomes/chart.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { voter } from './chart.ts';

/** The whole journey: the calendar and the voter's way side by side, until one of the outcomes is entered. */
export const journey = model.createMachine({
  id: 'journey',
  meta: { sources: ['R-01', 'R-59', 'D-33'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-01', 'D-33'] },
      type: 'parallel',
      states: { votingWindow, voter },
    },
    ...outcomes,
  },
});
