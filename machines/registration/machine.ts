import { confirmationMoscow } from '../confirmation/moscow.ts';
import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { registration } from './chart.ts';

/** Registration on mos.ru on its own: it ends where identity can be confirmed. */
export const registrationMachine = model.createMachine({
  id: 'registrationStage',
  meta: { sources: ['R-03', 'R-04'] },
  context: ({ input }) => startingContext(input),
  initial: 'registration',
  states: {
    registration,
    confirmation: { id: 'identityOpen', type: 'final', meta: confirmationMoscow.meta },
  },
});
