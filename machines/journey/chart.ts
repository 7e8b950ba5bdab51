import { accounted } from '../accounted/chart.ts';
import { moscowAttempt, otherAttempt, tverAttempt } from '../application/attempt.ts';
import { application } from '../application/chart.ts';
import { ballot } from '../ballot/chart.ts';
import { confirmationFederal } from '../confirmation/federal.ts';
import { fullAccount } from '../confirmation/full-account.ts';
import { confirmationMoscow } from '../confirmation/moscow.ts';
import { inPerson } from '../in-person/chart.ts';
import { model } from '../model/setup.ts';
import { registration } from '../registration/chart.ts';

/** The voter's way by region of registration (R-48, D-33): four routes, of which two lead to the ballot. */
export const voter = model.createStateConfig({
  id: 'voter',
  meta: { sources: ['R-48', 'R-59', 'D-32', 'D-33', 'D-34'] },
  initial: 'routing',
  states: {
    routing: {
      id: 'routing',
      meta: { sources: ['R-48', 'R-59', 'D-33'] },
      always: [
        { guard: 'isMoscow', target: 'moscow', meta: { sources: ['R-03', 'R-04', 'D-33'] } },
        { guard: 'isFederal', target: 'federal', meta: { sources: ['R-17', 'R-59', 'D-32', 'D-33'] } },
        { guard: 'isTver', target: 'tver', meta: { sources: ['R-33', 'R-54'] } },
        { target: 'other', meta: { sources: ['R-53', 'D-31'] } },
      ],
    },
    moscow: {
      id: 'moscow',
      meta: { sources: ['R-03', 'R-04', 'D-38', 'D-41'] },
      type: 'parallel',
      always: { guard: 'isVotingClosed', target: '#accountNotReady', meta: { sources: ['R-03', 'D-07'] } },
      states: {
        account: {
          id: 'account',
          meta: { sources: ['R-03', 'D-07'] },
          initial: 'registration',
          states: { registration, confirmation: confirmationMoscow, fullAccount },
        },
        filing: moscowAttempt,
      },
    },
    federal: {
      id: 'federal',
      meta: { sources: ['R-13', 'R-17', 'R-60'] },
      type: 'parallel',
      states: {
        confirmation: confirmationFederal,
        filing: {
          id: 'federalFiling',
          meta: { sources: ['R-13', 'R-22', 'R-60'] },
          initial: 'application',
          states: { application, accounted },
        },
      },
    },
    tver: {
      id: 'tver',
      meta: { sources: ['R-33', 'R-54'] },
      type: 'parallel',
      states: { inPerson, filing: tverAttempt },
    },
    other: {
      id: 'other',
      meta: { sources: ['R-53', 'D-31'] },
      type: 'parallel',
      always: { guard: 'isVotingOpen', target: '#notAvailable', meta: { sources: ['R-53', 'D-31'] } },
      states: { filing: otherAttempt },
    },
    ballot,
  },
});
