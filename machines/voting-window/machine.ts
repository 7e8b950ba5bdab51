import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { votingWindow } from './chart.ts';

/** The calendar on its own. */
export const votingWindowMachine = model.createMachine({
  ...votingWindow,
  context: ({ input }) => startingContext(input),
});
