import { model } from '../model/setup.ts';

/**
 * The calendar: filing on Moscow time, voting on the time of the region of registration.
 * Boundaries are events that a host sends; no machine reads a clock.
 */
export const votingWindow = model.createStateConfig({
  id: 'votingWindow',
  meta: { sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-02', 'D-12', 'D-38'] },
  initial: 'beforeFiling',
  states: {
    beforeFiling: {
      id: 'beforeFiling',
      meta: { sources: ['F-01', 'D-37'] },
      on: { 'filing.opened': { target: 'filing', meta: { sources: ['F-01', 'D-02'] } } },
    },
    filing: {
      id: 'filing',
      meta: { sources: ['R-13', 'R-14', 'F-01'] },
      on: {
        'filing.closed': {
          target: 'filingClosed',
          meta: { sources: ['R-14', 'R-56', 'D-01', 'D-02', 'F-01'] },
        },
      },
    },
    filingClosed: {
      id: 'filingClosed',
      meta: { sources: ['R-14', 'R-56', 'D-01'] },
      on: {
        'voting.opened': {
          target: 'voting',
          meta: { sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-11', 'F-02'] },
        },
      },
    },
    voting: {
      id: 'voting',
      meta: { sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-04', 'D-12', 'F-02'] },
      on: {
        'voting.closed': {
          target: 'votingClosed',
          meta: { sources: ['R-01', 'R-39', 'R-48', 'D-26', 'F-02'] },
        },
      },
    },
    votingClosed: {
      id: 'votingClosed',
      type: 'final',
      meta: { sources: ['R-01', 'R-39', 'D-26'] },
    },
  },
});
