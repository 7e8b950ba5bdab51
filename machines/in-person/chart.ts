import { model } from '../model/setup.ts';

/** Voting in person, the only way for residents of Tver Oblast. */
export const inPerson = model.createStateConfig({
  id: 'inPerson',
  meta: { sources: ['R-33', 'R-34', 'R-35', 'R-38'] },
  initial: 'undecided',
  states: {
    undecided: {
      id: 'undecided',
      meta: { sources: ['R-33', 'R-38', 'D-28'] },
      on: {
        'station.chosen': { target: '#inPersonAtStation', meta: { sources: ['R-34'] } },
        'home.chosen': { target: '#inPersonAtHome', meta: { sources: ['R-34', 'D-28'] } },
        'otherStation.applied': {
          target: '#inPersonAtOtherStation',
          meta: { sources: ['R-35', 'R-36', 'R-37', 'D-28', 'D-29'] },
        },
      },
      always: {
        guard: 'isVotingClosed',
        target: '#inPersonUndecided',
        meta: { sources: ['R-33', 'R-38', 'R-39'] },
      },
    },
  },
});
