import { not } from 'xstate';
import { chart, elsewhere, file, moscow, ready, unconfirmed, via } from './plant.ts';

/** Faults of voting in person and of how the journey ends. */
export const outcomePlants = {
  'undecided in Tver ends as not available': chart(elsewhere, (draft) => {
    draft.always('undecided')[0]!.target = '#notAvailable';
  }),
  'the polling station can be chosen only while voting is open': chart(elsewhere, (draft) => {
    draft.on('undecided', 'station.chosen')[0]!.guard = 'isVotingOpen';
  }),
  'the commission takes no application for another station': chart(elsewhere, (draft) => {
    draft.on('undecided', 'otherStation.applied')[0]!.guard = not(via('commission'));
  }),
  'any polling station without an application': chart(elsewhere, (draft) => {
    draft.on('undecided', 'station.chosen')[0]!.target = '#inPersonAtOtherStation';
  }),
  'no polling station can be chosen': chart(elsewhere, (draft) => draft.drop('undecided', 'station.chosen')),
  'voting at home is only noted': chart(elsewhere, (draft) => {
    draft.state('inPerson').states!.noted = { id: 'noted' };
    draft.on('undecided', 'home.chosen')[0]!.target = 'noted';
  }),
  'who could have voted ends as under age': chart([...moscow, ...ready], (draft) => {
    draft.always('ballot')[0]!.target = '#underAge';
  }),
  'who is under age ends as ready': chart(moscow, (draft) => {
    draft.always('ballot')[1]!.target = '#readyDidNotVote';
  }),
  'without an account ends as under age': chart(moscow, (draft) => {
    draft.always('moscow')[0]!.target = '#underAge';
  }),
  'never tried ends as refused': chart(ready, (draft) => {
    draft.always('notTried')[0]!.target = '#filingRefused';
  }),
  'refused ends as never tried': chart(unconfirmed, (draft) => {
    draft.always('refused')[0]!.target = '#filingMissed';
  }),
  'the outcome forgets the reasons': chart(unconfirmed, (draft) => {
    draft.always('refused')[0]!.actions = 'clearReasons';
  }),
  'refused by the commission ends as filing refused': chart(ready, (draft) => {
    draft.always('refusedByCommission')[0]!.target = '#filingRefused';
  }),
  'not decided ends as refused by the commission': chart(ready, (draft) => {
    draft.always('processing')[0]!.target = '#applicationRefused';
  }),
  'applying for another station leads to the own one': chart(elsewhere, (draft) => {
    draft.on('undecided', 'otherStation.applied')[0]!.target = '#inPersonAtStation';
  }),
  'the journey ends as nothing named': chart(elsewhere, (draft) => {
    draft.state('journey').states!.gone = { id: 'gone', type: 'final' };
    draft.always('undecided')[0]!.target = '#gone';
  }),
  'the end of voting casts the vote': chart(ready, (draft) => {
    draft.always('ballot')[0]!.target = '#voted';
  }),
  'home for the station': chart(elsewhere, (draft) => {
    draft.on('undecided', 'station.chosen')[0]!.target = '#inPersonAtHome';
  }),
  'the station for home': chart(elsewhere, (draft) => {
    draft.on('undecided', 'home.chosen')[0]!.target = '#inPersonAtStation';
  }),
  'not available is said when voting closes': chart(elsewhere, (draft) => {
    draft.always('other')[0]!.guard = 'isVotingClosed';
  }),
  'filing goes on after filing was missed': chart(ready, (draft) => {
    delete draft.state('filingMissed').type;
    draft.add('filingMissed', file, { target: '#underway' });
  }),
};
