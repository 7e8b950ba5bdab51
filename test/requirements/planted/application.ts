import { chart, file, ready } from './plant.ts';

/** Faults of a filed application. */
export const applicationPlants = {
  'the code comes twice': chart(ready, (draft) => {
    draft.add('awaitingDecision', 'code.sent', {});
  }),
  'the code decides': chart(ready, (draft) => {
    draft.on('awaitingCode', 'code.sent')[0]!.target = '#accounted';
  }),
  'the code never comes': chart(ready, (draft) => draft.drop('awaitingCode', 'code.sent')),
  'decided before the code': chart(ready, (draft) => {
    draft.add('awaitingCode', 'application.accounted', { target: '#accounted' });
  }),
  'the opening of voting ends what is being processed': chart(ready, (draft) => {
    draft.always('processing')[0]!.guard = 'isVotingOpen';
  }),
  'the end of voting leaves what is being processed': chart(ready, (draft) => draft.dropAlways('processing')),
  'the decision accounted refuses': chart(ready, (draft) => {
    draft.on('awaitingDecision', 'application.accounted')[0]!.target = '#refusedByCommission';
  }),
  'what is being processed opens the ballot': chart(ready, (draft) => {
    draft.state('processing').always = [{ guard: 'isVotingOpen', target: '#ballot' }];
  }),
  'accounted does not open the ballot': chart(ready, (draft) => draft.dropAlways('accounted')),
  'another attempt undoes accounted': chart(ready, (draft) => {
    for (const attempt of draft.on('accounted', file)) attempt.target = '#awaitingDecision';
  }),
  'another attempt asks for the code again': chart(ready, (draft) => {
    for (const attempt of draft.on('processing', file)) attempt.target = '#awaitingCode';
  }),
  'another attempt spares the code': chart(ready, (draft) => {
    for (const attempt of draft.on('processing', file)) attempt.target = '#awaitingDecision';
  }),
  'the commission’s refusal leaves the facts fixed': chart(ready, (draft) => {
    delete draft.on('awaitingDecision', 'application.refused')[0]!.actions;
  }),
  'nobody files again after the commission’s refusal': chart(ready, (draft) => {
    draft.on('notTriedAgain', file).shift();
  }),
};
