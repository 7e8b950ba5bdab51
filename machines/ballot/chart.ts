import { and, not } from 'xstate';
import { model } from '../model/setup.ts';

/** The electronic ballot, from signing in to the irrevocable vote. That a mark stands is known, never for whom. */
export const ballot = model.createStateConfig({
  id: 'ballot',
  meta: { sources: ['R-02', 'R-39', 'R-61', 'D-06', 'D-25', 'F-03'] },
  initial: 'notSignedIn',
  always: [
    {
      guard: and(['isVotingClosed', 'isAdult']),
      target: '#readyDidNotVote',
      meta: { sources: ['R-39', 'R-48', 'D-26'] },
    },
    {
      guard: and(['isVotingClosed', not('isAdult')]),
      target: '#underAge',
      meta: { sources: ['R-16', 'D-05', 'D-46'] },
    },
  ],
  states: {
    notSignedIn: {
      id: 'notSignedIn',
      meta: { sources: ['R-39', 'R-40', 'D-05', 'D-43', 'D-46', 'F-03'] },
      on: {
        'ballot.signedIn': {
          guard: and(['isVotingOpen', 'isAdult']),
          target: 'entered',
          meta: { sources: ['R-03', 'R-16', 'R-39', 'R-40', 'D-05', 'D-06', 'D-46', 'F-03'] },
        },
      },
    },
    entered: {
      id: 'entered',
      meta: { sources: ['R-40', 'D-25'] },
      initial: 'signedIn',
      on: { 'ballot.left': { target: 'notSignedIn', meta: { sources: ['D-25', 'D-43'], repeat: 'left' } } },
      states: {
        signedIn: {
          id: 'signedIn',
          meta: { sources: ['R-40', 'D-06'] },
          on: { 'conditions.accepted': { target: 'conditionsAccepted', meta: { sources: ['R-41'] } } },
        },
        conditionsAccepted: {
          id: 'conditionsAccepted',
          meta: { sources: ['R-41'] },
          on: { 'identity.verified': { target: 'identityVerified', meta: { sources: ['R-42'] } } },
        },
        identityVerified: {
          id: 'identityVerified',
          meta: { sources: ['R-42'] },
          on: { 'ballot.issued': { target: 'issued', meta: { sources: ['R-43'] } } },
        },
        issued: {
          id: 'issued',
          meta: { sources: ['R-43'] },
          on: { 'ballot.marked': { target: 'marked', meta: { sources: ['R-44'] } } },
        },
        marked: {
          id: 'marked',
          meta: { sources: ['R-44', 'D-24'] },
          on: {
            'ballot.marked': { target: 'marked', meta: { sources: ['R-44', 'D-24'], repeat: 'remarked' } },
            'vote.pressed': { target: 'pressed', meta: { sources: ['R-45', 'D-24'] } },
          },
        },
        pressed: {
          id: 'pressed',
          meta: { sources: ['R-45', 'D-24', 'F-08'] },
          on: {
            'choice.reconsidered': {
              target: 'marked',
              meta: { sources: ['R-46', 'D-24', 'F-08'], repeat: 'reconsidered' },
            },
            'choice.confirmed': { target: '#voted', meta: { sources: ['R-46', 'D-24', 'F-08'] } },
          },
        },
      },
    },
  },
});
