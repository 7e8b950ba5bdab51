import { and } from 'xstate';
import { startingContext } from '../model/context.ts';
import { model } from '../model/setup.ts';
import { outcomes } from '../outcomes/chart.ts';
import { votingWindow } from '../voting-window/chart.ts';
import { confirmationFederal } from './federal.ts';
import { fullAccount } from './full-account.ts';
import { confirmationMoscow } from './moscow.ts';

/** Confirmation on its own. Input: the route, what is true at the start, and the reasons of the last refusal. */
export const confirmationMachine = model.createMachine({
  id: 'confirmationStage',
  meta: { sources: ['R-09', 'R-18', 'R-20'] },
  context: ({ input }) => startingContext(input),
  initial: 'underway',
  states: {
    underway: {
      id: 'underway',
      meta: { sources: ['R-09', 'R-18', 'R-20'] },
      type: 'parallel',
      always: [
        {
          guard: and(['isFederal', 'isVotingOpen']),
          target: 'confirmationOver',
          meta: { sources: ['R-14', 'D-36', 'D-45'] },
        },
        { guard: 'isVotingClosed', target: 'accountNotReady', meta: { sources: ['R-03', 'D-07'] } },
      ],
      states: {
        confirming: {
          id: 'confirming',
          meta: { sources: ['R-09', 'R-18', 'R-20', 'D-33'] },
          initial: 'routing',
          states: {
            routing: {
              id: 'routing',
              meta: { sources: ['R-48', 'R-59', 'D-33'] },
              always: [
                { guard: 'isMoscow', target: 'moscow', meta: { sources: ['R-03', 'R-04', 'D-33'] } },
                { target: 'federal', meta: { sources: ['R-17', 'R-59', 'D-33'] } },
              ],
            },
            moscow: confirmationMoscow,
            federal: confirmationFederal,
          },
        },
        votingWindow,
      },
    },
    fullAccount: { id: 'fullAccount', type: 'final', meta: fullAccount.meta },
    confirmationOver: { id: 'confirmationOver', type: 'final', meta: { sources: ['R-14', 'D-36', 'D-45'] } },
    accountNotReady: outcomes.accountNotReady,
  },
});
