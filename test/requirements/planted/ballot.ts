import { not, stateIn } from 'xstate';
import { chart, everywhere, ready } from './plant.ts';

/** Faults of the calendar and of the ballot. */
export const ballotPlants = {
  'filing closes before it opens': chart(everywhere, (draft) => {
    draft.add('beforeFiling', 'filing.closed', { target: 'filingClosed' });
  }),
  'voting never opens': chart(everywhere, (draft) => draft.drop('filingClosed', 'voting.opened')),
  'voting pauses': chart(everywhere, (draft) => {
    draft.add('voting', 'filing.closed', { target: 'filingClosed' });
  }),
  'the end of voting leaves the ballot open': chart(ready, (draft) => draft.dropAlways('ballot')),
  'nobody can confirm the choice': chart(everywhere, (draft) => draft.drop('pressed', 'choice.confirmed')),
  'signing in skips the conditions': chart(ready, (draft) => {
    draft.on('notSignedIn', 'ballot.signedIn')[0]!.target = '#conditionsAccepted';
  }),
  'the conditions skip identity': chart(ready, (draft) => {
    draft.on('signedIn', 'conditions.accepted')[0]!.target = 'identityVerified';
  }),
  'identity skips the portal’s ballot': chart(ready, (draft) => {
    draft.on('conditionsAccepted', 'identity.verified')[0]!.target = 'issued';
  }),
  'the ballot comes with a mark': chart(ready, (draft) => {
    draft.on('identityVerified', 'ballot.issued')[0]!.target = 'marked';
  }),
  'a mark presses the button': chart(ready, (draft) => {
    draft.on('issued', 'ballot.marked')[0]!.target = 'pressed';
  }),
  'the button casts the vote': chart(ready, (draft) => {
    draft.on('marked', 'vote.pressed')[0]!.target = '#voted';
  }),
  'going back loses the mark': chart(ready, (draft) => {
    draft.on('pressed', 'choice.reconsidered')[0]!.target = 'issued';
  }),
  'confirming casts nothing': chart(ready, (draft) => {
    draft.on('pressed', 'choice.confirmed')[0]!.target = '#readyDidNotVote';
  }),
  'signing in once more': chart(ready, (draft) => draft.add('signedIn', 'ballot.signedIn', {})),
  'the conditions once more': chart(ready, (draft) => draft.add('issued', 'conditions.accepted', {})),
  'identity before the conditions': chart(ready, (draft) => {
    draft.add('signedIn', 'identity.verified', { target: 'identityVerified' });
  }),
  'the ballot before identity': chart(ready, (draft) => {
    draft.add('conditionsAccepted', 'ballot.issued', { target: 'issued' });
  }),
  'a mark after pressing the button': chart(ready, (draft) => draft.add('pressed', 'ballot.marked', {})),
  'the button without a mark': chart(ready, (draft) => {
    draft.add('issued', 'vote.pressed', { target: 'pressed' });
  }),
  'confirming without the button': chart(ready, (draft) => {
    draft.add('marked', 'choice.confirmed', { target: '#voted' });
  }),
  'a cast vote can be taken back': chart(ready, (draft) => {
    delete draft.state('voted').type;
    draft.add('voted', 'choice.reconsidered', { target: '#underway' });
  }),
  'nobody leaves once the button is pressed': chart(ready, (draft) => {
    draft.on('entered', 'ballot.left')[0]!.guard = not(stateIn('#pressed'));
  }),
  'who leaves stays signed in': chart(ready, (draft) => {
    draft.on('entered', 'ballot.left')[0]!.target = '#signedIn';
  }),
  'a mark is kept for who comes back': chart(ready, (draft) => {
    draft.state('entered').states!.kept = { id: 'kept', type: 'history', history: 'shallow' };
    draft.on('notSignedIn', 'ballot.signedIn')[0]!.target = '#kept';
  }),
};
