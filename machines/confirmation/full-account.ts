import { model } from '../model/setup.ts';

/** The full mos.ru account: all that Moscow asks for; the ballot follows when voting opens. */
export const fullAccount = model.createStateConfig({
  id: 'fullAccount',
  meta: { sources: ['R-03', 'R-12', 'D-06'] },
  always: { guard: 'isVotingOpen', target: '#ballot', meta: { sources: ['R-12', 'R-39', 'D-06'] } },
});
